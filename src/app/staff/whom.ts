import type { Role } from '../../domain/procedure/ids.ts';
import { sayerFor, type Say, type Sentences } from '../../journeys/say.ts';

/** The words for whom a complaint is, and for what it is, wherever staff read of it. A capital letter begins a sentence. */
export interface Whom {
  readonly who: string;
  readonly Who: string;
  readonly it: string;
  readonly It: string;
  readonly them: string;
  readonly its: string;
  readonly Its: string;
  /** Whose address a file may show. */
  readonly lives: string;
  readonly complaint: string;
  readonly aComplaint: string;
}

const family: Whom = {
  ...{ who: 'the family', Who: 'The family' },
  ...{ it: 'it', It: 'It', them: 'it', its: 'its', Its: 'Its', lives: 'it lives' },
  ...{ complaint: 'complaint', aComplaint: 'A complaint' },
};

/** A professional is nobody's family, and what they raise is a concern. */
const professional: Whom = {
  ...{ who: 'the professional', Who: 'The professional' },
  ...{ it: 'they', It: 'They', them: 'them', its: 'their', Its: 'Their', lives: 'people live' },
  ...{ complaint: 'concern', aComplaint: 'A concern' },
};

/** A complaint, or a draft of one, by the role of who sends it. */
interface Sent {
  readonly role?: Role | null | undefined;
}

/** The words for whom this complaint is. Every text of staff about one complaint takes them from here. */
export function whomOf({ role }: Sent): Whom {
  return role === 'professional' ? professional : family;
}

/** Says sentences of the content to staff about this complaint. */
export function speakToStaff({ role }: Sent, sentences: Sentences): Say {
  return sayerFor(sentences, 'adult', role);
}
