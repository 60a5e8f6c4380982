import { returnCodeField } from '../../http/visit-draft.ts';
import type { Form } from '../../journeys/form.ts';

const mostFields = 200;

/**
 * What a form sent, as text: every value of every field. What is no form, or far too long, counts as an empty one. A
 * return code that came with it has done its work: it is left out, as a form may be kept.
 */
export async function readForm(request: Request): Promise<Form> {
  const data = await request.formData().catch(() => new FormData());
  const form: Record<string, string[]> = {};
  data.delete(returnCodeField);
  for (const name of [...new Set(data.keys())].slice(0, mostFields)) {
    form[name] = data.getAll(name).filter((value) => typeof value === 'string');
  }
  return form;
}
