import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalogue, openCatalogue } from '../../src/catalogue/catalogue.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { RefusingDisk, systemError, watchedDisk, writingCalls } from './setup/flaky-disk.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'store/disk-full', /no room left/],
    ['EFBIG', 'store/disk-full', /no room left/],
    ['EIO', 'store/write-failed', /drive is connected/],
    ['EACCES', 'store/write-failed', /right to write/],
    ['EROFS', 'store/write-failed', /right to write/],
  ])('with %s: edits are taken back and rejected with %s, and work later', async (error, code, sentence) => {
    const disk = new RefusingDisk();
    const folder = await newFolder();
    const catalogue = await opened(folder, undefined, (path, options) => openWith(path, options, disk.files));
    const [kept, lost] = [aSpeaker(), aSpeaker()];
    await catalogue.change('add', (draft) => draft.put('speakers', kept));
    const before = contentOf(catalogue);
    disk.error = error;
    const edits = [
      () => catalogue.change('add', (draft) => draft.put('speakers', lost)),
      () => catalogue.change('edit', (draft) => draft.put('speakers', { ...kept, note: 'x' })),
      () =>
        catalogue.change('remove', (draft) => {
          draft.remove('speakers', kept.id);
        }),
    ];
    const outcomes = await Promise.allSettled(edits.map((edit) => edit()));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code } });
      expect(String((outcome as PromiseRejectedResult).reason)).toMatch(sentence);
    }
    expect(contentOf(catalogue)).toStrictEqual(before);
    expect(catalogue.seq).toBe(1);
    disk.error = undefined;
    for (const edit of edits) await edit();
    expect(catalogue.seq).toBe(4);
    const content = contentOf(catalogue);
    const read = await openCatalogue(folder, { mode: 'read' });
    expect(contentOf(read)).toStrictEqual(content);
    expect(read.notices).toEqual([]);
  });

  it.each([
    ['EIO', 'catalogue/unreachable', /drive is connected and well/],
    ['EMFILE', 'catalogue/unreachable', /EMFILE/],
    ['ENOSPC', 'store/disk-full', /no room left on its disk.*Make space/],
    ['EACCES', 'store/write-failed', /right to read and write/],
  ])('with %s while a catalogue is opened is not told of as an edit', async (error, code, sentence) => {
    const old = await copyOf(join(import.meta.dirname, 'fixtures', 'format-1.cutline'));
    for (const refused of ['readFile', 'sync', 'rename']) {
      const disk = watchedDisk((call, path) => {
        if (call === refused && /catalogue\.json|journal/.test(path)) throw systemError(error, call);
      });
      const opening = openWith(old, { mode: 'write' }, disk);
      await expect(opening, refused).rejects.toMatchObject({
        code,
        message: expect.stringMatching(/could not be opened/) as string,
      });
      await expect(opening, refused).rejects.toThrow(sentence);
      await expect(opening, refused).rejects.not.toThrow(/change/);
    }
    expect((await opened(old, { mode: 'write' })).photos.size).toBe(2);
  });

  it('for a moment, as a virus scanner makes it, does not keep documents from being written', async () => {
    const folder = await newFolder();
    let refusals = 0;
    const disk = watchedDisk((call, path) => {
      if (call === 'rename' && path.endsWith('catalogue.json') && ++refusals % 4 !== 0)
        throw systemError('EBUSY', call);
    });
    const catalogue = await opened(folder, undefined, (path, options) => openWith(path, options, disk));
    await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
    await catalogue.checkpoint();
    const text = await readFile(join(folder, 'catalogue.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ seq: 1, speakers: [{}] });
  });

  it('keeps a removed record in its old place when the removal is taken back', async () => {
    const disk = new RefusingDisk();
    const catalogue = await opened(await newFolder(), undefined, (path, options) =>
      openWith(path, options, disk.files),
    );
    const event = anEvent();
    const photos = [aPhoto(event.id), aPhoto(event.id), aPhoto(event.id)];
    await catalogue.change('import', (draft) => {
      for (const photo of photos) draft.put('photos', photo);
    });
    disk.error = 'ENOSPC';
    const removal = catalogue.change('remove', (draft) => {
      draft.remove('photos', photos[0]!.id);
    });
    expect(catalogue.photosOf(event.id)).toHaveLength(2);
    await expect(removal).rejects.toThrow();
    expect(catalogue.photosOf(event.id).map(({ id }) => id)).toEqual(photos.map(({ id }) => id));
    expect(catalogue.photoBySha256(photos[0]!.file.sha256)?.id).toBe(photos[0]!.id);
  });

  // Where a disk fails for good it may refuse to cut off what it has refused to sync: that may be there or not.
  it.each([
    ['once', true],
    ['from then on', false],
  ])('at any call, %s: what was acknowledged is there afterwards, and nothing else', async (_, once) => {
    let failed = 0;
    for (let nth = 0; ; nth++) {
      let calls = 0;
      const acknowledged = new Set<string>();
      const folder = await newFolder();
      const disk = watchedDisk((call) => {
        const fails = writingCalls.has(call) && (once ? calls++ === nth : calls++ >= nth);
        if (fails) throw systemError(nth % 3 === 0 ? 'ENOSPC' : 'EIO', call);
      });
      const catalogue = await openWith(folder, { mode: 'write', create: true }, disk).catch(() => undefined);
      if (catalogue) await script(catalogue, acknowledged).finally(() => catalogue.close().catch(() => undefined));
      const again = await opened(folder);
      const notes = new Set([...again.speakers.all()].map(({ note }) => note));
      expect([...acknowledged.difference(notes)], `lost with call ${nth} failing`).toEqual([]);
      if (once) expect([...notes.difference(acknowledged)], `appeared with call ${nth} failing`).toEqual([]);
      else expect(notes.difference(acknowledged).size).toBeLessThanOrEqual(1);
      await again.close();
      if (nth > calls) break;
      failed++;
    }
    expect(failed).toBeGreaterThan(60);
  });
});

/** Edits and checkpoints, going on after each failure. */
async function script(catalogue: Catalogue, acknowledged: Set<string>): Promise<void> {
  const event = anEvent();
  let photo = aPhoto(event.id);
  for (let number = 0; number < 6; number++) {
    const note = `edit ${number}`;
    await catalogue
      .change('edit', (draft) => {
        draft.put('speakers', aSpeaker({ note }));
        photo = draft.put('photos', captioned(photo, note));
      })
      .then(
        () => acknowledged.add(note),
        () => undefined,
      );
    if (number % 2 === 1) await catalogue.checkpoint().catch(() => undefined);
  }
}
