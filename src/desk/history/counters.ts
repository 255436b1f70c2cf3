import { isPlain } from '../../catalogue/settle.ts';

/** Fields that count edits: they go their own way when a step is taken back (`with-caption-counts.ts`). */
export const isCounter = ([first, , third]: readonly string[]): boolean =>
  first === 'captionsCounted' || (first === 'captions' && third === 'revision');

/** `value`, which stands at `path` of a record, as far as it says anything but how often it was edited. */
export function withoutCounters(value: unknown, path: readonly string[]): unknown {
  if (!isPlain(value) || path.length > 2 || (path.length > 0 && path[0] !== 'captions')) return value;
  const { revision, captionsCounted, ...rest } = value;
  if (path.length === 2) return rest;
  const captions = path.length === 1 ? rest : rest.captions;
  if (!isPlain(captions)) return rest;
  const plain = Object.fromEntries(
    Object.entries(captions).map(([tag, caption]) => [tag, withoutCounters(caption, ['captions', tag])]),
  );
  return path.length === 1 ? plain : { ...rest, captions: plain };
}
