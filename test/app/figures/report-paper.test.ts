import { expect, test } from 'vitest';
import { makeFactsShelf } from '../../../src/app/figures/facts-shelf.ts';
import { readFigures } from '../../../src/app/figures/read-figures.ts';
import { reportPaper } from '../../../src/app/figures/report-paper.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { makePrinter } from '../../../src/files/pdf/printer.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { recommending } from '../../builders/learning-commands.ts';
import { someServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';
import { look } from '../../files/pdf/look.ts';

const learned = aComplaint()
  .atStage('stage-3')
  .and(
    recording('meeting-held', '2026-05-04'),
    sending(['learning-identified'], '2026-05-06'),
    recommending('2026-07-01', '2026-05-07'),
  );

async function paperOf(isForPublication: boolean, partnership = 'durham') {
  const services = someServices('2026-06-15T12:00');
  await store(learned, services);
  const more = { facts: makeFactsShelf(services), questionWords: readQuestionWords() };
  const query = { partnership, from: '', to: '', isForPublication };
  const figures = (await readFigures(anOfficer, query, { ...services, ...more }))!;
  return reportPaper(figures, services.procedures);
}

test('the report names its partnership, its years and the day, and has the words of recommendations', async () => {
  const { heading, about, partnership, figures } = await paperOf(false);
  expect(partnership.name).toBe('Durham Safeguarding Children Partnership');
  expect(heading).toBe('Yearly report, April 2026 to March 2027');
  expect(about[0]).toBe('Durham. Complaints received April 2026 to March 2027, as of Monday 15 June 2026.');
  expect(figures.at(-1)).toMatchObject({
    heading: 'What was learned',
    lines: [
      'Send reports five days before a conference.\nThe group manager. To be done by Wednesday 1 July 2026.',
    ],
  });
});

test('for publication it has no words of a recommendation, and says what is hidden', async () => {
  const { about, figures } = await paperOf(true);
  expect(about[1]).toMatch(/^Numbers from 1 to 4 are shown as "fewer than 5"/);
  expect(figures.flatMap(({ lines }) => lines)).toEqual([]);
});

test.each(['normal', 'large'] as const)(
  'in %s print it is a tagged document, with its pictures',
  async (size) => {
    const pdf = await makePrinter().print('report', await paperOf(false, ''), size);
    const about = look(pdf);
    expect(about).toMatchObject({ title: 'Report', isMarked: true, saysUa: true });
    expect([...about.tags]).toEqual(expect.arrayContaining(['H1', 'H2', 'Figure']));
  },
);
