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
  const path = [...onPath(names), ...usualPlaces].find(isExecutable);
  return path ? { ok: true, path } : { ok: false, reason: `No browser was found for the tests. ${remedy}` };
}

/**
 * The browser for all tests but those about the browser itself: Chromium without its windows, where Debian's is
 * installed, as it needs half the processor time; else the same as the others. `CHROMIUM_PATH` names it for all.
 */
export function findQuickChromium(): Found {
  const quick = process.env['CHROMIUM_PATH']
    ? undefined
    : onPath(['chromium-headless-shell']).find(isExecutable);
  return quick ? { ok: true, path: quick } : findChromium();
}

/** Finds the browsers, or installs Debian's where one is missing and we are root. */
export function ensureChromium(): Found {
  const found = findChromium();
  const isDebians = found.ok && found.path === '/usr/bin/chromium';
  const quick = findQuickChromium();
  const isComplete = found.ok && (!isDebians || (quick.ok && quick.path !== found.path));
  if (isComplete || process.env['CHROMIUM_PATH'] || process.getuid?.() !== 0) return found;
  console.log('Installing Chromium for the browser tests.');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: aptEnv }).status === 0;
  const install = ['install', '-y', '-qq', '--no-install-recommends'];
  if (apt('update', '-qq') && apt(...install, 'chromium', 'chromium-headless-shell')) return findChromium();
  // The tests are only slower without the quick one.
  return found.ok ? found : { ok: false, reason: `apt-get could not install Chromium. ${remedy}` };
}

const aptEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

function onPath(programs: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => programs.map((name) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
