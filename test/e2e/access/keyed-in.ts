import { startLodging } from '../../../src/app/lodging/lodging.ts';
import { lodgeKeyedIn, openKeyedIn, startKeyingIn } from '../../../src/app/staff/key-in.ts';
import { actorOf } from '../../../src/app/staff/staff-actor.ts';
import type { Services } from '../../../src/composition.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { accounts } from './accounts.ts';
import { answersOf, first } from './family-words.ts';

/** A draft in the words of the first family, which staff of its partnership key in. */
export async function keyIn(services: Services): Promise<string> {
  const received = { at: moment('2026-04-01T10:00'), cameBy: 'letter' } as const;
  const started = await startKeyingIn(actorOf(accounts.staff), received, services);
  if (!started.ok) throw new Error(started.reason);
  const { draft } = started;
  const answers = { ...draft.answers, ...answersOf(first) };
  await services.drafts.save(draft.id, { answers, pending: null }, services.now());
  return draft.id;
}

/** The same, once it is sent: the code for its letter can be shown. */
export async function keyInAndLodge(services: Services): Promise<string> {
  const id = await keyIn(services);
  const lodged = await lodgeKeyedIn((await openKeyedIn(id, actorOf(accounts.staff), services))!);
  if (!lodged.ok) throw new Error(lodged.reason);
  return id;
}

/** A draft that an advocate writes for the first family: whoever writes it knows how to reach them. */
export async function writeFor(advocate: string, services: Services): Promise<string> {
  const draft = await startLodging({ id: advocate }, 'A family', services);
  const answers = {
    ...draft.answers,
    ...answersOf({ ...first, contact: first.word }),
    'conference-date': '2026-04-15',
  };
  await services.drafts.save(draft.id, { answers, pending: null }, services.now());
  return draft.id;
}
