import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/app/tracker/standing.ts';
import { readSentences } from '../../src/content/messages.ts';
import { sayer } from '../../src/journeys/say.ts';
import { root } from '../../src/start/project-node.mjs';
import { situations, times } from '../app/tracker/situations.ts';
import { seen } from '../builders/a-stored-complaint.ts';
import { someServices } from '../builders/some-services.ts';
import { plainText } from './plain-text.ts';

/** The highest Flesch-Kincaid grade that a text may have, by who reads it. */
const highest = { adult: 7, young: 5 } as const;
/** A shorter text has a grade, but it means little: one long name makes it hard. */
const fewestWords = 20;
/** A line that stands by itself is measured sooner: below this, one word decides. */
const fewestOfLine = 4;

const files = readdirSync(join(root, 'content', 'messages')).filter((file) => file.endsWith('.yaml'));
const audiences = ['adult', 'young'] as const;
const texts = files.flatMap((file) => {
  const { adult, young } = readSentences(file.replace('.yaml', ''));
  // No young person is a professional.
  const forYoung = Object.entries({ ...adult, ...young }).filter(([name]) => !name.includes('professional'));
  return [
    ...Object.entries(adult).map(([name, text]) => ({ file, name, text, audience: audiences[0] })),
    ...forYoung.map(([name, text]) => ({ file, name, text, audience: audiences[1] })),
  ];
});
const long = texts.filter(({ text }) => text.split(/\s+/).length >= fewestWords);

function gradeOf(text: string): number {
  return readability.fleschKincaidGrade(plainText(text.replace(/\{\w+\}/g, 'this')));
}

test.each(long)('$file, $name, for the audience "$audience", is easy to read', ({ text, audience, name }) => {
  const grade = gradeOf(text);
  expect(grade, `${name} reads at grade ${grade}: use shorter sentences and words`).toBeLessThanOrEqual(
    highest[audience],
  );
});

describe.each(audiences)('what the tracker says first, for the audience "%s"', (audience) => {
  const theirs = situations.filter(([name]) => audience === 'adult' || !name.startsWith('Hackney'));
  const say = sayer(readSentences('tracker'), audience);

  test.each(theirs)('%s', (_, complaint) => {
    for (const time of times) {
      const { where, who, next, remedy, may, meanwhile, after } = standingOf(
        seen(complaint, someServices(time)),
        say,
      );
      const text = [where, who, next, remedy, may, meanwhile, after].filter(Boolean).join(' ');
      expect(gradeOf(text), text).toBeLessThanOrEqual(highest[audience]);
    }
  });
});

test.each(files)('%s has no words for young people that adults do not have too', (file) => {
  const { adult, young } = readSentences(file.replace('.yaml', ''));
  expect(Object.keys(young).filter((name) => !(name in adult))).toEqual([]);
});

test.each(texts)('$file, $name, for the audience "$audience": short sentences', ({ text }) => {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const longest = Math.max(...sentences.map((sentence) => sentence.split(/\s+/).length));
  expect(longest, text).toBeLessThanOrEqual(25);
});

/** What professionals read of their own concern, but what is for families alone or names an office. */
const ofProfessionals = [
  'tracker',
  'actions',
  'letters',
  'erasure',
  'advocates',
  'journey',
  'outbox',
  'result',
];
const notTheirs = ['advocate-draft', 'talk-family', 'talk-advocate', 'why-agency-service'];

test.each(ofProfessionals)('%s speaks to professionals of a concern, and of no family', (file) => {
  const { adult } = readSentences(file);
  const said = Object.keys(adult)
    .filter((name) => !notTheirs.includes(name))
    .map((name) => adult[`${name}-professional`] ?? adult[name]!);
  const strange = said.filter((text) =>
    /famil|your child|complain/i.test(text.replaceAll(/complaints (team|officer)/g, '')),
  );
  expect(strange).toEqual([]);
});

/** What young people meet where others are let in: the lines of the history, and the pages about who helps them. */
const ofHelpers = [
  ...namesIn('tracker', (name) => name.startsWith('history-')),
  ...namesIn('advocates', () => true),
];

/** Who has a line manager here is at work, and no young person. */
function namesIn(file: string, isMeant: (name: string) => boolean) {
  const { adult, young } = readSentences(file);
  return Object.entries(adult)
    .filter(([name]) => isMeant(name) && !/professional|^history-manager-/.test(name))
    .map(([name, text]) => ({ file, name, text: young[name] ?? text, isOwn: name in young }));
}

test.each(ofHelpers.filter(({ file }) => file === 'tracker'))(
  '$name, a line of the history, has words for young people, and not the adult ones alone',
  ({ isOwn }) => expect(isOwn).toBe(true),
);

test.each(ofHelpers.filter(({ text }) => text.split(/\s+/).length >= fewestOfLine))(
  '$file, $name, as young people read it, is easy by itself',
  ({ text, name }) => {
    const grade = gradeOf(text.replace(/\S+@\S+/, 'this'));
    expect(grade, `${name} reads at grade ${grade}: "${text}"`).toBeLessThanOrEqual(highest.young);
  },
);

test.each(ofHelpers)(
  '$file, $name, as young people read it, has no word of forms and offices',
  ({ text }) => {
    const words = text.replace(/\{\w+\}/g, '');
    expect(words).not.toMatch(
      /\b(agree|invit|organisation|withdr|recommend|appointment|somebody|meanwhile)/i,
    );
    expect(words).not.toMatch(/\b(may|act for|once more|by telephone)\b/i);
  },
);
