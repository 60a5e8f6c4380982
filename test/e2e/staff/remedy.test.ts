import { expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { printed, signIn } from '../complaint/family.ts';
import { open, showLetter } from '../complaint/officer.ts';
import { serveWithOfficer } from '../complaint/with-officer.ts';

const served = serveWithOfficer(true);

test('after an outcome that found something wrong, staff owe a letter that says what is put right', async () => {
  const { staff, server, browser } = served;
  const kept = printed(server, 'Tower Hamlets, stage 1, .*, in time');
  const send = () => staff.getByRole('button', { name: 'Send', exact: true }).click();
  await staff.setViewportSize({ width: 320, height: 700 });
  await open(staff, kept.reference);
  await staff.click('main .govuk-task-list a:has-text("Send the stage 1 decision")');
  await staff.check('input[value="upheld"]');
  await showLetter(staff);
  const letter = await staff.inputValue('#note');
  await staff.fill('#note', letter.replace(/\[Write[^\]]*\]/, 'We read it all.'));
  await send();

  await staff.click('main .govuk-task-list a:has-text("Write what will be put right")');
  await staff.fill('#wrong', 'The report came on the day itself.');
  await send();
  expect(await staff.innerText('.govuk-error-summary')).toContain('Enter who does it');
  expect(await staff.inputValue('#wrong')).toBe('The report came on the day itself.');
  expect(await violationsOn(staff)).toEqual([]);
  await staff.fill('#note', 'Reports are sent five days before.');
  await staff.fill('#owner', 'the group manager');
  await staff.fill('#date', '1 July 2027');
  await showLetter(staff);
  await send();
  await staff.waitForURL(/\/staff\/complaints\/[^/]+$/);
  expect(await staff.innerText('main .govuk-task-list')).not.toContain('put right');

  const family = await (await browser.newContext({ baseURL: server.url })).newPage();
  await signIn(family, kept);
  expect(await family.innerText('main')).toContain(
    'They wrote to you what they put right. Who does it: the group manager. By Thursday 1 July 2027.',
  );
  await family.click('.app-history a:has-text("Open the letter")');
  expect(await family.innerText('main')).toMatch(/We are sorry[^]*The report came on the day itself\./);
  await closeContext(family.context());
});
