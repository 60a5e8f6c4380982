import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The service believes that it is Thursday 9 April 2026, 11 in the morning. */
export const frozenTime = String(Date.parse('2026-04-09T10:00:00Z'));

/** One page of the journey: what is wrong with sending it empty, and how it is answered. */
export interface Step {
  readonly path: string;
  readonly heading: string;
  /** The first error when nothing is answered; null where nothing has to be. */
  readonly error: string | null;
  answer(page: Page): Promise<void>;
}

const tick = (value: string) => (page: Page) => page.locator(`input[value="${value}"]`).check();
const type = (text: string) => (page: Page) => page.locator('form').getByRole('textbox').fill(text);

/** A mother in Durham, eight days before her last day. */
export const beforeResult: readonly Step[] = [
  {
    path: 'area',
    heading: 'Where was the conference?',
    error: 'Select where the conference was',
    answer: tick('durham'),
  },
  { path: 'role', heading: 'Who are you?', error: 'Select who you are', answer: tick('parent') },
  {
    path: 'grounds',
    heading: 'What is it about?',
    error: 'Select what it is about',
    answer: async (page) => {
      await tick('information-wrong')(page);
      await tick('individual-worker')(page);
    },
  },
  {
    path: 'conference-date',
    heading: 'When was the conference?',
    error: 'Enter the date of the conference',
    answer: type('1/4/26'),
  },
  {
    path: 'spoken-to-chair',
    heading: 'Have you spoken to the chairperson?',
    error: 'Select yes if you have spoken to the chairperson',
    answer: tick('no'),
  },
];

export const afterResult: readonly Step[] = [
  {
    path: 'what-happened',
    heading: 'What happened?',
    error: 'Enter what happened',
    answer: type('A report had <b>the wrong</b> child in it.\n\nNobody listened.'),
  },
  {
    path: 'what-you-want',
    heading: 'What do you want to happen?',
    error: 'Enter what you want to happen',
    answer: type('Put it right.'),
  },
  {
    path: 'evidence',
    heading: 'Do you want to add files?',
    error: null,
    answer: async () => {},
  },
  { path: 'your-name', heading: 'What is your name?', error: 'Enter your name', answer: type('Sam Example') },
  {
    path: 'children',
    heading: 'Which children was the conference about?',
    error: 'Enter the first name of at least one child',
    answer: async (page) => {
      await page.locator('#name-1').fill('Ash');
      await page.locator('#age-1').fill('7');
    },
  },
  {
    path: 'relation',
    heading: 'What is your link to the children?',
    error: 'Select what your link to the children is',
    answer: tick('mother'),
  },
  {
    path: 'contact',
    heading: 'How can we contact you safely?',
    error: 'Select how we can contact you, or select “Do not contact me”',
    answer: async (page) => {
      await tick('phone')(page);
      await page.locator('#phone').fill('07700 900 982');
      await page.locator('input[name="message"][value="no"]').check();
    },
  },
  {
    path: 'needs',
    heading: 'What do you need to take part?',
    error: 'Select what you need, or select “I do not need any of these”',
    answer: async (page) => {
      await tick('interpreter')(page);
      await page.locator('#language').fill('Polish');
    },
  },
];

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

/** The path of the page within the journey. */
export function pathOf(page: Page): string {
  return new URL(page.url()).pathname.replace('/complain/', '');
}

/** Answers questions without a fault, from the page that is open. */
export async function answerAll(page: Page, steps: readonly Step[]): Promise<void> {
  for (const { path, answer } of steps) {
    expect(pathOf(page)).toBe(path);
    await answer(page);
    await goOn(page);
  }
}

/** From the first question to the result page. */
export async function toResult(page: Page): Promise<void> {
  await page.goto('/complain');
  await answerAll(page, beforeResult);
  expect(pathOf(page)).toBe('result');
}

/** From the first question to "check your answers". */
export async function toCheckPage(page: Page): Promise<void> {
  await toResult(page);
  await page.getByRole('button', { name: 'Write your complaint' }).first().click();
  await answerAll(page, afterResult);
  expect(pathOf(page)).toBe('check-answers');
}
