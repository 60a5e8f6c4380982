import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';

test('with nothing set, the service works on this machine alone', () => {
  expect(readSettings({})).toEqual({
    ...{ PORT: 4321, HOST: '127.0.0.1', DATA_DIR: 'var', DIST_DIR: 'dist', SEED_DEMO: '0' },
    EXIT_URL: 'https://www.bbc.co.uk/weather',
    NOTIFY_URL: 'https://api.notifications.service.gov.uk',
  });
});

test('a setting that is empty is as good as not set', () => {
  expect(readSettings({ PORT: '', HOST: '', BASE_URL: '', MASTER_KEY: '', SEED_DEMO: '' })).toEqual(
    readSettings({}),
  );
});

test('what is set is taken, and what is not ours is left alone', () => {
  const set = { PORT: '8080', HOST: '0.0.0.0', BASE_URL: 'https://complaints.example', SEED_DEMO: '1' };
  expect(readSettings({ ...set, PATH: '/usr/bin' })).toEqual({ ...readSettings({}), ...set, PORT: 8080 });
});

describe('a wrong value is told with what to do', () => {
  test.each([
    ['PORT', 'http', 'Set PORT to a number from 0 to 65535, such as 4321.'],
    ['PORT', '-1', 'Set PORT to a number from 0 to 65535, such as 4321.'],
    ['PORT', '65536', 'Set PORT to a number from 0 to 65535, such as 4321.'],
    ['PORT', '80.5', 'Set PORT to a number from 0 to 65535, such as 4321.'],
    [
      'BASE_URL',
      'complaints.example',
      'Set BASE_URL to the address that people use, such as https://complaints.example.',
    ],
    [
      'BASE_URL',
      'ftp://complaints.example',
      'Set BASE_URL to the address that people use, such as https://complaints.example.',
    ],
    ['KEEP_RECORD_YEARS', 'six', 'Set KEEP_RECORD_YEARS to whole years, such as 6, or leave it out.'],
    ['KEEP_RECORD_YEARS', '6.5', 'Set KEEP_RECORD_YEARS to whole years, such as 6, or leave it out.'],
    ['KEEP_RECORD_YEARS', '0', 'Set KEEP_RECORD_YEARS to 1 or more, or leave it out.'],
    [
      'MASTER_KEY',
      'short',
      'Set MASTER_KEY to at least 32 random characters, or leave it out to keep one in DATA_DIR.',
    ],
    ['SEED_DEMO', 'yes', 'Set SEED_DEMO to 1 for demonstration complaints, or leave it out.'],
    ['EXIT_URL', 'weather', 'Set EXIT_URL to the address that "Exit this page" goes to.'],
    ['MAIL_FROM', 'news', 'Set MAIL_FROM to the e-mail address that messages come from.'],
    [
      'MAIL_FROM',
      'child.complaints@council.example',
      'Set MAIL_FROM to an address that tells nothing, such as news@service.example.',
    ],
    ['NOTIFY_TEXT_TEMPLATE', 'text', 'Set the template to its id in GOV.UK Notify, or leave it out.'],
    ['NOTIFY_URL', 'notify', 'Leave NOTIFY_URL out.'],
    ['FROZEN_TIME', 'noon', 'Leave FROZEN_TIME out.'],
    ['FROZEN_TIME', '-1', 'Leave FROZEN_TIME out.'],
    ['FROZEN_TIME', '1.5', 'Leave FROZEN_TIME out.'],
  ])('%s=%s', (name, value, sentence) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      new Error(`The settings are wrong.\n${name}: ${sentence}`),
    );
  });

  test('all at once, a line each', () => {
    expect(() => readSettings({ PORT: 'http', SEED_DEMO: 'yes' })).toThrow(
      /wrong\.\nPORT: .+\nSEED_DEMO: .+$/,
    );
  });

  test('and never repeats a secret', () => {
    expect(() => readSettings({ MASTER_KEY: 'hunter2' })).toThrow(/^(?![^]*hunter2)/);
  });
});

test('the page that people leave for cannot be a script', () => {
  expect(() => readSettings({ EXIT_URL: 'javascript:alert(1)' })).toThrow('Set EXIT_URL');
});

describe('a sender of messages', () => {
  const base = { BASE_URL: 'https://service.example' };
  const smtp = { SMTP_URL: 'smtps://mail.example', MAIL_FROM: 'news@service.example' };
  const notify = { NOTIFY_API_KEY: `name-${'0'.repeat(36)}-${'1'.repeat(36)}` };
  const NOTIFY_TEXT_TEMPLATE = '7c7b9b0c-3f8a-4e0a-9d4e-3a1f6e0c2b11';

  test('is taken when all is there that it needs', () => {
    expect(readSettings({ ...base, ...smtp })).toMatchObject(smtp);
    expect(readSettings({ ...base, ...notify, NOTIFY_TEXT_TEMPLATE })).toMatchObject(notify);
  });

  test.each([
    [{ ...smtp, SMTP_URL: 'mail.example' }, 'SMTP_URL: Set SMTP_URL to a mail server'],
    [{ NOTIFY_API_KEY: 'short' }, 'NOTIFY_API_KEY: Set NOTIFY_API_KEY to a whole API key'],
  ])('is named when it is wrong: %o', (given, sentence) => {
    expect(() => readSettings({ ...base, NOTIFY_TEXT_TEMPLATE, ...given })).toThrow(sentence);
  });

  test.each([
    ['MAIL_FROM', { ...base, ...smtp, MAIL_FROM: '' }],
    ['BASE_URL', smtp],
    ['BASE_URL', { ...notify, NOTIFY_TEXT_TEMPLATE }],
    ['NOTIFY_EMAIL_TEMPLATE', { ...base, ...notify }],
  ])('needs %s too', (name, given) => {
    expect(() => readSettings(given)).toThrow(`The settings are wrong.\n${name}: Set it. `);
  });
});
