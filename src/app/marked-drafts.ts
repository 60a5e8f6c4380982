import type { z } from 'zod';
import type { Draft, DraftStore } from '../ports/draft-store.ts';
import type { Now } from '../ports/now.ts';
import type { Secrets } from '../ports/secrets.ts';

interface Services {
  readonly drafts: DraftStore;
  readonly secrets: Pick<Secrets, 'newId'>;
  readonly now: Now;
}

/**
 * Drafts that somebody writes who is not the family: staff, or an advocate. What is known of that is a mark among the
 * answers, under a name that no question has; `by` is the account.
 */
export function markedDrafts<Mark extends { readonly by: string }>(name: string, schema: z.ZodType<Mark>) {
  const write = async (draft: Draft, mark: Mark, { drafts, now }: Omit<Services, 'secrets'>) => {
    const { id, pending } = draft;
    const answers = { ...draft.answers, [name]: mark };
    await drafts.save(id, { answers, pending }, now());
    return { ...draft, answers };
  };
  const read = (draft: Draft): Mark | null => schema.safeParse(draft.answers[name]).data ?? null;
  return {
    read,
    write,
    /** `owner`: where the account has a list of its drafts. */
    async start(mark: Mark, services: Services, owner?: string): Promise<Draft> {
      const draft = await services.drafts.create(services.secrets.newId(), services.now(), owner);
      return write(draft, mark, services);
    },
    /** Null for a draft of anybody else, and for one that was sent. */
    async open(
      draftId: string,
      by: string,
      { drafts }: Pick<Services, 'drafts'>,
    ): Promise<{ draft: Draft; mark: Mark } | null> {
      const draft = await drafts.read(draftId);
      const mark = draft && read(draft);
      return draft && !draft.complaintId && mark?.by === by ? { draft, mark } : null;
    },
  };
}
