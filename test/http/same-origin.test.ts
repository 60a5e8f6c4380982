import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { isFromOurPages } from '../../src/http/same-origin.ts';

const ours = 'https://complaints.example';
const isOurs = (headers: Record<string, string>, method = 'POST') =>
  isFromOurPages({ method, headers } as unknown as IncomingMessage, ours);
const strict = { cookie: 'draft=abc; same-site=1' };

describe('a request that changes nothing is let through, wherever it comes from', () => {
  test.each(['GET', 'HEAD', 'OPTIONS'])('%s', (method) => {
    expect(isOurs({ 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }, method)).toBe(
      true,
    );
  });
});

describe('a request that may change something', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'ANYTHING'])('by %s must be ours', (method) => {
    expect(isOurs({ 'sec-fetch-site': 'cross-site' }, method)).toBe(false);
    expect(isOurs({ 'sec-fetch-site': 'same-origin' }, method)).toBe(true);
  });

  test.each([
    ['same-origin', true],
    ['same-site', false],
    ['cross-site', false],
    ['none', false],
    ['', false],
    ['same-origin, cross-site', false],
  ])('where the browser says "%s": %s', (site, answer) => {
    expect(isOurs({ 'sec-fetch-site': site })).toBe(answer);
  });

  test('what the browser says counts, whatever its other headers', () => {
    expect(isOurs({ 'sec-fetch-site': 'cross-site', origin: ours, ...strict })).toBe(false);
    expect(isOurs({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(true);
  });

  test.each([
    ['ours', ours, true],
    ['another', 'https://elsewhere.example', false],
    ['ours over http', 'http://complaints.example', false],
    ['ours on another port', 'https://complaints.example:8443', false],
    ['one that begins like ours', 'https://complaints.example.elsewhere.example', false],
    ['a part of ours', 'https://www.complaints.example', false],
    ['empty', '', false],
  ])('from an older browser whose origin is %s: "%s", %s', (_, origin, answer) => {
    expect(isOurs({ origin })).toBe(answer);
    expect(isOurs({ origin, ...strict })).toBe(answer);
  });

  test.each([
    ['no cookie', {}, false],
    ['the strict cookie', strict, true],
    ['the strict cookie alone', { cookie: 'same-site=1' }, true],
    ['the strict cookie before others', { cookie: 'same-site=1; draft=abc' }, true],
    ['a cookie whose name ends like it', { cookie: 'not-same-site=1' }, false],
    ['a cookie with another value', { cookie: 'same-site=10' }, false],
    ['one that holds it in its value', { cookie: 'draft=same-site=1' }, false],
  ])('from one that says nothing, or that it must not say, with %s', (_, headers, answer) => {
    expect(isOurs(headers)).toBe(answer);
    expect(isOurs({ origin: 'null', ...headers })).toBe(answer);
  });
});
