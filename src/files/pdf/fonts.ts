import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { characterMap } from './character-map.ts';

/**
 * The fonts that ship with the project, all under open licences: first the one made for readers with low vision,
 * then those for the scripts that it does not have. Regular and bold.
 */
const families: Readonly<Record<string, readonly string[]>> = {
  'Atkinson Hyperlegible Next': [
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  ],
  'DejaVu Sans': ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
  'Hind Siliguri': [
    '@expo-google-fonts/hind-siliguri/400Regular/HindSiliguri_400Regular.ttf',
    '@expo-google-fonts/hind-siliguri/700Bold/HindSiliguri_700Bold.ttf',
  ],
};

export interface Fonts {
  readonly files: readonly Buffer[];
  /** For each family, the characters that it has in regular and in bold. */
  readonly characters: readonly ReadonlySet<number>[];
}

/** Reads the fonts. Throws when a package is not installed. */
export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const read = Object.values(families).map((paths) => paths.map((path) => readFileSync(resolve(path))));
  const characters = read.map((files) => {
    const [first, ...others] = files.map(characterMap);
    return others.reduce((both, other) => both.intersection(other), first!);
  });
  return { files: read.flat(), characters };
}
