import { isAbsolute, normalize, relative, sep } from 'node:path';

/**
 * Whether a path is a copy that the desk made to be dragged out (`photos.copies`): a page can make no other file leave the window.
 * @param temporary the system's folder for temporary files, where the desk has its own.
 */
export function isDragCopy(path: string, temporary: string): boolean {
  if (!isAbsolute(path) || normalize(path) !== path) return false;
  const [own = '', drags, ...rest] = relative(temporary, path).split(sep);
  return own.startsWith('cutline-') && drags === 'drags' && rest.length === 3;
}
