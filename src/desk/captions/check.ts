import type { Handler } from '../handler.ts';
import { listedPhotos } from '../photos/choose-photos.ts';

const pageSize = 100;

export const checkCaptionsCommand: Handler<'captions.check'> = async (context, input) => {
  const listed = await listedPhotos(context, input);
  const photos = listed.page(input.offset, input.limit ?? pageSize);
  const checked = await context.checks.of(photos);
  const findings = photos.flatMap(({ id }, at) => (checked[at] ?? []).map((finding) => ({ photo: id, ...finding })));
  return { total: listed.total, checked: photos.length, findings };
};
