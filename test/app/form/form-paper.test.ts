import { describe, expect, test } from 'vitest';
import { formPaper } from '../../../src/app/form/form-paper.ts';
import { makeFormShelf } from '../../../src/app/form/form-shelf.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { isCurrent } from '../../../src/domain/procedure/versions.ts';
import type { Audience } from '../../../src/journeys/words.ts';
import type { FormPaper, Papers, Space } from '../../../src/ports/printer.ts';
import { england } from '../../domain/england.ts';
import { procedureOf, procedures } from '../../domain/procedures.ts';

const questionWords = readQuestionWords();
const sentences = {
  form: readSentences('form'),
  journey: readSentences('journey'),
  result: readSentences('result'),
};
const rest = { questionWords, calendar: england, today: day('2026-04-01') };

function form(id: string, audience: Audience = 'adult'): FormPaper {
  return formPaper(
    { ...rest, procedure: procedureOf(id, id === 'durham' ? 'dscp' : '1'), audience },
    sentences,
  );
}

const titles = ({ questions }: FormPaper) => questions.map(({ heading }) => heading);
const question = (paper: FormPaper, heading: string) =>
  paper.questions.find((one) => one.heading === heading)!;
const labels = (spaces: readonly Space[]): string[] =>
  spaces.flatMap((space) => [space.label, ...('inside' in space ? labels(space.inside) : [])]);

describe('the form on paper', () => {
  test('asks what the journey asks, in its order and words', () => {
    expect(titles(form('durham'))).toEqual([
      'Who are you?',
      'What is it about?',
      'When was the conference?',
      'Have you spoken to the chairperson?',
      'What happened?',
      'What do you want to happen?',
      'Why is it late?',
      'Do you want to add files?',
      'Who do you act for?',
      'What is your name?',
      'Which children was the conference about?',
      'What is your link to the children?',
      'How can we contact you safely?',
      'What do you need to take part?',
    ]);
  });

  test('asks for the area where there are several, and for the conditions of its own procedure', () => {
    expect(titles(form('cambridgeshire-peterborough'))).toContain('Where was the conference?');
    expect(titles(form('tower-hamlets'))).toContain('Were you at the conference?');
    expect(titles(form('tower-hamlets')), 'a late one is refused').not.toContain('Why is it late?');
    expect(titles(form('city-and-hackney')), 'only for professionals').not.toContain('Who are you?');
  });

  test('says for whom a question is that not everybody is asked', () => {
    const tower = form('tower-hamlets');
    expect(question(tower, 'Did you formally disagree there?').notes).toContain(
      'Answer this only if you ticked: A professional.',
    );
    expect(question(tower, 'Who do you act for?').notes).toContain(
      'Answer this only if you ticked: Someone acting for them.',
    );
    expect(question(form('durham'), 'Why is it late?').notes).toEqual([
      'Answer this only if you send it after the last day.',
    ]);
  });

  test('has every choice, with what belongs to it, and "another" last', () => {
    const durham = form('durham');
    expect(labels(question(durham, 'What do you need to take part?').spaces)).toEqual(
      expect.arrayContaining(['An interpreter', 'Which language? This can be a sign language', 'Braille']),
    );
    expect(question(durham, 'What is your link to the children?').spaces.map(({ label }) => label)).toEqual([
      ...['Mother', 'Father', 'Step-parent', 'Grandparent', 'Another relative', 'Foster carer', 'Guardian'],
      ...['Friend of the family', 'Another link'],
    ]);
    expect(question(durham, 'Who are you?').spaces.map(({ label }) => label)).not.toContain('A professional');
  });

  test('says the time limit, what happens when late, and where to send it, as the procedure does', () => {
    const part = (paper: FormPaper, heading: string) =>
      [...paper.before, ...paper.after].find((one) => one.heading === heading)!.paragraphs.join(' ');
    expect(part(form('tower-hamlets'), 'Your time limit')).toMatch(
      /^5 days after the conference\. Weekends and bank holidays count\. .*An appeal is not taken after 5 days\./,
    );
    expect(part(form('tower-hamlets'), 'Where to send it')).toContain('SQA@towerhamlets.gov.uk');
    expect(part(form('cambridgeshire-peterborough'), 'Your time limit')).toContain('no time limit');
    expect(part(form('durham'), 'If you want help')).toContain('0808 801 0366');
  });

  test('for young people has their words, and asks nothing that only adults are asked', () => {
    const young = form('durham', 'young');
    expect(young.heading).toBe('Say it on paper');
    expect(titles(young)).toContain('What are you not happy about?');
    expect(titles(young)).not.toContain('Who are you?');
    expect(titles(young)).not.toContain('Who do you act for?');
  });

  test.each(procedures.filter(isCurrent))('of $id leaves no word out and speaks of no page', ({ id }) => {
    for (const audience of ['adult', 'young'] as const) {
      const text = JSON.stringify(form(id, audience));
      expect(text).not.toMatch(/\{\w+\}|undefined|10,000|24 hours|code that we give|on this website/);
    }
  });
});

describe('the shelf of blank forms', () => {
  const printed: unknown[] = [];
  const printer = {
    print: async <Name extends keyof Papers>(name: Name, _paper: Papers[Name], size: string) => {
      printed.push(`${name} ${size}`);
      return new Uint8Array([printed.length]);
    },
  };
  const shelf = makeFormShelf({
    ...rest,
    procedures,
    sentences,
    printer,
    now: () => Date.UTC(2026, 3, 1, 9),
  });

  test('makes each form once, and gives it to everybody', async () => {
    const first = await shelf('durham', 'adult', 'normal');
    expect(await shelf('durham', 'adult', 'normal')).toBe(first);
    expect(await shelf('durham', 'adult', 'large')).not.toBe(first);
    expect(printed).toEqual(['form normal', 'form large']);
  });

  test('has none for an unknown procedure, nor for children where the procedure is not for them', () => {
    expect(shelf('nowhere', 'adult', 'normal')).toBeNull();
    expect(shelf('__proto__', 'adult', 'normal')).toBeNull();
    expect(shelf('city-and-hackney', 'young', 'normal')).toBeNull();
  });
});
