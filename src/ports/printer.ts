/** Normal print has letters of 12 points, large print of 18. */
export type PrintSize = 'normal' | 'large';

/** A heading and what stands under it. */
export interface PaperPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What every document has. */
export interface Paper {
  /** The name that a reader shows in its title bar, where others may see it: neutral. */
  readonly title: string;
  /** Whose procedure it is; the colour as `#rrggbb`. */
  readonly partnership: { readonly name: string; readonly colour: string };
  readonly heading: string;
  /** Lines under the heading, such as the date and the reference. */
  readonly about: readonly string[];
}

/** A letter: the words that staff wrote, and what the procedure adds to them. */
export interface LetterPaper extends Paper {
  /** Where it goes by post, line by line, for the window of an envelope; left out for what is read on a page. */
  readonly address?: readonly string[];
  /** Says so when it no longer counts. */
  readonly notice: string | null;
  readonly parts: readonly PaperPart[];
  /** Who wrote it. */
  readonly signed: string;
}

/** Where a complaint stands and what can follow, by when. */
export interface TimetablePaper extends Paper {
  readonly standing: readonly string[];
  readonly heads: { readonly what: string; readonly who: string; readonly when: string };
  readonly timetableHeading: string;
  readonly stages: readonly {
    readonly title: string;
    readonly lines: readonly { readonly what: string; readonly who: string; readonly when: string }[];
  }[];
}

/** Everything that happened, and when. */
export interface HistoryPaper extends Paper {
  readonly entries: readonly {
    readonly title: string;
    readonly when: string;
    readonly details: readonly string[];
    /** As it was typed. */
    readonly text: string;
  }[];
  /** What messages there were, and what became of each; null where the reader does not see them. */
  readonly messages: {
    readonly heading: string;
    readonly lines: readonly { readonly text: string; readonly how: string }[];
  } | null;
}

/** Figures: a sentence, a picture and a table for each. */
export interface ReportPaper extends Paper {
  readonly figures: readonly {
    readonly heading: string;
    readonly sentence: string;
    /** As SVG, with its words in `alt`. */
    readonly picture: { readonly svg: string; readonly alt: string } | null;
    /** The first `labels` of each row are words, the others numbers. */
    readonly table: {
      readonly labels: number;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
    readonly note: string;
    /** What else there is to say, a paragraph each. */
    readonly lines: readonly string[];
  }[];
}

/** Where somebody writes on a form: a box to tick, a line, or lines. */
export type Space =
  | {
      readonly kind: 'tick';
      readonly label: string;
      readonly hint: string;
      readonly inside: readonly Space[];
    }
  | { readonly kind: 'line'; readonly label: string; readonly hint: string }
  | { readonly kind: 'lines'; readonly label: string; readonly hint: string; readonly rows: number }
  | {
      readonly kind: 'group';
      readonly label: string;
      readonly hint: string;
      readonly inside: readonly Space[];
    };

/** A question on paper. */
export interface FormQuestion {
  readonly heading: string;
  readonly hint: string;
  /** "Tick one box", or for whom the question is; empty where neither needs saying. */
  readonly notes: readonly string[];
  readonly spaces: readonly Space[];
}

/** A form to fill in by hand. */
export interface FormPaper extends Paper {
  readonly before: readonly PaperPart[];
  readonly questions: readonly FormQuestion[];
  readonly beforeSigning: readonly PaperPart[];
  readonly signing: FormQuestion;
  readonly after: readonly PaperPart[];
  /** What those who get it fill in. */
  readonly office: FormQuestion;
}

/** A file of a bundle: its words or its picture are shown, or it goes along inside, or it is read beside the bundle. */
export interface PaperFile {
  readonly kind: 'text' | 'picture' | 'attached' | 'beside';
  /** With its number. */
  readonly name: string;
  readonly note: string;
  readonly text: string;
  /** Of the attachment that it is. */
  readonly path: string;
  /** What it is, for those who do not see it. */
  readonly alt: string;
  /** As it is served. */
  readonly type: string;
}

/** What a panel is given. */
export interface BundlePaper extends Paper {
  readonly before: readonly string[];
  readonly contentsHeading: string;
  readonly missing: { readonly heading: string; readonly papers: readonly string[]; readonly none: string };
  readonly papers: readonly {
    readonly title: string;
    readonly note: string;
    readonly isThere: boolean;
    readonly parts: readonly PaperPart[];
    readonly files: readonly PaperFile[];
  }[];
}

/** A file that a document shows or takes along, under a plain name without folders. */
export interface Attachment {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The documents there are, each by the name of its template. */
export interface Papers {
  readonly letter: LetterPaper;
  readonly timetable: TimetablePaper;
  readonly history: HistoryPaper;
  readonly report: ReportPaper;
  readonly form: FormPaper;
  readonly bundle: BundlePaper;
}

/** Makes documents to keep, to print and to hear read: tagged PDF, as PDF/UA-1 has it. */
export interface Printer {
  /** The same words make the same document. Signs that no font has are shown as a box, and the document says so. */
  print<Name extends keyof Papers>(
    name: Name,
    paper: Papers[Name],
    size: PrintSize,
    attachments?: readonly Attachment[],
  ): Promise<Uint8Array<ArrayBuffer>>;
}
