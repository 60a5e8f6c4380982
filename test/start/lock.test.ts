import { expect, test } from 'vitest';
import { textOf } from '../tree.ts';

type Locked = { version: string; optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };

/** Where Node would find a package from another: the nearest node_modules upwards. */
function lockedFor(path: string, name: string): Locked | undefined {
  const parts = path.split('/node_modules/');
  const places = parts.map(
    (_, i) => `${parts.slice(0, parts.length - i).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...places, `node_modules/${name}`].map((place) => packages[place]).find(Boolean);
}

// npm sometimes leaves out packages for other machines when it updates a lock file, and then refuses to install by it.
test('the lock file names every package that another machine may need', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name, version]) => lockedFor(path, name)?.version !== version)
      .map(([name, version]) => `${name}@${version} for ${path}`),
  );
  expect(missing, 'Delete node_modules and package-lock.json and run npm install').toEqual([]);
});

test('every package with an install script is allowed or denied by name', () => {
  const { allowScripts } = JSON.parse(textOf('package.json')) as { allowScripts: Record<string, boolean> };
  const undecided = Object.entries(packages as Record<string, { hasInstallScript?: boolean }>)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1)!)
    .filter((name) => !Object.hasOwn(allowScripts, name));
  expect(undecided, 'Read the script, then run npm install-scripts approve or deny').toEqual([]);
});
