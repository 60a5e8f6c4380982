import type { World } from './world.ts';
import { first } from './family-words.ts';

/** Something that somebody asks about what is there, and in the same way about what never was. */
export interface Question {
  readonly asks: string;
  readonly person: string;
  readonly address: string;
  /** A form where there is one. */
  readonly field?: string;
  readonly known: string;
  readonly unknown: string;
  /** What else the form has. */
  readonly more?: Readonly<Record<string, string>>;
}

/** In the order in which they are asked. */
export function questionsAbout({ codes }: Pick<World, 'codes'>): Question[] {
  const reference = { known: codes.first.reference, unknown: 'ZZZZ-ZZZZ' };
  const name = { known: `Ada ${first.word}`, unknown: 'Ada dodos' };
  const email = { known: `ada@${first.contact}.example`, unknown: 'ada@dodoes.example' };
  const staff = { known: 'staff@partnership.example', unknown: 'dodos@partnership.example' };
  const part = { known: 'durham', unknown: 'dodoes' };
  return [
    {
      asks: 'a search for a reference',
      person: 'elsewhere',
      address: '/staff',
      field: 'search',
      ...reference,
    },
    { asks: 'a search for a name', person: 'elsewhere', address: '/staff', field: 'search', ...name },
    {
      asks: 'the queue of a partnership',
      person: 'elsewhere',
      address: '/staff?view=all&partnership=',
      ...part,
    },
    {
      asks: 'the queue of a person',
      person: 'elsewhere',
      address: '/staff?view=all&assignee=',
      known: 'id-of-staff',
      unknown: 'id-of-dodos',
    },
    {
      asks: 'the figures of a partnership',
      person: 'elsewhere',
      address: '/staff/figures?partnership=',
      ...part,
    },
    { asks: 'a link by a reference', person: 'nobody', address: '/link', field: 'reference', ...reference },
    {
      asks: 'a link by an e-mail address',
      person: 'nobody',
      address: '/link/saved',
      field: 'email',
      ...email,
    },
    {
      ...{ asks: 'a code that a family read out', person: 'never', address: '/advocate/join' },
      ...{ field: 'code', ...reference },
    },
    {
      ...{
        asks: 'a sign-in with the address of an advocate',
        person: 'nobody',
        address: '/advocate/sign-in',
      },
      ...{ field: 'email', known: 'see@advocates.example', unknown: 'dod@advocates.example' },
    },
    {
      ...{ asks: 'a sign-in with a wrong code', person: 'nobody', address: '/complaint/sign-in' },
      ...{ field: 'sign-in-reference', ...reference, more: { 'sign-in-code': 'ZZZZ-ZZZZ-ZZZZ' } },
    },
    {
      ...{ asks: 'a sign-in with a wrong password', person: 'nobody', address: '/staff/sign-in' },
      ...{ field: 'email', ...staff, more: { password: 'not this one, surely' } },
    },
  ];
}
