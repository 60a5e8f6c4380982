import { describe, expect, test } from 'vitest';
import { durham, durham2016 } from '../../procedures.ts';
import type { Procedure } from '../../../../src/domain/procedure/schema.ts';
import { broken, findings } from './broken.ts';

const file = 'content/procedures/durham/dscp.yaml';

function inForce(procedure: Procedure, from: string | null, to: string | null): Procedure {
  return broken(procedure, (draft) => (draft.inForce = { from, to }));
}

describe('two versions of a procedure', () => {
  test('that are both in force on a day are found', () => {
    expect(findings([inForce(durham, '2019-09-28', null), durham2016])).toEqual([
      `${file}, inForce: lscb-2016 is in force on 2019-09-28 too; let it start on 2019-09-29, the day after lscb-2016 ends.`,
    ]);
  });

  test('that leave a day between them uncovered are found', () => {
    expect(findings([inForce(durham, '2019-10-01', null), durham2016])).toEqual([
      `${file}, inForce: no version is in force from 2019-09-29 to the day before 2019-10-01; let it start on 2019-09-29, the day after lscb-2016 ends.`,
    ]);
  });

  test('of which the earlier has no end are found', () => {
    expect(findings([durham, inForce(durham2016, null, null)])).toEqual([
      `${file}, inForce: lscb-2016 is in force at the same time; let the earlier one end before the later one starts.`,
    ]);
  });

  test('of which the later has no start are found', () => {
    const clash = 'is in force at the same time; let the earlier one end before the later one starts';
    expect(findings([durham2016, inForce(durham, null, null)])).toEqual([
      `${file}, inForce: lscb-2016 ${clash}.`,
    ]);
  });

  test('that follow on one another are sound, in whatever order they are read', () => {
    expect([...findings([durham, durham2016]), ...findings([durham2016, durham])]).toEqual([]);
  });
});

test('a version that ends before it starts is found', () => {
  expect(findings([inForce(durham, '2019-09-29', '2019-09-01')])).toEqual([
    `${file}, inForce: it ends on 2019-09-01, before it starts on 2019-09-29; correct one of the two.`,
  ]);
});
