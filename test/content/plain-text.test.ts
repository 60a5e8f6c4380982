import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('front matter and comments are not read', () => {
  expect(plainText('---\ntitle: A guide\n---\n<!-- for authors -->\n\nYou can ask.\n')).toBe('You can ask.');
});

test('a heading loses its marks and ends with a full stop', () => {
  expect(plainText('### Stage 1: a talk\nYou can ask.')).toBe('Stage 1: a talk.\nYou can ask.');
});

test('every list item is a sentence of its own', () => {
  expect(plainText('You can:\n\n- write\n- telephone.\n1. wait')).toBe('You can.\nWrite.\nTelephone.\nWait.');
});

test('a list item that runs over two lines stays one sentence', () => {
  expect(plainText('- You can write\n  to the chairperson.\n- Or telephone')).toBe(
    'You can write to the chairperson.\nOr telephone.',
  );
});

test('a link keeps its words and loses its target', () => {
  expect(plainText('Read [who can help](/help/advocates) or see <https://www.lgo.org.uk>.')).toBe(
    'Read who can help or see www.lgo.org.uk.',
  );
});

test('emphasis and code marks are not read', () => {
  expect(plainText('The plan **stays** in _force_. We set `exited`.')).toBe(
    'The plan stays in force. We set exited.',
  );
});

test('a question or an exclamation keeps its own mark', () => {
  expect(plainText('## What now?\n\nAsk!')).toBe('What now?\nAsk!');
});
