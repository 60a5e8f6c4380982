import type { Papers } from '../../../src/ports/printer.ts';

/** One of each document, with the same words in every place where words can stand. */
export function allPapers(text: string): Papers {
  const paper = {
    title: 'Document',
    partnership: { name: `${text} partnership`, colour: '#1d4f91' },
    heading: `${text} heading`,
    about: [text],
  };
  const part = { heading: `${text} part`, paragraphs: [text, text] };
  const line = { kind: 'line', label: text, hint: text } as const;
  const lines = { kind: 'lines', label: text, hint: text, rows: 6 } as const;
  const tick = { kind: 'tick', label: text, hint: text, inside: [line] } as const;
  const spaces = [tick, lines, { kind: 'group', label: text, hint: text, inside: [line, line] } as const];
  const question = { heading: `${text} question`, hint: text, notes: [text], spaces };
  return {
    letter: { ...paper, notice: text, parts: [part], signed: text },
    timetable: {
      ...paper,
      standing: [text],
      heads: { what: `${text} what`, who: `${text} who`, when: `${text} when` },
      timetableHeading: `${text} timetable`,
      stages: [{ title: `${text} stage`, lines: [{ what: text, who: text, when: text }] }],
    },
    history: {
      ...paper,
      entries: [{ title: `${text} entry`, when: text, details: [text], text }],
      messages: { heading: `${text} messages`, lines: [{ text, how: text }] },
    },
    report: {
      ...paper,
      figures: [
        {
          ...{ heading: `${text} figure`, sentence: text, note: text, lines: [text] },
          // Drawn by us: no words of people are in it.
          picture: { svg: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>`, alt: text },
          table: { labels: 1, head: [text, text], rows: [[text, '7']] },
        },
      ],
    },
    bundle: {
      ...paper,
      ...{ before: [text], contentsHeading: `${text} contents` },
      missing: { heading: `${text} missing`, papers: [text], none: text },
      papers: [
        { title: `${text} paper`, note: text, isThere: true, parts: [part], files: [] },
        {
          ...{ title: text, note: '', isThere: false, parts: [] },
          files: [{ kind: 'text', name: text, note: text, text, path: '', alt: text, type: 'text/plain' }],
        },
      ],
    },
    form: {
      ...paper,
      ...{ before: [part], questions: [question], beforeSigning: [part], after: [part] },
      ...{ signing: question, office: question },
    },
  };
}
