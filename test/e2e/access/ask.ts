import { first } from './family-words.ts';
import { isAnsweredAs, mayBeKept, plainly } from './judge.ts';
import type { People } from './people.ts';
import type { Row, Word } from './table.ts';
import type { Answer, Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** What is wrong with the answers at an address, person by person. */
export type Ask = (row: Row) => Promise<string[]>;

/** Who may read what the first family told, and how it is reached. */
const knowing: ReadonlySet<string> = new Set(['family', 'staff', 'panel']);
const reaching: ReadonlySet<string> = new Set(['family', 'staff']);
/** What answers may have the first family in them. */
const telling: ReadonlySet<Word> = new Set(['shows', 'gives', 'asks', 'goes'] as const);
/** Answers that must be the same for an id that never was. */
const closed: ReadonlySet<Word> = new Set(['plain', 'sign-in', 'none', 'refused'] as const);

/** Every field of every form, as somebody would fill it in who may not: nothing of it may be kept. */
const everything = {
  ...{ text: 'Taken', note: 'Taken', reasons: 'Taken', concerns: 'Taken', reason: 'Taken', learned: 'Taken' },
  ...{ sure: 'yes', answer: 'yes', do: 'make', to: 'me', date: 'today', until: '1/5/26', position: '1' },
  ...{ contact: 'nothing', 'what-happened': 'Taken', search: 'Taken', advocate: 'yes', save: 'later' },
};

export function asker(people: People, { names, codes }: World): Ask {
  const word = new RegExp(`${first.word}|${first.contact}|${codes.first.reference}|${codes.first.code}`, 'i');
  const contact = new RegExp(first.contact, 'i');
  const addressOf = (row: Row, isUnknown: boolean) =>
    row.address.replaceAll(/\{([\w-]+)\}/g, (_, name: string) =>
      isUnknown ? unknown(names[name]!) : names[name]!,
    );

  const faultsOf = async (person: string, row: Row): Promise<string[]> => {
    const expected = row.words.get(person)!;
    const address = addressOf(row, false);
    const send = (to: string) => sendAs(people.get(person)!, row.method, to, closed.has(expected));
    const answer = await send(address);
    const told = [...answer.headers].join('\n') + answer.body.replaceAll(address, '');
    const mayTell = telling.has(expected) && knowing.has(person);
    const elsewhere = addressOf(row, true);
    const isAlike =
      elsewhere === address ||
      !closed.has(expected) ||
      expected === 'plain' ||
      plainly(answer, address) === plainly(await send(elsewhere), elsewhere);
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
    const faults: string[] = [];
    for (const person of people.keys()) faults.push(...(await faultsOf(person, row)));
    return faults;
  };
}

/** Of the same shape as one that is known. */
function unknown(known: string): string {
  return known.replaceAll(/[a-z0-9]/gi, (one) => (/\d/.test(one) ? '9' : one === 'e' ? 'f' : 'e'));
}

function sendAs(visitor: Visitor, method: string, address: string, isClosed: boolean): Promise<Answer> {
  // What a browser gets in one answer must not change what it is asked next.
  const one = visitor.twin();
  if (method === 'GET') return one.get(address);
  if (method === 'FILE') return one.send(address, isClosed ? 'Taken.txt' : 'file.txt', 'A file.');
  return one.post(address, isClosed ? everything : {});
}
