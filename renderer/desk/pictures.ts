import { useSyncExternalStore } from 'react';
import type { PhotoId } from '../../src/model/ids.ts';

/** Pictures that a browser kept from before this window opened may lie otherwise: a photo was turned since. */
const opened = Date.now().toString(36);

/** How often each picture was made anew since this window opened: asks past the browser's cache. */
const versions = new Map<PhotoId, number>();
const listeners = new Set<() => void>();

export function pictureReady(photo: PhotoId): void {
  versions.set(photo, (versions.get(photo) ?? 0) + 1);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Address of a photo's picture, another one once the desk has made it anew. */
export function usePicture(kind: 'thumb' | 'preview' | 'full', photo: PhotoId): string {
  const version = useSyncExternalStore(subscribe, () => versions.get(photo) ?? 0);
  return `/${kind}/${photo}?v=${opened}.${version}`;
}
