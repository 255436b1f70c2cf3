import { join } from 'node:path';
import { expect, it } from 'vitest';
import { originalsFolder, previewPath, thumbnailPath } from '../../src/catalogue/places.ts';
import { EventId } from '../../src/model/ids.ts';

it('pictures lie under the hash of the file they were made from, two letters a folder', () => {
  const sha256 = 'ab'.padEnd(64, '0');
  expect(thumbnailPath('/k', sha256)).toBe(join('/k', 'cache', 'thumbnails', 'ab', `${sha256}.jpg`));
  expect(previewPath('/k', sha256)).toBe(join('/k', 'previews', 'ab', `${sha256}.jpg`));
  expect(originalsFolder('/k', EventId.parse('event-a'))).toBe(join('/k', 'originals', 'event-a'));
});
