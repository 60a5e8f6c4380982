import { beforeEach, describe, expect, test } from 'vitest';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { nextSteps } from '../../../src/app/staff/next-steps.ts';
import { record, type Recording } from '../../../src/app/staff/record.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { sending } from '../../builders/commands.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';

const staff = anOfficer;
const acknowledged: Recording = {
  ...{ kind: 'step', stage: 'stage-1', step: 'acknowledged', note: 'We wrote to you.', outcome: [] },
  at: moment('2026-04-02'),
  issues: [{ status: 'here', ground: 'conference-process', about: 'How the conference was run' }],
};

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-10T12:00')));

const put = (recording: Recording, position = 1) =>
  record(staff, 'id-of-first', position, recording, services);
const last = async () => (await services.complaints.entries('id-of-first')).at(-1);

describe('staff record', () => {
  test('a step, in the name of the one whose duty it is', async () => {
    await store(aComplaint(), services);
    expect(await put(acknowledged)).toEqual({ ok: true });
    expect(await last()).toMatchObject({
      recordedBy: 'staff-1',
      event: { type: 'ComplaintAcknowledged', by: 'chair', note: 'We wrote to you.', at: '2026-04-02' },
    });
  });

  test('a request for the next stage that came on paper', async () => {
    await store(aComplaint(), services);
    const stage = {
      kind: 'stage',
      stage: 'stage-2',
      at: moment('2026-04-09'),
      reasons: 'By letter.',
    } as const;
    expect(await put(stage)).toEqual({ ok: true });
    expect(await last()).toMatchObject({ recordedBy: 'staff-1', event: { type: 'StageRequested' } });
  });

  test('whether a complaint is taken', async () => {
    await store(aComplaint().by('child'), services);
    expect(await put({ kind: 'acceptance', isAccepted: true, reason: 'It can be taken.' })).toEqual({
      ok: true,
    });
    expect(await last()).toMatchObject({ event: { type: 'AcceptanceDecided', isAccepted: true } });
  });

  test('that an entry was wrong', async () => {
    await store(aComplaint().and(sending([], '2026-04-08')), services);
    expect(await put({ kind: 'correction', position: 2, reason: 'Not sent.' }, 2)).toEqual({ ok: true });
    expect(await last()).toMatchObject({ event: { type: 'EntryCorrected', position: 2 } });
  });

  test('nothing that the rules refuse, and nothing over what somebody else recorded', async () => {
    await store(aComplaint(), services);
    const later = { ...acknowledged, at: moment('2026-04-11') };
    expect(await put(later)).toEqual({ ok: false, reason: 'in-the-future' });
    await put(acknowledged);
    expect(await put(acknowledged)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await services.complaints.entries('id-of-first')).toHaveLength(2);
  });

  test('a step that there is not is refused, not stored without a name', async () => {
    await store(aComplaint(), services);
    const strange = { ...acknowledged, stage: 'stage-9' };
    expect(await put(strange)).toEqual({ ok: false, reason: 'step-not-in-stage' });
  });
});

describe('what staff can record next', () => {
  const links = async (complaint: ReturnType<typeof aComplaint>) => {
    await store(complaint, services);
    return nextSteps((await readComplaint('id-of-first', services))!, '/here', anOfficer);
  };

  test('comes in the order of what is urgent, with its limit, and then the next stage', async () => {
    expect(await links(aComplaint())).toEqual([
      {
        title: 'Tell the family why it is late: Write back to you',
        href: '/here/late?stage=stage-1&step=acknowledged',
        hint: '',
      },
      {
        title: 'Record the written reply',
        href: '/here/step?stage=stage-1&step=acknowledged',
        hint: '2 working days late. It was due by Wednesday 8 April 2026',
      },
      {
        title: 'Record the offer of an appointment',
        href: '/here/step?stage=stage-1&step=meeting-offered',
        hint: 'By Friday 17 April 2026',
      },
      {
        title: 'Send the stage 1 letter',
        href: '/here/step?stage=stage-1&step=outcome-sent',
        hint: 'The procedure sets no time limit for this letter.',
      },
      { title: 'Record a request for stage 2, resolution meeting', href: '/here/stage', hint: '' },
    ]);
  });

  test('is the decision to take it, and nothing else, while that is open', async () => {
    expect(await links(aComplaint().by('child'))).toEqual([
      { title: 'Decide whether to take it', href: '/here/acceptance', hint: '' },
    ]);
  });

  test('has at its end what an outcome has overtaken', async () => {
    const upheld = aComplaint()
      .under('tower-hamlets')
      .and(sending(['upheld'], '2026-04-08'));
    expect((await links(upheld)).map(({ title }) => title)).toEqual([
      'Record the reconvened conference',
      'Write what will be put right',
      'Record that you wrote back',
    ]);
  });

  test('says that what must not wait is to be done now', async () => {
    const referred = aComplaint().under('city-and-hackney').by('professional').atStage('step-3');
    const [told, first, second] = await links(referred);
    expect(told!.title).toBe(
      'Tell the professional why it is late: The heads of service deal with it without delay',
    );
    expect(first!.hint).toMatch(/^Do it now\. The procedure says "without delay"\./);
    expect(second!.title).toBe('Refer to step 4, Quality Assurance sub-committee');
  });
});
