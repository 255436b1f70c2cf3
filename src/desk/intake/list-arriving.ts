import type { Handler } from '../handler.ts';

/** Many names at once: a screen shows hundreds, and asks page by page. */
const page = 2000;

export const listArriving: Handler<'intake.arriving'> = ({ arriving }, { job, offset = 0, limit = page }) => {
  const photos = arriving.photos(job);
  return { total: photos.length, names: photos.slice(offset, offset + limit).map(({ name }) => name) };
};
