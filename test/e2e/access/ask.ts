import type { AdvocateName } from './advocates.ts';
import { first } from './family-words.ts';
import { isAnsweredAs, mayBeKept, plainly } from './judge.ts';
import type { People } from './people.ts';
import type { Row, Word } from './table.ts';
import type { Answer, Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** What is wrong with the answers at an address, person by person. */
export type Ask = (row: Row) => Promise<string[]>;

/** Who may read what the first family told, and how it is reached. */
const knowing: ReadonlySet<string> = new Set(['family', 'staff', 'panel', 'see', 'act']);
const reaching: ReadonlySet<string> = new Set(['family', 'staff']);
/** What answers may have the first family in them. */
const telling: ReadonlySet<Word> = new Set(['shows', 'gives', 'asks', 'goes', 'looks'] as const);
/** Answers after which nothing is other than before. */
const idle: ReadonlySet<Word> = new Set(['plain', 'sign-in', 'none', 'looks', 'refused'] as const);
/** True for an answer that must be the same for an id that never was. */
function isClosed(person: string, word: Word, hasNames: boolean): boolean {
  return (
    ['sign-in', 'none', 'refused'].includes(word) || (word === 'goes' && !knowing.has(person) && hasNames)
  );
}

/** Every field of every form, as somebody would fill it in who may not: nothing of it may be kept. */
const everything = {
  ...{ text: 'Taken', note: 'Taken', reasons: 'Taken', concerns: 'Taken', reason: 'Taken', learned: 'Taken' },
  ...{ sure: 'yes', answer: 'yes', do: 'make', to: 'me', date: 'today', until: '1/5/26', position: '1' },
  ...{ contact: 'nothing', 'what-happened': 'Taken', search: 'Taken', advocate: 'yes', save: 'later' },
};

export function asker(people: People, { names, codes, advocates }: World): Ask {
  const word = new RegExp(`${first.word}|${first.contact}|${codes.first.reference}|${codes.first.code}`, 'i');
  const contact = new RegExp(first.contact, 'i');
  /** `{consent}` is that of the advocate who asks; whoever has none has seen one. */
  const nameFor = (person: string, name: string) => {
    const { consent } = advocates[person as AdvocateName] ?? advocates.see;
    return name === 'consent' ? (person === 'never' ? advocates.see.consent : consent) : names[name]!;
  };
  const addressOf = (row: Row, person: string) =>
    row.address.replaceAll(/\{(\w+)\}/g, (_, name: string) => nameFor(person, name));
  /** The same with names that never were. Who knows the family may know that the last alone is not there. */
  const elsewhereOf = (row: Row, person: string) => {
    const which = knowing.has(person) ? /\{(\w+)\}(?!.*\{)/ : /\{(\w+)\}/g;
    const address = row.address.replace(which, (_, name: string) => unknown(nameFor(person, name)));
    return addressOf({ ...row, address }, person);
  };

  const faultsOf = async (person: string, row: Row, alike: Alike): Promise<string[]> => {
    const expected = row.words.get(person)!;
    const address = addressOf(row, person);
    const send = (to: string) => sendAs(people.get(person)!, row.method, to, idle.has(expected));
    const answer = await send(address);
    const told = [...answer.headers].join('\n') + answer.body.replaceAll(address, '');
    const mayTell = telling.has(expected) && knowing.has(person);
    const elsewhere = elsewhereOf(row, person);
    const nowhere = alike(`${expected} ${knowing.has(person)}`, async () =>
      plainly(elsewhere === address ? answer : await send(elsewhere), elsewhere),
    );
    const isAlike =
      !isClosed(person, expected, elsewhere !== address) || plainly(answer, address) === (await nowhere());
    return [
      ...(isAnsweredAs(expected, answer) ? [] : [`${answer.status} ${answer.headers.get('location') ?? ''}`]),
      ...(expected === 'shows' && !word.test(told) && !told.includes(names['id']!) ? ['shows nothing'] : []),
      ...(answer.status === 200 && telling.has(expected) && mayBeKept(answer) ? ['may be kept'] : []),
      ...(!mayTell && word.test(told) ? ['tells of the family'] : []),
      ...(!reaching.has(person) && contact.test(told) ? ['tells how the family is reached'] : []),
      ...(isAlike ? [] : ['tells one that is there from one that never was']),
    ].map((fault) => `${row.method} ${row.address} as ${person}, ${expected}: ${fault}`);
  };
  return async (row) => {
    const alike = once();
    const faults = await Promise.all([...people.keys()].map((person) => faultsOf(person, row, alike)));
    return faults.flat();
  };
}

/** What is worked out once for each key, when it is first wanted. */
type Alike = (key: string, make: () => Promise<string>) => () => Promise<string>;

function once(): Alike {
  const made = new Map<string, Promise<string>>();
  return (key, make) => () => {
    const found = made.get(key) ?? make();
    made.set(key, found);
    return found;
  };
}

/** Of the same shape as one that is known. */
function unknown(known: string): string {
  return known.replaceAll(/[a-z0-9]/gi, (one) => (/\d/.test(one) ? '9' : one === 'e' ? 'f' : 'e'));
}

function sendAs(visitor: Visitor, method: string, address: string, isIdle: boolean): Promise<Answer> {
  // What a browser gets in one answer must not change what it is asked next.
  const one = visitor.twin();
  if (method === 'GET') return one.get(address);
  if (method === 'FILE') return one.send(address, isIdle ? 'Taken.txt' : 'file.txt', 'A file.');
  return one.post(address, isIdle ? everything : {});
}
