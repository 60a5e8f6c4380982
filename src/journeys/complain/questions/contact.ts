import { contactWishesSchema, type ContactWishes } from '../../../domain/contact/wishes.ts';
import { allChosen } from '../../form.ts';
import { question } from '../../question.ts';
import { contactCheckboxes } from '../contact-checkboxes.ts';
import { contactFaults, contactWays, faultsIn, formOf, wishesFrom } from '../contact-form.ts';
import { contactInWords } from '../contact-words.ts';

const slug = 'contact';

/** How may we contact the person safely? Somebody else at home may read what comes. */
export const contact = question<ContactWishes>({
  slug,
  schema: contactWishesSchema,
  faults: contactFaults,
  isAsked: () => true,
  parse(form) {
    const picked = allChosen(form, slug, contactWays);
    const errors = picked.length === 0 ? [{ field: slug, code: 'empty' }] : faultsIn(picked, form);
    if (picked.includes('nothing') && picked.length > 1)
      errors.unshift({ field: slug, code: 'nothing-and-more' });
    return errors.length > 0 ? { ok: false, errors } : { ok: true, answer: wishesFrom(picked, form) };
  },
  toForm: formOf,
  show: (showing) => [contactCheckboxes(slug, showing)],
  summary: contactInWords,
});
