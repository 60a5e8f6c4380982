import { expect, test } from 'vitest';
import { askedPage, listAddress } from '../../src/app/list-address.ts';

test.each([
  ['', 1],
  ['page=2', 2],
  ['page=0', 1],
  ['page=-3', 1],
  ['page=1.5', 1],
  ['page=two', 1],
  ['page=99999999999999999999', 1],
])('an address that ends in “%s” asks for page %i', (address, page) => {
  expect(askedPage(new URLSearchParams(address))).toBe(page);
});

test('an address says only what narrows a list', () => {
  expect(listAddress('/list', { view: '', page: 1 })).toBe('/list');
  expect(listAddress('/list', { view: 'late', who: '', page: 2 })).toBe('/list?view=late&page=2');
});
