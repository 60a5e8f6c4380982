import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computed } from '../../../src/app/read-complaint.ts';
import { whomOf } from '../../../src/app/staff/whom.ts';
import { play, storiesOf } from '../../../src/demo/stories.ts';
import type { Entry } from '../../../src/domain/complaint/events.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { lettingIn } from '../../builders/consent-commands.ts';
import { answeringErasure, requestingErasure } from '../../builders/erasure-commands.ts';
import { askingQuestion, replying, tellingDelay, withdrawing } from '../../builders/exchange-commands.ts';
import { someServices } from '../../builders/some-services.ts';
import { england } from '../../domain/england.ts';
import { procedureOf } from '../../domain/procedures.ts';
import { readByStaff } from './read-by-staff.ts';

const day = 86_400_000;
const row = { id: 'id-of-first', reference: 'K7M2-9QXD', codeHash: '', seenPosition: 0 };
const said = { others: '', when: null };
const telling = {
  ...{ 'your-name': 'Kim Example', needs: { needs: ['large-print', 'braille'] } },
  contact: { email: { address: 'kim@work.example', ...said }, text: null, phone: null, post: null },
};

/** What staff read of a history after each of its entries: a day later, and long after, when all is late. */
async function linesOf(entries: readonly Entry[], procedure: Procedure): Promise<string[]> {
  const services = { ...someServices(), procedures: [procedure] };
  const lines = new Set<string>();
  for (const { position, recordedAt } of entries)
    for (const wait of [day, 60 * day]) {
      const at = { ...services, now: () => recordedAt + wait };
      const read = computed(row, entries.slice(0, position), at);
      for (const line of await readByStaff(read, at)) lines.add(line);
    }
  return [...lines];
}

/** Lines that speak to a family, or of a complaint, where a professional has a concern. */
function strange(lines: readonly string[]): string[] {
  // Offices and sources keep their names.
  const plain = (line: string) => line.replaceAll(/complaints (officer|team)|Conference Complaints/g, '');
  return lines.filter((line) => /famil|your child|complaint/i.test(plain(line)));
}

const hackney = procedureOf('city-and-hackney', '1');
const concern = (area: string) =>
  aComplaint()
    .under(area)
    .by('professional')
    .telling({ ...telling, area });
const dissent = concern('tower-hamlets');

describe('of a concern of a professional, staff read no word of a family, and none of a complaint', () => {
  test.each(
    storiesOf(hackney).map((story) => [`${story.stage.id}, ${story.daysAgo} days ago`, story] as const),
  )('City and Hackney, %s', async (_, story) => {
    const lines = await linesOf(play(story, Date.UTC(2026, 5, 1, 9), england), hackney);
    expect(lines.length).toBeGreaterThan(100);
    expect(strange(lines)).toEqual([]);
  });

  test.each([
    [
      'what is asked and answered',
      concern('city-and-hackney').and(
        askingQuestion('When?', '2026-04-02'),
        replying(2, 'Soon.', '2026-04-03'),
      ),
    ],
    [
      'what is deleted',
      concern('city-and-hackney').and(
        withdrawing('2026-04-02'),
        requestingErasure('2026-04-03'),
        answeringErasure('partly', '2026-04-04'),
      ),
    ],
    ['who is let in', concern('city-and-hackney').and(lettingIn('Maya Example', '2026-04-02'))],
    [
      'Tower Hamlets, upheld',
      dissent.and(
        recording('acknowledged', '2026-04-02'),
        sending(['upheld'], '2026-04-03'),
        recording('reconvened', '2026-04-07'),
      ),
    ],
    ['Tower Hamlets, before a panel', dissent.atStage('stage-2')],
    [
      'Tower Hamlets, told of a delay',
      dissent.and(tellingDelay('2026-05-14', '2026-04-02', { stage: 'stage-1', step: 'outcome-sent' })),
    ],
  ])('%s', async (_, complaint) => {
    expect(strange(await linesOf(complaint.entries(), complaint.procedure))).toEqual([]);
  });
});

test('of a complaint of a family, staff read the words of a family', () => {
  expect(whomOf({ role: 'parent' })).toMatchObject({ who: 'the family', its: 'its', complaint: 'complaint' });
  expect(whomOf({ role: null })).toBe(whomOf({ role: 'child' }));
});

test('the words stand in one place: no page and no form of staff names the family by itself', () => {
  const files = ['src/app/staff', 'src/app/queue', 'src/app/administration', 'src/pages/staff/complaints']
    .concat(['src/pages/staff/panels', 'src/pages/staff/new/[[]draft]'])
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,astro}`))
    .concat(globSync('src/pages/_parts/{Staff,Panel,Letter,Failed,Record,Bundle}*.astro'));
  expect(files.length).toBeGreaterThan(80);
  const naming = files.filter((file) =>
    /\b(the|a) family\b/i.test(readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')),
  );
  // Work with a family may keep somebody off a panel, whoever complains.
  expect(naming.sort()).toEqual(['src/app/staff/panel/agency-names.ts', 'src/app/staff/whom.ts']);
});
