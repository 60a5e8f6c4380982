import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { mostTogether } from '../../../../src/app/files/limits.ts';
import { ofComplaint } from '../../../../src/app/files/complaint-files.ts';
import { readComplaint } from '../../../../src/app/read-complaint.ts';
import { bundleFile, bundleOf } from '../../../../src/app/staff/panel/bundle.ts';
import { bundlePdf } from '../../../../src/app/staff/panel/bundle-pdf.ts';
import { changePanel } from '../../../../src/app/staff/panel/change-panel.ts';
import { readSentences } from '../../../../src/content/messages.ts';
import { readQuestionWords } from '../../../../src/content/questions.ts';
import type { FileKind } from '../../../../src/domain/evidence/kinds.ts';
import { makePrinter } from '../../../../src/files/pdf/printer.ts';
import { aComplaint } from '../../../builders/a-complaint.ts';
import { store } from '../../../builders/a-stored-complaint.ts';
import { asking, sending } from '../../../builders/commands.ts';
import { someServices, type SomeServices } from '../../../builders/some-services.ts';
import { anOfficer } from '../../../builders/some-staff.ts';
import { look } from '../../../files/pdf/look.ts';

const said = { others: '', when: null };
const contact = {
  email: { address: 'ada@home.example', ...said },
  text: { number: '07700 900 123', ...said },
  phone: null,
  post: { address: '12 Safe Road\nDurham DH1 9ZZ', others: '' },
};
const telling = {
  ...{ area: 'tower-hamlets', role: 'parent', grounds: ['conference-process'] },
  ...{ 'conference-date': '2026-03-31', 'your-name': 'Ada Example', contact },
  'what-happened':
    'Nobody let us speak. Write to ADA@home.example, ring 07700900123, or come to 12 Safe Road.',
};
const complaint = aComplaint()
  .under('tower-hamlets')
  .telling(telling)
  .and(
    sending(['not-upheld'], '2026-04-08'),
    asking('stage-2', '2026-04-09', { reasons: 'It was not fair. I live at 12 Safe Road, Durham DH1 9ZZ.' }),
  );

let services: ReturnType<typeof withPrinter>;
const withPrinter = (some: SomeServices) => ({
  ...some,
  printer: makePrinter(),
  questionWords: readQuestionWords(),
  sentences: { tracker: readSentences('tracker'), letters: readSentences('letters') },
});
beforeEach(async () => {
  services = withPrinter(someServices('2026-04-10T12:00'));
  await store(complaint, services);
});

const read = async () => (await readComplaint('id-of-first', services))!;
async function add(id: string, kind: FileKind, content: Buffer | string, paper: string): Promise<void> {
  const path = await services.files.place();
  writeFileSync(path, content);
  const file = { id, name: `${id}.${kind}`, kind, size: content.length, purpose: 'bundle' } as const;
  const owner = ofComplaint('id-of-first');
  await services.files.add({ ...file, owner, path, addedAt: services.now(), most: mostTogether });
  const change = { kind: 'add-paper', paper, files: [id] } as const;
  const { position } = (await read()).complaint;
  expect(await changePanel(anOfficer, 'id-of-first', position, change, services)).toEqual({ ok: true });
}

describe('the bundle for a panel', () => {
  test('has every paper that the procedure lists, drawn, added or named as missing', async () => {
    await add('report', 'text', 'A report.', 'reports');
    const papers = (await bundleOf(await read(), services)).map(({ number, paper, status }) => [
      number,
      paper.id,
      status,
    ]);
    expect(papers).toEqual([
      [1, 'reports', 'there'],
      [2, 'conference-record', 'missing'],
      [3, 'assessment', 'missing'],
      [4, 'safety-plan', 'missing'],
      [5, 'stage-1-papers', 'empty'],
      [6, 'telling', 'there'],
      [7, 'stage-1-decision', 'there'],
      [8, 'request', 'there'],
    ]);
  });

  test('never says how to reach the family, wherever it was typed and however', async () => {
    const words = JSON.stringify(await bundleOf(await read(), services));
    expect(words).toContain('Nobody let us speak. Write to [how to reach somebody: left out], ring [');
    expect(words).toContain('It was not fair. I live at [');
    expect(words).not.toMatch(/home\.example|900|Safe Road|DH1/i);
  });

  test('is one tagged PDF with its contents, what is missing, and files inside', async () => {
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
      .png()
      .toBuffer();
    await add('words', 'text', 'A report in words.', 'reports');
    await add('picture', 'png', picture, 'reports');
    await add('letter', 'pdf', '%PDF-1.4\n%%EOF\n', 'assessment');
    const pdf = await bundlePdf(await read(), 'normal', services);
    const about = look(pdf);
    expect(about).toMatchObject({
      start: '%PDF-',
      isMarked: true,
      saysUa: true,
      title: 'Papers',
      language: 'en-GB',
    });
    expect([...about.tags]).toEqual(
      expect.arrayContaining(['TOC', 'TOCI', 'H1', 'H2', 'H3', 'Figure', 'P', 'L', 'LI']),
    );
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('paper-3-1.pdf');
    expect(text).toContain('/EmbeddedFiles');
    expect(text).not.toContain('home.example');
  });

  test('lets nobody have another file of the complaint', async () => {
    await add('report', 'text', 'A report.', 'reports');
    const entries = await bundleOf(await read(), services);
    expect(bundleFile(entries, 'report')).toMatchObject({ name: 'report.text', entry: 4 });
    expect(bundleFile(entries, 'another')).toBeNull();
  });

  test('never takes up a file of the family, nor loses one, whatever a form says', async () => {
    const path = await services.files.place();
    writeFileSync(path, 'Ours.');
    const ours = { id: 'ours', name: 'ours.txt', kind: 'text', size: 5, purpose: 'evidence' } as const;
    const owner = ofComplaint('id-of-first');
    await services.files.add({ ...ours, owner, path, addedAt: services.now(), most: mostTogether });
    const change = { kind: 'add-paper', paper: 'reports', files: ['ours'] } as const;
    expect(await changePanel(anOfficer, 'id-of-first', 3, change, services)).toEqual({
      ok: false,
      reason: 'paper-file-missing',
    });
    expect(await services.files.find(owner, 'ours')).not.toBeNull();
  });

  test('loses a file for good that was taken out', async () => {
    await add('report', 'text', 'A report.', 'reports');
    const change = { kind: 'remove-paper', number: 4, reason: 'It is of another family.' } as const;
    expect(await changePanel(anOfficer, 'id-of-first', 4, change, services)).toEqual({ ok: true });
    expect(await services.files.list(ofComplaint('id-of-first'))).toEqual([]);
    expect((await bundleOf(await read(), services))[0]).toMatchObject({ status: 'missing', files: [] });
  });
});
