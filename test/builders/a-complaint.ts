import { day } from '../../src/domain/calendar/day.ts';
import { exactTime, moment, momentOf, type Moment } from '../../src/domain/calendar/moment.ts';
import type { Decision } from '../../src/domain/complaint/decision.ts';
import type { Entry } from '../../src/domain/complaint/events.ts';
import { lodge } from '../../src/domain/complaint/lodge.ts';
import type { Ground, Role } from '../../src/domain/procedure/ids.ts';
import type { Procedure } from '../../src/domain/procedure/schema.ts';
import { england } from '../domain/england.ts';
import { durham, procedureOf } from '../domain/procedures.ts';
import type { Command } from './commands.ts';
import { nextOnTheWay } from './on-the-way.ts';
import { recorded, told } from './told.ts';

interface Plan {
  readonly procedure: Procedure;
  readonly lodgedAt: string;
  readonly conferenceDate: string;
  readonly notesReceived: string | null;
  readonly role: Role;
  readonly isYoung: boolean;
  readonly grounds: readonly Ground[];
  readonly telling: Readonly<Record<string, unknown>>;
  readonly stage: string | null;
  readonly commands: readonly Command[];
}

/** A complaint in the words of the domain. Everything in it has been decided by the real rules. */
export interface ComplaintBuilder {
  readonly procedure: Procedure;
  under(id: string, version?: string): ComplaintBuilder;
  /** Another definition, such as one of the real ones with a change. */
  underDefinition(procedure: Procedure): ComplaintBuilder;
  lodgedOn(at: string): ComplaintBuilder;
  conferenceOn(date: string): ComplaintBuilder;
  notesOn(date: string | null): ComplaintBuilder;
  by(role: Role): ComplaintBuilder;
  young(): ComplaintBuilder;
  about(...grounds: Ground[]): ComplaintBuilder;
  telling(answers: Readonly<Record<string, unknown>>): ComplaintBuilder;
  /** Every duty of the stages before it is done, one a day, and the stage has been asked for. */
  atStage(stage: string): ComplaintBuilder;
  /** Then something is done. */
  and(...commands: Command[]): ComplaintBuilder;
  entries(): Entry[];
}

/** A complaint by a parent under Durham's procedure, sent on 1 April 2026 at 10, the day after the conference. */
export function aComplaint(): ComplaintBuilder {
  return builder({
    procedure: durham,
    lodgedAt: '2026-04-01T10:00',
    conferenceDate: '2026-03-31',
    notesReceived: null,
    role: 'parent',
    isYoung: false,
    grounds: ['conference-process'],
    telling: {},
    stage: null,
    commands: [],
  });
}

function builder(plan: Plan): ComplaintBuilder {
  const but = (change: Partial<Plan>) => builder({ ...plan, ...change });
  return {
    procedure: plan.procedure,
    under: (id, version = '1') => but({ procedure: procedureOf(id, version) }),
    underDefinition: (procedure) => but({ procedure }),
    lodgedOn: (lodgedAt) => but({ lodgedAt }),
    conferenceOn: (conferenceDate) => but({ conferenceDate }),
    notesOn: (notesReceived) => but({ notesReceived }),
    by: (role) => but({ role }),
    young: () => but({ isYoung: true }),
    about: (...grounds) => but({ grounds }),
    telling: (telling) => but({ telling }),
    atStage: (stage) => but({ stage }),
    and: (...commands) => but({ commands: [...plan.commands, ...commands] }),
    entries: () => play(plan),
  };
}

function play({ stage, commands, ...plan }: Plan): Entry[] {
  const { procedure } = plan;
  const lodgedAt = moment(plan.lodgedAt);
  const entries: Entry[] = [];
  const add = (decision: Decision, who: Pick<Command, 'now' | 'recordedBy'>) => {
    if (!decision.ok) throw new Error(`Entry ${entries.length + 1} was refused: ${decision.reason}`);
    entries.push(...recorded(decision.events, entries, who));
  };
  add(lodging(plan, lodgedAt), { now: lodgedAt, recordedBy: 'family' });
  const carryOut = (command: Command) => add(command.decide(told(entries, procedure, command.now)), command);
  while (stage && told(entries, procedure, lodgedAt).complaint.stage !== stage) {
    const now = momentOf(exactTime(lodgedAt).add({ days: entries.length }).epochMilliseconds);
    carryOut(nextOnTheWay(told(entries, procedure, now)));
  }
  commands.forEach(carryOut);
  return entries;
}

function lodging(plan: Omit<Plan, 'stage' | 'commands'>, at: Moment): Decision {
  const { procedure, role, grounds, isYoung, telling, notesReceived } = plan;
  const situation = {
    ...{ role, grounds, attended: true, dissented: true },
    conferenceDate: day(plan.conferenceDate),
    notesReceivedDate: notesReceived === null ? null : day(notesReceived),
  };
  const area = procedure.areas[0]!.id;
  return lodge({ area, isYoung, at, situation, telling }, { procedure, calendar: england, now: at });
}
