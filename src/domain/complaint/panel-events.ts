import { z } from 'zod';
import { namedFileSchema } from '../evidence/kinds.ts';
import { agencies } from '../procedure/panel.ts';

// Who sits on the panel of a stage, and what it is given. No clock counts any of it.

const at = z.string();
const stage = z.string();
const number = z.int().positive().describe('The position of the entry in which it was added');

/** Somebody who sits on a panel. */
export const panelMember = {
  name: z.string(),
  organisation: z.string(),
  agency: z.enum(agencies),
  rank: z.string(),
  isSenior: z.boolean(),
  isChair: z.boolean(),
  declaredOn: z.iso.date().describe('The day on which they declared that nothing keeps them off the panel'),
  mayBeTold: z.boolean().describe('True when the family may be told the name'),
  account: z.string().nullable().describe('The id of their staff account; null where they have none'),
  /** Of the chair, where the procedure asks which agency has least involvement. */
  leastInvolved: z.enum(agencies).optional(),
  leastReason: z.string().optional(),
};

const event = <Name extends string, Shape extends z.core.$ZodLooseShape>(type: Name, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at, stage, ...shape });

export const panelSchemas = [
  event('PanelMemberNamed', { number, ...panelMember }),
  /** Something about them was put right, or somebody else has their place. */
  event('PanelMemberReplaced', { number, ...panelMember }),
  event('PanelMemberRemoved', { number, reason: z.string() }),
  event('PanelPaperAdded', {
    number,
    paper: z.string().describe('Which paper of the bundle, as the procedure lists it'),
    files: z.array(namedFileSchema).min(1),
  }),
  event('PanelPaperRemoved', { number, reason: z.string() }),
] as const;

export type PanelEvent = z.infer<(typeof panelSchemas)[number]>;
export type MemberEvent = Extract<PanelEvent, { type: 'PanelMemberNamed' | 'PanelMemberReplaced' }>;
