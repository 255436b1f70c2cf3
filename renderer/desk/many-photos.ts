import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CommonValues } from '../../src/contract/common.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { answers, question } from './ask.ts';
import { client } from './client.ts';
import type { EditPort } from './edits.ts';
import { commonValue } from './mixed.ts';
import { standingOf } from './standing.ts';
import { useRested } from './use-rested.ts';

/** Photos that are edited as one. */
export interface ManyPhotos {
  /** Says which they are. */
  readonly key: string;
  readonly photos: readonly PhotoId[];
  /** What is asked about them: names of `photos.common`. */
  readonly fields: readonly string[];
}

/** Milliseconds that a selection stays the same before its values are asked for: while it is drawn, nobody reads them. */
const pause = 80;

export const manyPhotos = (photos: readonly PhotoId[], fields: readonly string[]): ManyPhotos => ({
  key: `photos:${photos.join(' ')}`,
  photos,
  fields,
});

const commonQuestion = ({ key, photos, fields }: ManyPhotos) => ({
  ...question('photos.common', { photos: [...photos], fields: [...fields] }),
  // Of thousands of photos, which is made once and not with every look at the answer.
  queryKeyHashFn: () => `photos.common ${key} ${fields.join(' ')}`,
});

/** What those photos have in common, and again whenever one of them changes. */
export function useCommon(many: ManyPhotos): UseQueryResult<CommonValues> {
  const rested = useRested(many.key, pause);
  const asked = useMemo(() => commonQuestion(many), [many]);
  return useQuery({ ...asked, enabled: rested === many.key });
}

export const fieldOf = ({ fields }: CommonValues, field: string): unknown =>
  // A language that no photo has words in has not been asked for.
  fields && !fields[field] ? null : commonValue(fields?.[field]);

export const manyPort = (many: ManyPhotos): EditPort => ({
  load: () =>
    standingOf(
      answers.query({ ...commonQuestion(many), staleTime: 0 }).then((common) => ({
        revision: common.revision,
        read: (field) => fieldOf(common, field),
      })),
    ),
  save: (fields, revision) => client.call('photos.editMany', { photos: [...many.photos], revision, set: fields }),
});
