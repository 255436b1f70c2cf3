import type { PhotoSet } from '../../contract/commands.ts';
import { type Caption, CaptionStatus } from '../../model/caption.ts';
import { Fault } from '../../model/fault.ts';
import { language } from '../../model/language.ts';
import type { Photo } from '../../model/photo.ts';
import type { ValueSource } from '../../model/value.ts';
import { asText } from './as-text.ts';

export type CaptionField = 'headline' | 'text' | 'status';

/**
 * The photo with one part of a caption as `raw` says; null clears. Words that change are to be checked again.
 * @param tag canonical, see `tagOf`.
 * @param source who says so.
 */
export function withCaption(
  photo: Photo,
  tag: string,
  field: CaptionField,
  raw: PhotoSet[string],
  source: ValueSource = 'person',
): Photo {
  const { [tag]: before, ...others } = photo.captions;
  const draft: Caption = before ?? { text: '', status: 'draft', revision: 0, source };
  const revision = Math.max(draft.revision, photo.captionsCounted?.[tag] ?? 0) + 1;
  const next: Caption = { ...draft, revision };
  if (field === 'status') next.status = CaptionStatus.parse(raw ?? 'draft');
  else {
    const text = raw === null ? '' : asText(`captions.${tag}.${field}`, raw);
    // Words changed after a check are to be checked again, unless the same edit says that they are.
    if (text !== (draft[field] ?? '')) Object.assign(next, { status: 'draft', source });
    if (field === 'text') next.text = text;
    else if (text) next.headline = text;
    else delete next.headline;
  }
  const empty = next.text === '' && next.headline === undefined;
  if (!empty) return { ...photo, captions: { ...photo.captions, [tag]: next } };
  const captionsCounted = { ...photo.captionsCounted, [tag]: revision };
  return { ...photo, captions: others, ...(before && { captionsCounted }) };
}

/** A language tag in its canonical form; faults with `input/invalid` where it is none. */
export function tagOf(raw: string): string {
  try {
    return language(raw);
  } catch {
    throw new Fault('input/invalid', `'${raw}' is not a language tag. Use one such as bn, vi or en.`, {
      language: raw,
      reason: 'no-language',
    });
  }
}
