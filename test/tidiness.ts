/** True when a path has a name that says nothing about what is inside. */
export function isVagueName(path: string): boolean {
  return /(^|[/-])(utils?|helpers?|misc|common)([/.-]|$)/i.test(path);
}

export function longerThan(lines: number, text: string): boolean {
  return text.trimEnd().split('\n').length > lines;
}

/** A test, suite or hook that is switched off or stands alone. */
export const skipped = new RegExp(
  String.raw`\b(test|it|describe|bench)\.(\w+\.)*(skip|only|todo|skipIf|runIf)\b`,
);

/** A note about work that is still to do. The words are in two parts, so that this file does not hold one. */
export const unfinished = new RegExp(`\\b(${'TO' + 'DO'}|${'FIX' + 'ME'})\\b`);
