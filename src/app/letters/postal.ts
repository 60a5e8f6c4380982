import { messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import type { LetterPaper } from '../../ports/printer.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** A letter ready for the post, with the address that the family wants now; null where it wants no post. */
export function postalPaper(
  paper: LetterPaper,
  { entries }: Pick<ReadComplaint, 'entries'>,
): LetterPaper | null {
  const { post } = messageWishesOf(entries).ways;
  const lodged = entries[0]?.event;
  const name = lodged?.type === 'ComplaintLodged' ? lodged.telling['your-name'] : undefined;
  if (!post) return null;
  const lines = post.address.split('\n').map((line) => line.trim());
  const who = typeof name === 'string' && lines[0] !== name ? [name] : [];
  return { ...paper, address: [...who, ...lines].filter((line) => line !== '') };
}
