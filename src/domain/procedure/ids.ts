import { z } from 'zod';

/** What can happen to a complaint, as the rules count it. Fixed by the public rules API. */
export const eventTypes = [
  'conference-held',
  'notes-received',
  'requested',
  'acknowledged',
  'informed',
  'meeting-offered',
  'meeting-held',
  'outcome-sent',
  'outcome-received',
  'reconvened',
] as const;
export const eventTypeSchema = z.enum(eventTypes);
export type EventType = z.infer<typeof eventTypeSchema>;

/** Events that belong to the conference, not to a stage. */
export const eventsOfNoStage: ReadonlySet<EventType> = new Set([
  'conference-held',
  'notes-received',
  'reconvened',
]);

/** Who is asking. An advocate acts for a child, a parent or a carer, with consent. */
export const roles = ['child', 'parent', 'carer', 'advocate', 'professional'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** What a complaint about a conference can be about; each procedure covers some of these. */
export const conferenceGrounds = [
  'conference-process',
  'information-wrong',
  'decision-plan-made',
  'decision-plan-not-made',
  'decision-plan-continued',
  'decision-plan-discontinued',
  'category-of-abuse',
  'plan-not-in-best-interests',
] as const;

/** Never a ground of any procedure here: each is dealt with somewhere else. */
export const elsewhereGrounds = [
  'individual-worker',
  'agency-service',
  'before-conference',
  'change-the-decision-now',
] as const;

export const conferenceGroundSchema = z.enum(conferenceGrounds);
export const groundSchema = z.enum([...conferenceGrounds, ...elsewhereGrounds]);
export type Ground = z.infer<typeof groundSchema>;
export type ConferenceGround = z.infer<typeof conferenceGroundSchema>;
