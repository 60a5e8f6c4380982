import { describe, expect, test } from 'vitest';
import { erasureInWords } from '../../../src/app/tracker/erasure-words.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';
import { someServices } from '../../builders/some-services.ts';

const words = (complaint: ComplaintBuilder, years?: number, audience: 'adult' | 'young' = 'adult') =>
  erasureInWords(
    seen(complaint, someServices('2026-04-22')),
    years,
    sayer(readSentences('erasure'), audience),
  );

describe('before somebody asks for deletion, they read', () => {
  test('how long the record is kept, where those who run the service have said it', () => {
    expect(words(aComplaint(), 6).kept).toContain('They keep it for 6 years after the complaint has ended.');
  });

  test('whom to ask, where they have not: no time is made up', () => {
    const { kept } = words(aComplaint());
    expect(kept.join(' ')).not.toMatch(/\d/);
    expect(kept).toContain('They set how long they keep it. Ask them, or look in their privacy notice.');
  });

  test('what can be deleted now, and what only after the end', () => {
    expect(words(aComplaint()).when).toContain('only how to reach you can be deleted');
    expect(words(aComplaint().and(withdrawing('2026-04-02'))).when).toContain('has ended');
  });

  test('in words for young people too', () => {
    expect(words(aComplaint(), undefined, 'young').kept.join(' ')).toContain('ask an advocate');
  });
});
