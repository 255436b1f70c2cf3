import type { PhotoRow } from '../../contract/views.ts';
import { openConflicts } from '../../model/conflict.ts';
import { formatName } from '../../model/format-name.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';

/** A tile of the grid: what the photo has, and what a pack would be refused for. */
export function photoRow(photo: Photo, event: PressEvent | undefined): PhotoRow {
  const conflicts = openConflicts(photo.conflicts).length;
  return {
    photo: photo.id,
    revision: photo.revision,
    event: photo.event,
    name: photo.file.name,
    ...(photo.shownBy?.kind === 'nothing' && { plain: formatName(photo.file.mimeType) }),
    width: photo.width,
    height: photo.height,
    ...(photo.captured && { captured: photo.captured.value }),
    captions: Object.fromEntries(Object.entries(photo.captions).map(([tag, { status }]) => [tag, status])),
    people: photo.people.length,
    suggestions: photo.suggestions.length,
    warnings: photo.warnings.length,
    ...(conflicts > 0 && { conflicts }),
    missing: missingOf(photo, event),
    ...(photo.rating !== undefined && { rating: photo.rating }),
    ...(photo.label !== undefined && { label: photo.label }),
    ...(photo.pick && { pick: photo.pick }),
  };
}

/** Languages of the event without a caption, and whether the credit line is absent. */
export function missingOf(photo: Photo, event: PressEvent | undefined): PhotoRow['missing'] {
  const credit = (photo.values.creditLine ?? event?.values.creditLine)?.value;
  return {
    captions: (event?.languages ?? []).filter((language) => !photo.captions[language]?.text.trim()),
    credit: !hasCreditLine(credit),
  };
}

export const hasCreditLine = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
