import type { Handler } from '../handler.ts';
import { plannedPack } from './planned-pack.ts';

export const planPackCommand: Handler<'packs.plan'> = async (context, input) => {
  const { photos, files, bytes, languages, missing, warnings, ready } = await plannedPack(context, input);
  return {
    photos: photos.length,
    files: files.length,
    bytes,
    languages: [...languages],
    missing: [...missing],
    warnings: [...warnings],
    ready,
  };
};
