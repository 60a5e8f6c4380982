import type { Situation } from '../domain/procedure/check.ts';

/** Answers of plainly invented people, by the slugs of the questions. */
export function tellingFor(
  area: string,
  role: string,
  situation: Omit<Situation, 'on'>,
): Record<string, unknown> {
  return {
    area,
    role,
    attended: true,
    dissented: true,
    grounds: situation.grounds,
    'conference-date': situation.conferenceDate.toString(),
    'notes-received': situation.notesReceivedDate?.toString() ?? null,
    'what-happened': 'This is invented, for demonstration. We had ten minutes to read a long report.',
    'what-you-want': 'We want the report to be put right. This is invented too.',
    'your-name': 'Ada Example',
  };
}
