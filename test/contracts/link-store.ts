import { afterEach, beforeEach, expect, test } from 'vitest';
import { newComplaint, tuesdayMorning, wednesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const [first, second, third] = ['id-of-first', 'id-of-second', 'id-of-third'];
const ola = { by: 'Ola Officer', at: tuesdayMorning };
const sam = { by: 'Sam Officer', at: wednesdayMorning };

/** What every store of links between complaints does. */
export function linkStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    for (const name of ['first', 'second', 'third']) await opened.complaints.lodge(newComplaint(name));
  });
  afterEach(() => opened.close());

  const linked = { id: 1, linkedBy: 'Ola Officer', linkedAt: tuesdayMorning, ended: null };

  test('a link is seen from both complaints, and from no other', async () => {
    const { complaintLinks: links } = opened;
    expect(await links.link(first, second, ola)).toBe(true);
    expect(await links.of(first)).toEqual([{ ...linked, otherId: second }]);
    expect(await links.of(second)).toEqual([{ ...linked, otherId: first }]);
    expect(await links.of(third)).toEqual([]);
  });

  test('two complaints are linked once, from whichever side', async () => {
    const { complaintLinks: links } = opened;
    await links.link(first, second, ola);
    expect(await links.link(first, second, sam)).toBe(false);
    expect(await links.link(second, first, sam)).toBe(false);
    expect(await links.of(first)).toEqual([{ ...linked, otherId: second }]);
  });

  test('a complaint can be linked with several', async () => {
    const { complaintLinks: links } = opened;
    await links.link(first, second, ola);
    await links.link(third, first, sam);
    expect((await links.of(first)).map(({ otherId }) => otherId)).toEqual([second, third]);
  });

  test('a link that was ended, from either side, stays with who ended it, and can be made again', async () => {
    const { complaintLinks: links } = opened;
    await links.link(first, second, ola);
    expect(await links.unlink(second, first, sam)).toBe(true);
    expect(await links.of(first)).toEqual([{ ...linked, otherId: second, ended: sam }]);
    expect(await links.unlink(first, second, sam)).toBe(false);
    expect(await links.link(first, second, sam)).toBe(true);
    expect((await links.of(second)).map(({ ended }) => ended)).toEqual([sam, null]);
  });

  test('linking changes nothing of the complaints', async () => {
    const { complaintLinks: links, complaints } = opened;
    const all = async () => [await complaints.list(), await complaints.entries(first)];
    const before = await all();
    await links.link(first, second, ola);
    await links.unlink(first, second, ola);
    expect(await all()).toEqual(before);
  });
}
