import type { SpeakerView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { answers, question } from './ask.ts';
import { client } from './client.ts';
import type { EditPort } from './edits.ts';
import { standingOf } from './standing.ts';

export const speakerEditKey = (speaker: SpeakerId): string => `speaker:${speaker}`;

/** What a field holds (`names`, `titles`, `note` …), each as a whole; empty words where there is nothing. */
export const speakerField = (view: SpeakerView, field: string): unknown => view[field as keyof SpeakerView] ?? '';

export const speakerPort = (speaker: SpeakerId): EditPort => ({
  load: () =>
    standingOf(
      answers.query({ ...question('speakers.list', {}), staleTime: 0 }).then(({ speakers }) => {
        const view = speakers.find(({ id }) => id === speaker);
        return { revision: view?.revision ?? 0, read: (field) => view && speakerField(view, field) };
      }),
    ),
  save: (fields, revision) => client.call('speakers.edit', { speaker, revision, set: fields }),
});
