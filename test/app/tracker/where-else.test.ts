import { expect, test } from 'vitest';
import { standingOf } from '../../../src/app/tracker/standing.ts';
import { whereElse } from '../../../src/app/tracker/where-else.ts';
import { readHelpPages, readYoungHelpPages } from '../../../src/content/help-pages.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { deciding } from '../../builders/commands.ts';
import { someServices } from '../../builders/some-services.ts';

const late = aComplaint().lodgedOn('2026-04-20T10:00');
const links = (complaint: ComplaintBuilder, pages = readHelpPages()) =>
  whereElse(seen(complaint, someServices('2026-04-21T12:00')), pages).map(({ href }) => href);
const refused = deciding(false, '2026-04-21', 'It is a year old.');

test('who came too late, and is refused, is shown where else to go', () => {
  expect(links(late.and(refused))).toEqual(['/help/advocates', '/help/ombudsman', '/help/legal-advice']);
});

test.each([readHelpPages(), readYoungHelpPages()])(
  '%#: who is not named, and is refused, is shown what the definition names for them',
  (pages) => {
    const shown = links(aComplaint().by('child').young().and(refused), pages);
    expect(shown.map((href) => href.split('/').at(-1))).toEqual(['advocates', 'ombudsman']);
  },
);

test('the tracker and the letter say so as well, with no word of a procedure that never began', () => {
  const read = seen(late.and(refused), someServices('2026-04-21T12:00'));
  const { after } = standingOf(read, sayer(readSentences('tracker'), 'adult'));
  expect(after).toMatch(/^You can still go elsewhere\. An advocate/);
});

test('nobody else is shown it', () => {
  expect(links(late.and(deciding(true, '2026-04-21')))).toEqual([]);
  expect(links(aComplaint())).toEqual([]);
});
