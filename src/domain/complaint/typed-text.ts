/** The most that a person can write in one answer, about four pages. One character for a new line, as browsers count. */
export const longestText = 10_000;

/** Why a text cannot be kept; null when it can. Empty texts are refused, and those over `longestText`. */
export function textFault(text: string): 'text-missing' | 'text-too-long' | null {
  if (text.trim() === '') return 'text-missing';
  return text.length > longestText ? 'text-too-long' : null;
}

/** The same for a text that may be left out. */
export function noteFault(note: string): 'text-too-long' | null {
  return note.length > longestText ? 'text-too-long' : null;
}
