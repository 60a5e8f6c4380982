import type { PlainDate } from '../calendar/day.ts';
import { moment, type Moment } from '../calendar/moment.ts';
import type { Scope } from '../consent/consent.ts';
import type { ConsentEvent } from './consent-events.ts';
import type { ComplaintEvent } from './events.ts';

/** Somebody whom the family lets in, or who says that it does. */
export type LetIn = {
  readonly consent: string;
  /** That of the organisation once the person has left it whom the family agreed to. */
  readonly name: string;
  readonly organisation: string | null;
} & (
  | {
      readonly status: 'agreed';
      readonly isWhole: boolean;
      readonly scope: Scope;
      /** The last day, as `2026-12-31`; null until the family stops it. */
      readonly until: string | null;
      /** When the family first agreed. */
      readonly since: Moment;
    }
  /** They sent the complaint; the family has not said yet whether it agreed. */
  | { readonly status: 'lodged'; readonly how: string; readonly since: Moment }
);

/** Who is let in after one more event, in the order in which they came. */
export function letInAfter(letIn: readonly LetIn[], event: ComplaintEvent): readonly LetIn[] {
  switch (event.type) {
    case 'AdvocateLodged':
      return [...letIn, { ...whom(event), status: 'lodged', how: event.how, since: moment(event.at) }];
    case 'AdvocateAgreed':
      return agreed(letIn, event);
    case 'AdvocateLeft':
      return event.isNamed ? withoutPerson(letIn, event) : letIn;
    case 'AdvocateEnded':
      return letIn.filter(({ consent }) => consent !== event.consent);
    default:
      return letIn;
  }
}

/** Those who may see or act on that day: the family agreed, and the time that it gave is not over. */
export function letInOn(letIn: readonly LetIn[], today: PlainDate) {
  return letIn.filter(
    (one) => one.status === 'agreed' && (one.until === null || today.toString() <= one.until),
  ) as Extract<LetIn, { status: 'agreed' }>[];
}

/** True for what is recorded about whom the family lets in. */
export function isOfConsent(event: ComplaintEvent): event is ConsentEvent {
  return ['AdvocateAgreed', 'AdvocateEnded', 'AdvocateLeft', 'AdvocateLodged'].includes(event.type);
}

function agreed(
  letIn: readonly LetIn[],
  event: Extract<ComplaintEvent, { type: 'AdvocateAgreed' }>,
): readonly LetIn[] {
  const { isWhole, scope, until } = event;
  const before = letIn.find(({ consent }) => consent === event.consent);
  const since = before?.status === 'agreed' ? before.since : moment(event.at);
  const one: LetIn = { ...whom(event), status: 'agreed', isWhole, scope, until, since };
  return before ? letIn.map((each) => (each === before ? one : each)) : [...letIn, one];
}

/** The organisation alone stands for itself from then on. */
function withoutPerson(
  letIn: readonly LetIn[],
  { consent, organisation: name }: Extract<ComplaintEvent, { type: 'AdvocateLeft' }>,
): readonly LetIn[] {
  return letIn.map((one) => (one.consent === consent ? { ...one, name, organisation: null } : one));
}

function whom({
  consent,
  name,
  organisation,
}: Extract<ConsentEvent, { type: 'AdvocateAgreed' | 'AdvocateLodged' }>) {
  return { consent, name, organisation };
}
