import type { NamedFile } from '../../domain/evidence/kinds.ts';
import { nested, type Component } from '../component.ts';
import { fillIn } from '../fill-in.ts';
import type { Showing } from '../question.ts';
import { labelOf, type Words } from '../words.ts';
import { errorOf } from './heading.ts';

interface Look {
  /** The name of the field, which is its id too. */
  readonly input: string;
  readonly multiple: boolean;
  /** Helps to find files. What they are is told by their content. */
  readonly accept: string;
  /** True where the answer to the form is the page itself, with what was typed: a script then shows it in place. */
  readonly isAnsweredHere?: boolean;
}

/** The files so far, each with a button that removes it, and a field for more. */
export function fileUpload(
  files: readonly NamedFile[],
  { input, ...look }: Look,
  showing: Pick<Showing, 'words' | 'errors'>,
): Component {
  const { words, errors } = showing;
  const hint = words.fields[input]?.hint;
  const label = { text: labelOf(words, 'fields', input), classes: 'govuk-label--m' };
  const { accept, multiple } = look;
  const field: Component = {
    macro: 'govukFileUpload',
    params: {
      ...{ id: input, name: input, multiple, label, attributes: { accept } },
      ...(hint && { hint: { text: hint } }),
      ...errorOf(errors, input),
    },
  };
  return {
    macro: 'mojMultiFileUpload',
    params: {
      ...(input === 'story' && { classes: 'app-voice' }),
      attributes: {
        id: `your-${input}`,
        ...scriptWords(words),
        ...(look.isAnsweredHere && { 'data-answers-here': '' }),
      },
      uploadedFiles: {
        heading: { text: labelOf(words, 'fields', 'list') },
        items: files.map((file) => itemOf(file, words)),
      },
      uploadHtml: nested(field, addButton(labelOf(words, 'fields', 'add'))),
    },
  };
}

/** What a file is called on a page. What a young person recorded here has no name of its own. */
export function nameOf({ name, purpose }: Pick<NamedFile, 'name' | 'purpose'>, words: Words): string {
  return purpose === 'story'
    ? labelOf(words, 'fields', 'recording')
    : name || labelOf(words, 'fields', 'nameless');
}

const ofProgress = ['sending', 'sent', 'cut-off', 'too-large'];
const ofVoice = [
  'record',
  'stop',
  'keep',
  'discard',
  'listen',
  'recording-now',
  'recorded-now',
  'discarded',
  'no-microphone',
];

/** What scripts say while a voice is recorded and files are sent: `{name}` stands for a file. */
function scriptWords({ fields }: Words) {
  const said = [...ofProgress, ...ofVoice].filter((name) => name in fields);
  return Object.fromEntries(said.map((name) => [`data-${name}`, fields[name]!.label] as const));
}

function itemOf(file: NamedFile, words: Words) {
  const name = nameOf(file, words);
  return {
    fileName: file.id,
    originalFileName: name,
    message: { text: `${name} (${sizeOf(file, words)})` },
    deleteButton: { text: labelOf(words, 'fields', 'remove') },
  };
}

/** How large a file is, in words. */
export function sizeOf({ size }: Pick<NamedFile, 'size'>, words: Words): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  const [unit, amount] =
    kilobytes < 1024 ? ['kilobytes', kilobytes] : ['megabytes', (kilobytes / 1024).toFixed(1)];
  return fillIn(labelOf(words, 'fields', String(unit)), { amount: amount! });
}

function addButton(text: string): Component {
  const look = { name: 'action', value: 'add', classes: 'govuk-button--secondary' };
  return { macro: 'govukButton', isConstant: true, params: { ...look, text } };
}
