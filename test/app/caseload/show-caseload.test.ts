import { beforeEach, describe, expect, test } from 'vitest';
import { lateInWords } from '../../../src/app/caseload/caseload-counts.ts';
import { caseloadHref, filtersFrom } from '../../../src/app/caseload/caseload-filters.ts';
import { countLinks } from '../../../src/app/caseload/caseload-links.ts';
import { pageSize, searchCaseload } from '../../../src/app/caseload/show-caseload.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';
import {
  caseload,
  familyNames,
  hasAsked,
  letIn,
  someCaseload,
  type SomeCaseload,
} from '../../builders/some-caseload.ts';

let services: SomeCaseload;
beforeEach(async () => {
  services = someCaseload('2026-04-09T10:00');
  await letIn(aComplaint(), services, 'late', { seenPosition: 1 });
  await letIn(aComplaint().under('tower-hamlets'), services, 'Zoë O’Brien', {
    seenPosition: 1,
  });
  const answered = aComplaint().and(recording('acknowledged', '2026-04-08'), sending([], '2026-04-08'));
  await letIn(answered, services, 'their move');
  await letIn(aComplaint().and(withdrawing('2026-04-02')), services, 'ended', { seenPosition: 2 });
  await hasAsked(services, 'asked');
});

describe('the filters', () => {
  test.each([
    ['', ['Zoë O’Brien', 'late', 'their move', 'asked', 'ended']],
    ['move=family', ['their move']],
    ['move=authority', ['Zoë O’Brien', 'late']],
    ['only=week', ['Zoë O’Brien', 'late']],
    ['only=late', ['Zoë O’Brien', 'late']],
    ['only=late&procedure=durham', ['late']],
    ['only=news', ['their move']],
    ['only=waiting', ['asked']],
    ['only=ended', ['ended']],
    ['procedure=durham', ['late', 'their move', 'ended']],
    ['procedure=nowhere', []],
    ['move=nonsense&only=nonsense&page=nonsense', ['Zoë O’Brien', 'late', 'their move', 'asked', 'ended']],
  ])('"%s" shows %j', async (asked, names) => {
    expect(await familyNames(services, asked)).toEqual(names);
  });

  test('each sum is what its filter shows', async () => {
    const { counts } = await caseload(services, 'only=waiting');
    expect(counts).toEqual({
      all: 5,
      family: 1,
      authority: 2,
      week: 2,
      late: 2,
      news: 1,
      waiting: 1,
      ended: 1,
    });
    const { params } = countLinks(counts, filtersFrom(new URLSearchParams('only=late')));
    const items = params['items'] as { text: string; href: string; active: boolean }[];
    for (const { text, href } of items)
      expect(text).toContain(`: ${(await caseload(services, href.split('?')[1] ?? '')).total}`);
    expect(items.filter(({ active }) => active).map(({ text }) => text)).toEqual([
      'The authority is late: 2',
    ]);
  });

  test('an authority that is late is named once, with how many families wait', async () => {
    for (const name of ['second', 'third']) await letIn(aComplaint(), services, name);
    const { late } = await caseload(services);
    expect(late.map(lateInWords)).toEqual([
      'Durham is late for 3 families',
      'Tower Hamlets is late for 1 family',
    ]);
  });

  test('more families than a page holds stand on several', async () => {
    for (let number = 0; number < pageSize; number += 1)
      await letIn(aComplaint(), services, `more ${number}`);
    const [first, second] = [await caseload(services), await caseload(services, 'page=2')];
    expect([first.shown.length, second.shown.length, first.pages, first.total]).toEqual([50, 5, 2, 55]);
    expect(second.shown.at(-1)!.family.name).toBe('ended');
  });
});

describe('a search', () => {
  const find = async (typed: string) => {
    const address = searchCaseload(typed, 'advocate-1', services);
    return familyNames(services, address.split('?')[1] ?? '');
  };

  test.each([
    ['zoe obrien', ['Zoë O’Brien']],
    ['MOVE', ['their move']],
    ['brien zoe', []],
    ['nobody', []],
    [' ', ['Zoë O’Brien', 'late', 'their move', 'asked', 'ended']],
  ])('for "%s" finds %j', async (typed, names) => {
    expect(await find(typed)).toEqual(names);
  });

  test('finds a reference, with or without its dash', async () => {
    const { reference } = (await services.complaints.find('id-of-late'))!;
    expect(await find(reference)).toEqual(['late']);
    expect(await find(reference.replace('-', '').toLowerCase())).toEqual(['late']);
  });

  test('leaves nothing of what was typed in the address, and is over after an hour or for somebody else', async () => {
    const address = searchCaseload('Zoë', 'advocate-1', services);
    expect(decodeURIComponent(address)).not.toMatch(/zo/i);
    const asked = address.split('?')[1]!;
    const other = anAdvocate({ id: 'advocate-2' });
    expect(await caseload(services, asked, other)).toMatchObject({ sought: null, shown: [] });
    services.itIs('2026-04-09T11:01');
    expect(await caseload(services, asked)).toMatchObject({ sought: null, shown: [] });
  });

  test('goes on from page to page with its filters', () => {
    const filters = filtersFrom(new URLSearchParams('search=abc&move=family'));
    expect(caseloadHref(filters, { page: 2 })).toBe('/advocate?move=family&search=abc&page=2');
  });
});
