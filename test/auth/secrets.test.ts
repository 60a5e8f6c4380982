import { describe, expect, test } from 'vitest';
import { makeSecrets } from '../../src/auth/secrets.ts';
import { normaliseCode } from '../../src/domain/complaint/codes.ts';

const secrets = makeSecrets('a master key of more than 32 characters');
const others = makeSecrets('another master key of more than 32 chars');

const many = <Value>(make: () => Value) => new Set(Array.from({ length: 1000 }, make));

describe('ids and references', () => {
  test('are new each time', () => {
    expect(many(secrets.newId).size).toBe(1000);
    expect(many(secrets.newReference).size).toBe(1000);
  });

  test('can be put in an address as they are', () => {
    expect(secrets.newId()).toMatch(/^[0-9a-f]{32}$/);
  });

  test('are such that a reference typed as it was printed is that reference', () => {
    for (const reference of many(secrets.newReference)) expect(normaliseCode(reference)).toBe(reference);
  });
});

describe('the access code of a draft', () => {
  test('is the same each time, so that a repeated request shows it again', () => {
    expect(secrets.accessCodeFor('draft-1')).toBe(secrets.accessCodeFor('draft-1'));
  });

  test('is the same after a restart, and for good: families keep it on paper', () => {
    const restarted = makeSecrets('a master key of more than 32 characters');
    expect(restarted.accessCodeFor('draft-1')).toBe('KV5X-73VC-DG7P');
  });

  test('differs from draft to draft and from key to key', () => {
    expect(secrets.accessCodeFor('draft-1')).not.toBe(secrets.accessCodeFor('draft-2'));
    expect(secrets.accessCodeFor('draft-1')).not.toBe(others.accessCodeFor('draft-1'));
  });

  test('is understood as it was printed', () => {
    const code = secrets.accessCodeFor('draft-1');
    expect(normaliseCode(code)).toBe(code);
  });
});

describe('the return code of a draft', () => {
  test('is the same each time, also after a restart: people keep it on paper', () => {
    const restarted = makeSecrets('a master key of more than 32 characters');
    expect(restarted.returnCodeFor('draft-1')).toBe(secrets.returnCodeFor('draft-1'));
    expect(secrets.returnCodeFor('draft-1')).toBe('5F58-VDP4-6QFM');
  });

  test('is not the access code, differs from draft to draft, and is understood as it was printed', () => {
    const code = secrets.returnCodeFor('draft-1');
    expect(code).not.toBe(secrets.accessCodeFor('draft-1'));
    expect(code).not.toBe(secrets.returnCodeFor('draft-2'));
    expect(normaliseCode(code)).toBe(code);
  });
});

test('an access code that takes the place of another is new each time', () => {
  expect(many(secrets.newAccessCode).size).toBe(1000);
  expect(secrets.newAccessCode()).toMatch(/^(\w{4}-){2}\w{4}$/);
});

describe('a keyed hash', () => {
  test('is always the same, or no stored access code could be checked', () => {
    expect(secrets.hash('access-code', 'C2D3-F4G5-H6J7')).toBe('54KW_RTMIdQZZ9NW1wbC92zikX6-5XQsnRAaWIhkvLI');
  });

  test('differs with the value, the purpose and the key', () => {
    const hashes = [
      secrets.hash('access-code', 'value'),
      secrets.hash('access-code', 'other value'),
      secrets.hash('attempts', 'value'),
      secrets.hash('access-codev', 'alue'),
      others.hash('access-code', 'value'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('does not contain what was hashed', () => {
    expect(secrets.hash('attempts', '192.0.2.7')).not.toContain('192');
  });
});

test.each([
  ['the same', 'same', true],
  ['others', 'mean', false],
  ['a shorter one', 'sam', false],
  ['nothing', '', false],
])('comparing with %s', (_, other, isSame) => {
  expect(secrets.isSame('same', other)).toBe(isSame);
});

describe('a sealed value', () => {
  test('is read for its purpose, and shows nothing of itself', () => {
    const sealed = secrets.seal('one', 'a secret of two words');
    expect(sealed).not.toContain('secret');
    expect(secrets.unseal('one', sealed)).toBe('a secret of two words');
    expect(secrets.seal('one', 'a secret of two words')).not.toBe(sealed);
  });

  test('cannot be read for another purpose, with another key, or once it was changed', () => {
    const sealed = secrets.seal('one', 'a secret');
    expect(secrets.unseal('two', sealed)).toBeNull();
    expect(makeSecrets('another key').unseal('one', sealed)).toBeNull();
    expect(secrets.unseal('one', `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`)).toBeNull();
    expect(secrets.unseal('one', '')).toBeNull();
  });
});
