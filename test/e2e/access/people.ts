import type { TestServer } from '../../server.ts';
import { codeAt } from '../complaint/officer.ts';
import { everyForm } from '../journey-forms.ts';
import { accounts, password } from './accounts.ts';
import { advocates } from './advocates.ts';
import { first, other, type FamilyWords } from './family-words.ts';
import { visitor, type Answer, type Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** Everybody, as the tables name them. */
export const names = ['nobody', 'family', 'other', ...Object.keys(accounts), ...advocates];

/** Everybody of the tables, signed in by the forms that are there for it. */
export type People = ReadonlyMap<string, Visitor>;

export async function everybody(server: TestServer, { codes, advocates: letIn }: World): Promise<People> {
  const people = new Map<string, Visitor>([['nobody', visitor(server.url)]]);
  people.set('family', await family(server, codes.first, first));
  people.set('other', await family(server, codes.other, other));
  for (const [name, { email }] of Object.entries(accounts)) people.set(name, await staff(server, email));
  for (const name of advocates)
    people.set(name, visitor(server.url, new Map([['advocate', letIn[name].cookie]])));
  return people;
}

/** A family that follows its complaint, and writes another one. */
async function family(
  { url }: TestServer,
  { reference, code }: World['codes']['first'],
  { word, contact }: FamilyWords,
): Promise<Visitor> {
  const one = visitor(url);
  leads(
    await one.post('/complaint/sign-in', { 'sign-in-reference': reference, 'sign-in-code': code }),
    '/complaint',
  );
  await one.get('/complain');
  const told = {
    ...everyForm,
    'conference-date': { 'conference-date': '15/4/26' },
    'what-happened': { 'what-happened': `The ${word} was not heard.` },
    'your-name': { 'your-name': `Ada ${word}` },
    contact: { contact: 'email', email: `ada@${contact}.example` },
  };
  for (const [slug, form] of Object.entries(told))
    leads(await one.post(`/complain/${slug}`, form), '/complain/');
  return one;
}

/** A member of staff, with a second step that is set up now. */
async function staff({ url, now }: TestServer, email: string): Promise<Visitor> {
  const one = visitor(url);
  leads(await one.post('/staff/sign-in', { email, password }), '/staff/second-factor');
  const { body } = await one.get('/staff/second-factor/set-up');
  const secret = /id="secret"[^>]*>([^<]+)</.exec(body)![1]!.replaceAll(/\s/g, '');
  const sealed = /name="sealed" value="([^"]+)"/.exec(body)![1]!;
  await one.post('/staff/second-factor/set-up', { sealed, code: codeAt(secret, now()) });
  leads(await one.get('/staff/second-factor'), '/staff/sign-in');
  return one;
}

function leads({ status, headers, body }: Answer, to: string): void {
  const where = headers.get('location') ?? '';
  if (status !== 303 || !where.startsWith(to)) throw new Error(`${status} ${where} and not ${to}: ${body}`);
}
