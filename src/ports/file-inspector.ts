import type { FileKind } from '../domain/evidence/kinds.ts';

/** Why a file cannot be kept, from its content alone. */
export type Unfit =
  | 'empty'
  | 'wrong-kind'
  | 'film'
  | 'damaged'
  | 'picture-too-large'
  | 'unpacks-too-large'
  | 'macros'
  | 'two-formats';

export type Inspected =
  | { readonly ok: true; readonly kind: FileKind; readonly size: number }
  | { readonly ok: false; readonly reason: Unfit };

/** Tells what a file is, by its content alone. */
export interface FileInspector {
  /** A picture is written anew in its place, without what the camera noted: where and when. `size`: bytes after that. */
  inspect(path: string): Promise<Inspected>;
}
