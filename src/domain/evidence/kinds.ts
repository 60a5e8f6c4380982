import { z } from 'zod';

/** What a file may be, told by its content. `type`: how it is served. `isShown`: a page may show it or play it. */
export const fileKinds = {
  pdf: { type: 'application/pdf', extension: 'pdf', isShown: false },
  doc: { type: 'application/msword', extension: 'doc', isShown: false },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    isShown: false,
  },
  text: { type: 'text/plain; charset=utf-8', extension: 'txt', isShown: true },
  jpeg: { type: 'image/jpeg', extension: 'jpg', isShown: true },
  png: { type: 'image/png', extension: 'png', isShown: true },
  webp: { type: 'image/webp', extension: 'webp', isShown: true },
  gif: { type: 'image/gif', extension: 'gif', isShown: true },
  mp3: { type: 'audio/mpeg', extension: 'mp3', isShown: true },
  m4a: { type: 'audio/mp4', extension: 'm4a', isShown: true },
  aac: { type: 'audio/aac', extension: 'aac', isShown: true },
  wav: { type: 'audio/wav', extension: 'wav', isShown: true },
  ogg: { type: 'audio/ogg', extension: 'ogg', isShown: true },
  webm: { type: 'audio/webm', extension: 'webm', isShown: true },
} as const;

export type FileKind = keyof typeof fileKinds;
export const fileKindNames = Object.keys(fileKinds) as [FileKind, ...FileKind[]];

/** True for what can be listened to. */
export function isAudio(kind: FileKind): boolean {
  return fileKinds[kind].type.startsWith('audio/');
}

/**
 * `story`: a young person told in their own voice what happened. `bundle`: staff added it for a panel, and the family never
 * sees it.
 */
export const filePurposes = ['evidence', 'story', 'bundle'] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** True for what staff added for a panel: it is counted by itself, and is no business of the family's pages. */
export function isForPanel({ purpose }: { readonly purpose: FilePurpose }): boolean {
  return purpose === 'bundle';
}

/** A file as the answers and the history name it. `size` in bytes, of what is kept. */
export const namedFileSchema = z.strictObject({
  id: z.string(),
  name: z.string().describe('As it was typed, made harmless for showing: never a path'),
  kind: z.enum(fileKindNames),
  size: z.int().positive(),
  purpose: z.enum(filePurposes),
});
export type NamedFile = z.infer<typeof namedFileSchema>;
