/** A text that a form sent; empty where it sent none, or a file in its place. */
export function textOf(sent: FormData, name: string): string {
  const value = sent.get(name);
  return typeof value === 'string' ? value : '';
}
