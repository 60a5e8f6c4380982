import { describe, expect, test } from 'vitest';
import { cambridgeshire, durham } from '../../procedures.ts';
import { broken, clockIn, findings } from './broken.ts';

const file = 'content/procedures/durham/dscp.yaml';

describe('the first limit on the person who asks', () => {
  test('that is not there is found', () => {
    const draft = broken(durham, (each) => (each.entryClock = 'stage-1.start'));
    expect(findings([draft])).toEqual([
      `${file}, entryClock: there is no clock stage-1.start; name a clock of this file, or write null.`,
    ]);
  });

  test('that is on the authority is found', () => {
    const draft = broken(durham, (each) => (each.entryClock = 'stage-1.reply'));
    expect(findings([draft])).toEqual([
      `${file}, entryClock: stage-1.reply is the authority's; name the first clock that is for the family.`,
    ]);
  });

  test('that is missing, with nothing to tell people so, is found', () => {
    const draft = broken(cambridgeshire, (each) => delete each.noEntryLimit);
    expect(findings([draft])).toEqual([
      'content/procedures/cambridgeshire-peterborough/1.yaml, entryClock: it is null, and nothing tells people that there is no limit; add noEntryLimit, the sentence that says so.',
    ]);
  });
});

test('a limit on the family that does not say what happens when it is missed is found', () => {
  const draft = broken(durham, (each) => delete clockIn(each, 'stage-3.enter').late);
  expect(findings([draft])).toEqual([
    `${file}, clocks → stage-3.enter: it does not say what happens when the family is late; add late, with the rule, who decides, and the words.`,
  ]);
});
