import { expect, test } from 'vitest';
import { guidePaths, type GuideEntry } from '../../../src/app/guides/guide-paths.ts';
import { conferencesInWords, guideHref, otherVersions } from '../../../src/app/guides/in-force.ts';
import { resultsOf } from '../../../src/app/guides/results.ts';
import { stageContact } from '../../../src/app/guides/stage-contact.ts';
import { isForChildren, isForFamilies, whoMayUse } from '../../../src/app/guides/who-may-use.ts';
import { readProcedures } from '../../../src/content/procedures.ts';
import { findVersion } from '../../../src/domain/procedure/versions.ts';

const procedures = readProcedures();
const version = (id: string, name: string) => findVersion(procedures, id, name)!;
const durham = version('durham', 'dscp');
const earlier = version('durham', 'lscb-2016');
const hackney = version('city-and-hackney', '1');
const towerHamlets = version('tower-hamlets', '1');
const cambridgeshire = version('cambridgeshire-peterborough', '1');

test('people who are told the same share a line', () => {
  const lines = whoMayUse(hackney).map(({ who }) => who);
  expect(lines).toEqual([
    'A child or young person, a parent or a carer',
    expect.any(String),
    'A professional',
  ]);
});

test('a procedure for professionals is neither for families nor for children', () => {
  expect([isForFamilies(hackney), isForChildren(hackney)]).toEqual([false, false]);
  expect([isForFamilies(durham), isForChildren(durham)]).toEqual([true, true]);
});

test('a version says for which conferences it is, and where the guide to the other one is', () => {
  expect(conferencesInWords(durham)).toBe('on or after Sunday 29 September 2019');
  expect(conferencesInWords(earlier)).toBe('on or before Saturday 28 September 2019');
  expect(conferencesInWords(towerHamlets)).toBeNull();
  expect(otherVersions(earlier, procedures, true)).toEqual([
    { conferences: 'on or after Sunday 29 September 2019', href: '/young/guides/durham' },
  ]);
});

test('the current guide has the short address, an earlier one names its version', () => {
  expect(guideHref(durham, false)).toBe('/guides/durham');
  expect(guideHref(earlier, false)).toBe('/guides/durham/lscb-2016');
});

test('a stage says whom to write to, in each area where that differs', () => {
  const [first, second] = cambridgeshire.stages;
  expect(stageContact(cambridgeshire, first!)).toMatchObject({
    heading: 'Who to call or write to',
    who: ['The chairperson'],
  });
  expect(stageContact(cambridgeshire, second!)?.who).toEqual([
    'In Cambridgeshire: the Service Manager, Safeguarding and Quality Assurance',
    'In Peterborough: the Deputy Safeguarding Lead for Safeguarding and Quality Assurance',
  ]);
  expect(stageContact(towerHamlets, towerHamlets.stages[0]!)?.heading).toBe('Who to write to');
});

test('nobody has to ask for a stage that the authority starts', () => {
  expect(hackney.stages.map((stage) => stageContact(hackney, stage) === null)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('every result says what follows from it', () => {
  const [first, second] = resultsOf(towerHamlets);
  expect(first?.results.map(({ then }) => then)).toEqual([
    'A new conference is held.',
    'You can go on to stage 2.',
  ]);
  expect(second?.results.map(({ then }) => then)).toEqual([
    'A new conference is held.',
    'This procedure ends.',
  ]);
});

const entry = (name: string, html: string): GuideEntry => ({
  data: { procedure: 'durham', version: name, audience: 'adult', title: 'A guide', summary: 'A line.' },
  rendered: { html },
});

test('the guides of a route are those of the current or of the earlier versions', () => {
  const entries = [entry('dscp', '<p>New</p>'), entry('lscb-2016', '<p>Old</p>')];
  const htmlOf = (which: 'current' | 'earlier') =>
    guidePaths([durham, earlier], entries, { audience: 'adult', version: which }).map(
      ({ props }) => props.guide.html,
    );
  expect(htmlOf('current')).toEqual(['<p>New</p>']);
  expect(htmlOf('earlier')).toEqual(['<p>Old</p>']);
});

test('a procedure without a guide stops the build, naming the file to write', () => {
  const paths = () => guidePaths([durham], [], { audience: 'young', version: 'current' });
  expect(paths).toThrow('write content/procedures/durham/dscp.young.md');
});
