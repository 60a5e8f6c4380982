import { describe, expect, test } from 'vitest';
import { filterFields } from '../../../src/app/queue/filter-fields.ts';
import { filtersFrom, queryOf, queueHref } from '../../../src/app/queue/filters.ts';
import { countLinks } from '../../../src/app/queue/queue-links.ts';
import { nameWords, searchFor, searchWords } from '../../../src/app/queue/search-words.ts';
import { makeSearches } from '../../../src/app/queue/searches.ts';
import { everywhere } from '../../builders/queued.ts';
import { procedures } from '../../domain/procedures.ts';

const from = (text: string) => filtersFrom(new URLSearchParams(text));
const counts = { open: 9, mine: 1, new: 2, unassigned: 3, late: 4, family: 5, failed: 6 };

describe('an address', () => {
  test.each(['', 'view=late', 'partnership=durham&stage=durham.stage-1', 'search=abc', 'assignee=me&page=3'])(
    'that says "%s" is written the same again',
    (text) => {
      const filters = from(text);
      expect(queueHref(filters, { page: filters.page })).toBe(text === '' ? '/staff' : `/staff?${text}`);
    },
  );

  test('of a search shows those that have ended too', () => {
    expect(from('search=abc').view).toBe('all');
    expect(from('').view).toBe('open');
    expect(from('search=abc&view=open').view).toBe('open');
    expect(queueHref(from('search=abc&view=late'))).toBe('/staff?view=late&search=abc');
  });

  test('with other filters begins at the first page', () => {
    expect(queueHref(from('view=late&page=4'), { assignee: 'me' })).toBe('/staff?view=late&assignee=me');
  });

  test('asks the store for what it says, and for nothing where it says nothing', () => {
    expect(queryOf(from(''), 'staff-1')).toEqual({ view: 'open' });
    expect(queryOf(from('assignee=me'), 'staff-1')).toMatchObject({ assignee: 'staff-1' });
    expect(queryOf(from('assignee=nobody'), 'staff-1')).toMatchObject({ assignee: null });
    const stage = { partnership: 'durham', id: 'stage-1' };
    expect(queryOf(from('stage=durham.stage-1'), 'staff-1')).toMatchObject({ stage });
    expect(queryOf(from('stage=nonsense'), 'staff-1')).toMatchObject({ stage: { partnership: '' } });
  });
});

describe('what is typed to search', () => {
  test.each([
    ['Ada  Example', ['ada', 'example']],
    ["O'Brien", ['obrien']],
    ['ŁUKASZ Müller-Straße', ['lukasz', 'muller', 'strasse']],
    ['José, D’Souza', ['jose', 'dsouza']],
    ['আয়েশা 李', [expect.any(String), '李']],
    [' -’ ', []],
  ])('%s is divided into words', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  test.each(["O'Brien", 'O Brien', 'OBrien', 'o’brien', 'brien', 'Mary O'])(
    '%s finds each way to write that name',
    (typed) => {
      for (const name of ["Mary O'Brien", 'Mary O’Brien', 'Mary O Brien']) {
        const words = nameWords(name);
        expect(searchWords(typed).every((word) => words.some((one) => one.startsWith(word)))).toBe(true);
      }
    },
  );

  test('a name is not found by letters of two words that stand apart', () => {
    expect(nameWords('Ada Ben Example')).toEqual(['ada', 'ben', 'example']);
  });

  test.each([
    ['k7m2', 'K7M2'],
    ['K7M2 9q', 'K7M2-9Q'],
    ['k7', null],
    ['Ada', null],
    ['K7M2-9QXD-2222', null],
  ])('%s may be how the reference %s begins', (text, reference) => {
    expect(searchFor(text).reference).toBe(reference);
  });

  test('is kept for who typed it, for an hour, and no more than five hundred times at once', () => {
    let [time, count] = [0, 0];
    const searches = makeSearches({ now: () => time, newId: () => `id-${(count += 1)}` });
    const first = searches.keep('staff-1', 'Ada');
    expect(searches.find('staff-1', first)).toBe('Ada');
    expect(searches.find('staff-2', first)).toBeNull();
    expect(searches.find('staff-1', 'other')).toBeNull();
    for (let index = 0; index < 500; index += 1) searches.keep('staff-1', `${index}`);
    expect(searches.find('staff-1', first)).toBeNull();
    expect(searches.find('staff-1', 'id-501')).toBe('499');
    time = 3_600_000;
    expect(searches.find('staff-1', 'id-501')).toBeNull();
  });
});

describe('links', () => {
  test('each count leads to those that it counts, and says where the reader is', () => {
    const { items } = countLinks({ counts }, from('view=late')).params as { items: object[] };
    expect(items).toEqual([
      { text: 'All that go on: 9', href: '/staff', active: false },
      { text: 'Mine: 1', href: '/staff?assignee=me', active: false },
      { text: 'New: 2', href: '/staff?view=new', active: false },
      { text: 'Assigned to nobody: 3', href: '/staff?assignee=nobody', active: false },
      { text: 'Late: 4', href: '/staff?view=late', active: true },
      { text: 'Waiting for the person who sent it: 5', href: '/staff?view=family', active: false },
      { text: 'A message failed: 6', href: '/staff?view=failed', active: false },
    ]);
  });
});

describe('the fields that narrow it', () => {
  const fields = (partnerships: string[]) => {
    const staff = [{ id: 'staff-1', name: 'Ola Officer' }];
    const made = filterFields(from('stage=durham.stage-2'), { procedures, partnerships, staff });
    return new Map(
      made.map(({ params }) => [
        params['name'],
        params as { value: string; items: { value: string; text: string }[] },
      ]),
    );
  };
  const texts = (partnerships: string[], name: string) =>
    fields(partnerships)
      .get(name)
      ?.items.map(({ text }) => text);

  test('name what each partnership of the reader has, once for all its versions', () => {
    expect(texts(everywhere, 'partnership')).toHaveLength(5);
    expect(texts(everywhere, 'stage')).toContain('Tower Hamlets: Stage 1');
    expect(fields(everywhere).get('stage')!.value).toBe('durham.stage-2');
    expect(texts(['durham'], 'stage')).toEqual(['Any', 'Stage 1', 'Stage 2', 'Stage 3']);
    expect(texts(['durham'], 'partnership')).toBeUndefined();
    expect(texts(['durham'], 'holder')).toContain('The chair of the panel');
    expect(texts(['durham'], 'assignee')).toEqual(['Anybody', 'Me', 'Nobody', 'Ola Officer']);
  });
});
