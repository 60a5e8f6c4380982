/** The one function of the package that the tests use: it ships no types. */
declare module 'text-readability' {
  const readability: {
    /** The Flesch-Kincaid grade (a US school year) of plain English text. */
    fleschKincaidGrade(text: string): number;
  };
  export default readability;
}
