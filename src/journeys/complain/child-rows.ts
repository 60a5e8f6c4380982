import { field, type Form } from '../form.ts';
import { actionOf } from './row-buttons.ts';

export interface Child {
  readonly name: string;
  readonly age: string;
}

/** More children than any conference is about; it only keeps a form from growing without end. */
export const mostRows = 20;

/** The rows that a form shows, after the button that sent it has done its work. There is always one. */
export function rowsFrom(form: Form): Child[] {
  const action = actionOf(form);
  const typed = numbersIn(form).map((number) => ({
    name: field(form, `name-${number}`),
    age: field(form, `age-${number}`),
  }));
  const rows = action?.name === 'remove' ? typed.filter((_row, index) => index + 1 !== action.row) : typed;
  if (rows.length === 0 || (action?.name === 'add' && rows.length < mostRows))
    rows.push({ name: '', age: '' });
  return rows;
}

function numbersIn(form: Form): number[] {
  const numbers = Object.keys(form).flatMap((key) => /^name-(\d{1,2})$/.exec(key)?.[1] ?? []);
  return numbers
    .map(Number)
    .sort((left, right) => left - right)
    .slice(0, mostRows);
}
