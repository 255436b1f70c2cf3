import type { Belonging } from '../../catalogue/change.ts';
import type { CaptionTemplate } from '../../model/caption-template.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { DeskContext } from '../context.ts';
import { faultOf } from '../fault-of.ts';
import type { JobVoice } from '../jobs.ts';
import { applyFields } from '../templates/apply-fields.ts';

/** Does what a template says to the photos that have come in, as part of that step. Where it cannot, the import says so. */
export async function applyToFresh(
  { catalogue }: DeskContext,
  { fields }: CaptionTemplate,
  fresh: readonly PhotoId[],
  voice: JobVoice,
  belonging: Belonging,
): Promise<void> {
  const photos = fresh.flatMap((id) => catalogue.photos.get(id) ?? []);
  if (photos.length === 0) return;
  const page = (offset = 0, limit = photos.length) => photos.slice(offset, offset + limit);
  try {
    await catalogue.change(
      'intake.template',
      (draft) => applyFields(catalogue, draft, fields, { total: photos.length, page }),
      belonging,
    );
  } catch (error) {
    const { code, message } = faultOf(error);
    voice.problem({ code, message });
  }
}
