import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/desk/readers/read-head.ts';
import { readPhoto } from '../../../src/desk/readers/read-photo.ts';
import type { Steps } from '../../../src/desk/readers/steps.ts';

const data = join(import.meta.dirname, '../../../../shared/data');
const steps: Steps = { opened: () => undefined, parse: (work) => work(), decode: (work) => work() };

describe.skipIf(!existsSync(data))('readHead', () => {
  it('tells of every JPEG what the whole of it tells', async () => {
    const files = (readdirSync(data, { recursive: true }) as string[])
      .map((name) => join(data, name))
      .filter((path) => statSync(path).isFile());
    let heads = 0;
    for (const path of files) {
      const head = await readHead(path);
      if (!head) continue;
      heads += 1;
      const { mimeType, width, height, orientation, metadata, warnings } = await readPhoto(
        path,
        { thumbnail: false },
        steps,
      );
      expect(head, path).toEqual({ mimeType, width, height, orientation, metadata, warnings });
    }
    expect(heads).toBeGreaterThan(100);
  });
});
