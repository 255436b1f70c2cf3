import type { Handler } from '../handler.ts';
import { plannedPack } from './planned-pack.ts';

export const planPackCommand: Handler<'packs.plan'> = async (context, choice) => {
  const { input, photos, files, bytes, languages, missing, warnings, ready } = await plannedPack(context, choice);
  return {
    photos: photos.length,
    files: files.length,
    bytes,
    languages: [...languages],
    missing: [...missing],
    warnings: [...warnings],
    ready,
    signed: input.preset === 'press' ? photos.filter(({ photo }) => photo.original.signed).length : 0,
  };
};
