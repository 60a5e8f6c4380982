import { isUtf8 } from 'node:buffer';
import type { Found } from './word.ts';

/** Signs that no text has: all but tab, new line, new page and return. */
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
/** What a browser may take for a page or a picture that runs programs. */
const marked = /^\uFEFF?\s*<(!doctype|!--|\?xml|html|head|body|script|svg|iframe|style|table|a|b|p|div)\b/i;

/** Plain text: UTF-8 without a fault, and no page in disguise. */
export function textIn(bytes: Buffer): Found {
  if (!isUtf8(bytes)) return { reason: 'wrong-kind' };
  const text = bytes.toString('utf8');
  return control.test(text) || marked.test(text) ? { reason: 'wrong-kind' } : { kind: 'text' };
}
