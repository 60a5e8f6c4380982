import type { Page } from 'playwright-core';

/** How somebody answers each question: page → what they do there. Everybody here is invented. */
export type Telling = Record<string, (page: Page) => Promise<unknown>>;

const pick = (value: string) => (page: Page) => page.check(`main input[value="${value}"]`);
const type = (field: string, text: string) => (page: Page) => page.fill(`#${field}`, text);

/** The answers that are the same in every area; each procedure adds its own. */
export function telling(own: Telling): Telling {
  return {
    role: pick('parent'),
    grounds: pick('conference-process'),
    'conference-date': type('conference-date', 'yesterday'),
    'spoken-to-chair': pick('yes'),
    'what-happened': type('what-happened', 'They did not let Ada Example speak. “Enough,” they said.'),
    'what-you-want': type('what-you-want', 'Hold it again.'),
    'why-late': type('why-late', 'I was in hospital.'),
    evidence: async () => {},
    'your-name': type('your-name', 'Ada Example'),
    children: async (page) => {
      await page.fill('#name-1', 'Bo');
      await page.fill('#age-1', '7');
    },
    relation: (page) => page.locator('main input[type=radio], main input[type=checkbox]').first().check(),
    contact: pick('nothing'),
    needs: pick('none'),
    ...own,
  };
}

export const answers = { pick, type };
