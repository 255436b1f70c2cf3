import type { PhotoView } from '../../src/contract/views.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { answers, question } from './ask.ts';
import { client } from './client.ts';
import type { EditPort } from './edits.ts';
import { standingOf } from './standing.ts';

export const photoEditKey = (photo: PhotoId): string => `photo:${photo}`;

/** What a field of `photos.edit` holds in the view: a photo's own value, never one it inherits from its event. */
export function photoField(view: PhotoView, field: string): unknown {
  const caption = /^captions\.([^.]+)\.(headline|text|status)$/.exec(field);
  if (caption) {
    const [, tag = '', part] = caption;
    const standard = part === 'status' ? 'draft' : '';
    return view.captions[tag]?.[part as 'headline' | 'text' | 'status'] ?? standard;
  }
  if (field === 'people')
    return view.people.map(({ speaker, role }) => ({ speaker, ...(role !== undefined && { role }) }));
  // Kept beside the values.
  if (field === 'rating' || field === 'label') return view[field] ?? null;
  const value = view.values[field];
  return value && value.source !== 'event' ? value.value : null;
}

export const photoPort = (photo: PhotoId): EditPort => ({
  load: () =>
    standingOf(
      answers.query({ ...question('photos.show', { photo }), staleTime: 0 }).then((view) => ({
        revision: view.revision,
        read: (field) => photoField(view, field),
      })),
    ),
  save: (fields, revision) => client.call('photos.edit', { photo, revision, set: fields }),
});
