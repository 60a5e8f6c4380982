import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import {
  arrangingAdvocate as arranging,
  requestingAdvocate as requesting,
  withdrawing,
} from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const young = aComplaint().by('child').young();
const requested = young.and(requesting('2026-04-02T19:00'));
const arranged = requested.and(arranging('Jo Example calls you on Friday.', '2026-04-03'));

describe('a young person who asks for an advocate', () => {
  test('needs no reason, nobody’s leave, and no decision about the complaint', () => {
    given(young)
      .when(requesting('2026-04-02T19:00'))
      .then({ type: 'AdvocateRequested', at: '2026-04-02T19:00:00+01:00' });
    expect(given(requested).progress.complaint).toMatchObject({
      ...{ status: 'awaiting-acceptance', advocate: { status: 'requested' } },
    });
  });

  test('asks once at a time, and may ask again when it came to nothing', () => {
    given(requested).when(requesting('2026-04-03')).then('advocate-already-asked');
    given(arranged).when(requesting('2026-04-10')).then({ type: 'AdvocateRequested' });
  });

  test('may ask after the end too', () => {
    given(young.and(withdrawing('2026-04-02')))
      .when(requesting('2026-04-03'))
      .then({ type: 'AdvocateRequested' });
  });

  test('is answered with who it is', () => {
    given(requested).when(arranging(' ', '2026-04-03')).then('text-missing');
    given(requested)
      .when(arranging('Jo Example calls you on Friday.', '2026-04-03'))
      .then({ type: 'AdvocateArranged', note: 'Jo Example calls you on Friday.' });
    given(arranged).when(arranging('Somebody else.', '2026-04-04')).then('advocate-not-asked');
    given(young).when(arranging('Jo Example.', '2026-04-02')).then('advocate-not-asked');
  });
});
