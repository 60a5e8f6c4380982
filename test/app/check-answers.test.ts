import { describe, expect, test } from 'vitest';
import { checkAnswers, declaration } from '../../src/app/check-answers.ts';
import { readSentences } from '../../src/content/messages.ts';
import { readQuestionWords } from '../../src/content/questions.ts';
import { pathsFrom } from '../journeys/answer-paths.ts';
import { inTime, stateWith } from '../journeys/states.ts';

const sentences = readSentences('journey');
const content = { sentences, questionWords: readQuestionWords() };

/** Answers of somebody who has come to the end. */
const complete = (area: string, role: string) =>
  pathsFrom(area, role).find(({ pages }) => pages.at(-1) === 'declaration')!.answers;

function shown(answers: Record<string, unknown>) {
  const found = checkAnswers(stateWith(answers), content);
  if (found.status !== 'shown') throw new Error(`The check page leads to ${found.goTo}.`);
  return found;
}

describe('the check page', () => {
  test('shows every answer that counts, once, in three groups', () => {
    const { groups } = shown({ ...complete('durham', 'parent'), 'why-late': 'left over' });
    expect(groups.map(({ rows }) => rows.map(({ slug }) => slug))).toEqual([
      ['area', 'role', 'grounds', 'conference-date', 'spoken-to-chair'],
      ['what-happened', 'what-you-want', 'evidence'],
      ['your-name', 'children', 'relation', 'contact', 'needs'],
    ]);
  });

  test('says by when, or that it is late and who decides', () => {
    const answers = complete('durham', 'parent');
    expect(shown(answers).when).toBe('The last day is Wednesday 22 April 2026.');
    const late = { ...answers, 'conference-date': '2026-03-03', 'why-late': 'I was ill.' };
    expect(shown(late).when).toBe('This will be late. The chairperson decides if it will be taken.');
    expect(shown(complete('peterborough', 'parent')).when).toBeNull();
  });

  test('speaks to a young person in other words', () => {
    expect(shown(complete('tower-hamlets', 'child')).groups[0]!.title).toBe('About the meeting');
  });

  test('leads to the first question that is open', () => {
    expect(checkAnswers(stateWith(inTime), content)).toEqual({ status: 'elsewhere', goTo: 'what-happened' });
  });
});

describe('the declaration', () => {
  test('says to whom it goes, and asks an advocate for consent once more', () => {
    const told = declaration(stateWith(complete('tower-hamlets', 'advocate')), sentences);
    expect(told.status === 'shown' && told.declared).toContain('the person you act for agrees');
    expect(told.status === 'shown' && told.known[0]).toBe(
      'It goes to the Group Manager, Child Protection Chairs.',
    );
  });

  test('is not reached before every question has its answer', () => {
    expect(declaration(stateWith(inTime), sentences)).toEqual({ status: 'elsewhere', goTo: 'what-happened' });
  });
});
