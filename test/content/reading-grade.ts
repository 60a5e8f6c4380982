import readability from 'text-readability';
import { plainText } from './plain-text.ts';

/** Below this, one long word decides the grade: it says nothing. */
export const fewestWords = 25;

const standIns: Record<string, string> = {
  number: '2',
  over: '20',
  limit: '28 days',
  days: '8 days',
  workingDays: '6 working days',
};

/** The sentences as one text, each on its own, with something plain where a value will stand. */
export function asText(sentences: readonly string[]): string {
  const filled = sentences.map((sentence) =>
    sentence.replace(/\{(\w+)\}/g, (_whole, key: string) => standIns[key] ?? 'Friday'),
  );
  return plainText(filled.join('\n\n'));
}

/** Flesch-Kincaid grade of the sentences; null where they are too few to measure. */
export function gradeOf(sentences: readonly string[]): number | null {
  const text = asText(sentences);
  return text.split(/\s+/).length < fewestWords ? null : readability.fleschKincaidGrade(text);
}
