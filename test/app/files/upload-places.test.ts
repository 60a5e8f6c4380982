import { expect, test } from 'vitest';
import { uploadPlaceAt } from '../../../src/app/files/upload-places.ts';

test('files that an advocate adds for a family are bound to the consent in the address', () => {
  expect(uploadPlaceAt('/advocate/families/consent-1/add-information?x=1')).toEqual({
    ...{ owner: 'complaint', input: 'files', purpose: 'evidence', consent: 'consent-1' },
    addedBy: 'advocate:consent-1',
  });
  for (const elsewhere of ['', '/question', '/evidence', '/add-information/more'])
    expect(uploadPlaceAt(`/advocate/families/consent-1${elsewhere}`)).toBeUndefined();
});

test('files of a family are bound to its session', () => {
  expect(uploadPlaceAt('/complaint/add-information')).not.toHaveProperty('consent');
});
