import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const remedy = 'Install Chromium or Chrome, or set CHROMIUM_PATH to where it is.';

export type Found = { ok: true; path: string } | { ok: false; reason: string };

/** `CHROMIUM_PATH`, else a Chromium or Chrome on PATH or in a usual place. The reason is a sentence with its remedy. */
export function findChromium(): Found {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (isExecutable(chosen)) return { ok: true, path: chosen };
    return {
      ok: false,
      reason: `There is no program at CHROMIUM_PATH, ${chosen}: correct it or leave it unset.`,
    };
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  const path = [...onPath, ...usualPlaces].find(isExecutable);
  return path ? { ok: true, path } : { ok: false, reason: `No browser was found for the tests. ${remedy}` };
}

/** Finds a browser, or installs Debian's when there is none and we are root. */
export function ensureChromium(): Found {
  const found = findChromium();
  if (found.ok || process.env['CHROMIUM_PATH'] || process.getuid?.() !== 0) return found;
  console.log('Installing Chromium for the browser tests.');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: aptEnv }).status === 0;
  if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium'))
    return findChromium();
  return { ok: false, reason: `apt-get could not install Chromium. ${remedy}` };
}

const aptEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
