import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readFor } from '../../../src/app/read-for.ts';
import { readForAdvocate } from '../../../src/app/consents/read-for-advocate.ts';
import { withoutContactOf } from '../../../src/app/consents/without-contact-of.ts';
import { recordFiles } from '../../../src/app/record/record-files.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { fold } from '../../../src/domain/complaint/evolve.ts';
import type { Printer } from '../../../src/ports/printer.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { replacingCode, sending } from '../../builders/commands.ts';
import { adding, offeringMeeting } from '../../builders/exchange-commands.ts';
import { lettingIn } from '../../builders/consent-commands.ts';
import { aConsent } from '../../builders/some-advocates.ts';
import { millis, someServices } from '../../builders/some-services.ts';

const address = 'family@somewhere.example';
const street = '12 Token Street';
const number = '07700 900 123';
const contact = {
  email: { address, others: 'Token-in-others', when: null },
  text: null,
  phone: { number, mayLeaveMessage: false, others: '', when: null },
  post: { address: `${street}\nTokentown`, others: '' },
};
const complaint = aComplaint()
  .telling({ contact, 'what-happened': `They rang ${number} at night.` })
  .and(
    lettingIn('Maya Example', '2026-04-01T12:00'),
    adding(`Write to ${street}, please.`, '2026-04-02'),
    replacingCode('2026-04-02'),
    offeringMeeting('2026-04-15T14:00', '2026-04-03', street),
    sending([], '2026-04-08'),
  );

/** Keeps what would be printed, as text. */
const printed: string[] = [];
const printer: Printer = {
  async print(_name, paper) {
    printed.push(JSON.stringify(paper));
    return new Uint8Array();
  },
};

async function recordOf(kind: 'family' | 'advocate'): Promise<string> {
  const sentences = {
    ...{ tracker: readSentences('tracker'), letters: readSentences('letters') },
    ...{ outbox: readSentences('outbox'), messages: readSentences('messages') },
  };
  const given = { ...someServices('2026-04-10'), printer, questionWords: readQuestionWords(), sentences };
  const { id } = await store(complaint, given);
  const message = { for: { complaintId: id }, createdAt: millis('2026-04-08T09:00') };
  await given.outbox.add([{ ...message, kind: 'outcome', key: 'one' }]);
  const actor =
    kind === 'family'
      ? ({ kind, complaintId: id } as const)
      : ({ kind, id: 'advocate-1', consent: aConsent({ complaintId: id, scope: 'act' }) } as const);
  const read = (await readFor(actor, id, given))!;
  printed.length = 0;
  const files = Object.values(await recordFiles(read, given, kind)).map((bytes) => strFromU8(bytes));
  return [...files, ...printed, JSON.stringify(read.entries), JSON.stringify(read.complaint)].join('\n');
}

test('an advocate reads nowhere how the family is reached: in no answer, entry, letter or file', async () => {
  const whole = await recordOf('advocate');
  for (const secret of [address, street, number, 'Tokentown', 'Token-in-others', 'on file'])
    expect(whole).not.toContain(secret);
  expect(whole).toContain('They rang [how to reach somebody: left out] at night.');
  expect(whole).not.toContain('"messages":[');
});

test('the family has it all', async () => {
  const whole = await recordOf('family');
  for (const own of [address, street, 'Tokentown', 'Token-in-others']) expect(whole).toContain(own);
  expect(whole).toContain('"messages"');
});

test('what is computed for an advocate is computed from the entries that they may read, and from nothing else', async () => {
  const services = someServices('2026-04-10');
  const { id } = await store(complaint, services);
  const read = (await readForAdvocate(id, services))!;
  expect(read.entries).toEqual(withoutContactOf(await services.complaints.entries(id)));
  expect(read.complaint).toEqual(fold(read.entries));
  expect(await readForAdvocate('id-of-none', services)).toBeNull();
});
