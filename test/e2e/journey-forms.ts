import type { BrowserContext } from 'playwright-core';

/** What a form sends: one value in each field. */
export type Form = Record<string, string>;

/** What the steps of `journey-steps.ts` send, page by page: a mother in Durham, eight days before her last day. */
export const everyForm: Readonly<Record<string, Form>> = {
  area: { area: 'durham' },
  role: { role: 'parent' },
  grounds: { grounds: 'information-wrong' },
  'conference-date': { 'conference-date': '1/4/26' },
  'spoken-to-chair': { 'spoken-to-chair': 'no' },
  'what-happened': { 'what-happened': 'A report had the wrong child in it.' },
  'what-you-want': { 'what-you-want': 'Put it right.' },
  evidence: {},
  'your-name': { 'your-name': 'Sam Example' },
  children: { 'name-1': 'Ash', 'age-1': '7' },
  relation: { relation: 'mother' },
  contact: { contact: 'nothing' },
  needs: { needs: 'none' },
};

/** Sends forms one after the other, as a browser without scripts would, and much faster than by clicks. */
export async function sendForms(
  context: BrowserContext,
  url: string,
  forms: Readonly<Record<string, Form>>,
): Promise<void> {
  await context.request.get(`${url}/complain`);
  for (const [slug, form] of Object.entries(forms)) {
    const response = await context.request.post(`${url}/complain/${slug}`, {
      form,
      headers: { Origin: url },
      maxRedirects: 0,
    });
    if (response.status() !== 303)
      throw new Error(`${slug} answered ${response.status()} where 303 was expected.`);
  }
}
