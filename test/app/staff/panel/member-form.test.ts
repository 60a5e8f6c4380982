import { beforeEach, expect, test } from 'vitest';
import { memberForm, readMemberForm } from '../../../../src/app/staff/panel/member-form.ts';
import { readSentences } from '../../../../src/content/messages.ts';
import { sayer } from '../../../../src/journeys/say.ts';
import { someServices, type SomeServices } from '../../../builders/some-services.ts';
import { durham, durham2016 } from '../../../domain/procedures.ts';

const say = {
  date: sayer(readSentences('dates'), 'adult'),
  refusal: sayer(readSentences('refusals'), 'adult'),
};
let services: SomeServices & { say: typeof say };
beforeEach(async () => {
  services = { ...someServices('2026-04-20T12:00'), say };
  const memberships = [{ partnership: 'durham', roles: ['panel-member'] }];
  const account = { id: 'staff-9', email: 'kim@police.example', name: 'Kim Example', memberships };
  await services.users.saveStaff({
    ...account,
    passwordHash: '',
    mustChangePassword: false,
    status: 'active',
    subject: null,
  });
});

const typed = async (change: object = {}) => ({
  ...(await memberForm(undefined, services.users)),
  ...{ name: ' Kim Example ', organisation: 'Example Police', agency: 'police', rank: 'Superintendent' },
  ...{ is: ['senior'], declared: '1/4/26' },
  ...change,
});
const panelOf = (procedure: typeof durham) => ({
  panel: procedure.stages.at(-1)!.panel!,
  partnership: procedure.id,
});
const read = async (change: object, procedure = durham) =>
  readMemberForm(await typed(change), panelOf(procedure), services);

test('what was typed becomes a member, with the account of a member of panels', async () => {
  expect(await read({ account: ' Kim@Police.Example' })).toMatchObject({
    ok: true,
    member: {
      name: 'Kim Example',
      isSenior: true,
      isChair: false,
      declaredOn: '2026-04-01',
      account: 'staff-9',
    },
  });
});

test('an account of another partnership is no more known than one that is not there', async () => {
  const unknown = { ok: false, faults: { account: expect.stringMatching(/^No member of panels here/) } };
  expect(await read({ account: 'nobody@police.example' })).toEqual(unknown);
  const elsewhere = await readMemberForm(
    await typed({ account: 'kim@police.example' }),
    { ...panelOf(durham), partnership: 'tower-hamlets' },
    services,
  );
  expect(elsewhere).toEqual(unknown);
});

test('a kind of organisation must be chosen, and a day must be one', async () => {
  expect(await read({ agency: 'army' })).toMatchObject({ faults: { agency: expect.any(String) } });
  expect(await read({ declared: 'soon' })).toMatchObject({ faults: { declared: expect.any(String) } });
  expect(await read({ declared: '' })).toMatchObject({ faults: { declared: expect.any(String) } });
});

test('which agency has least involvement is taken of the chair alone, where the procedure asks', async () => {
  const least = { leastInvolved: 'housing', leastReason: 'It had no part.', is: ['chair'] };
  const said = { leastInvolved: 'housing', leastReason: 'It had no part.' };
  expect(await read(least, durham2016)).toMatchObject({ member: said });
  for (const other of [await read({ ...least, is: [] }, durham2016), await read(least)])
    expect(other).not.toMatchObject({ member: said });
});

test('all that is left empty is said at once, and whoever had to do with the case is refused by the rules', async () => {
  const nothing = { name: '', organisation: ' ', agency: '', rank: '', declared: '', is: [] };
  const answer = await read(nothing);
  if (answer.ok) throw new Error('It was read.');
  expect(Object.keys(answer.faults)).toEqual(['name', 'organisation', 'agency', 'rank', 'declared']);
  expect(await read({ involved: ['earlier-stage'], declared: '' })).toMatchObject({ ok: true });
});
