import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { aSpeaker } from './setup/records.ts';

/** A catalogue as a crash leaves it: six speakers added in six journal lines, nothing checkpointed. */
async function crashed(): Promise<{ folder: string; journal: string; ids: string[] }> {
  const catalogue = await opened(await newFolder());
  const speakers = Array.from({ length: 6 }, () => aSpeaker());
  for (const speaker of speakers) await catalogue.change('add', (draft) => draft.put('speakers', speaker));
  const folder = await copyOf(catalogue.folder);
  return { folder, journal: join(folder, 'journal', '1.ndjson'), ids: speakers.map(({ id }) => id) };
}

const idsIn = (catalogue: { speakers: { all(): Iterable<{ id: string }> } }): string[] =>
  [...catalogue.speakers.all()].map(({ id }) => id);

describe('a journal', () => {
  it('is read to its end, whatever the documents lack', async () => {
    const { folder, ids } = await crashed();
    const catalogue = await opened(folder, { mode: 'write' });
    expect(idsIn(catalogue)).toEqual(ids);
    expect(catalogue.notices).toEqual([]);
    expect(catalogue.seq).toBe(6);
  });

  it.each([
    ['half a line', Buffer.from('{"seq":7,"at":"2025-10-26T08:00:00.000Z","name":"add","chan')],
    ['zeros', Buffer.alloc(5000)],
  ])('that ends with %s is cut there when writing, and left alone when reading', async (_, tail) => {
    const { folder, journal, ids } = await crashed();
    const { size } = await stat(journal);
    await appendFile(journal, tail);
    const reading = await openCatalogue(folder, { mode: 'read' });
    expect(idsIn(reading)).toEqual(ids);
    expect(reading.notices).toMatchObject([{ code: 'journal/tail-cut' }]);
    expect((await stat(journal)).size).toBe(size + tail.length);

    const writing = await opened(folder, { mode: 'write' });
    expect(idsIn(writing)).toEqual(ids);
    expect(writing.notices).toMatchObject([{ code: 'journal/tail-cut' }]);
    expect((await stat(journal)).size).toBe(size);
    const speaker = aSpeaker();
    expect((await writing.change('add', (draft) => draft.put('speakers', speaker))).seq).toBe(7);
    expect(idsIn(await openCatalogue(folder, { mode: 'read' }))).toEqual([...ids, speaker.id]);
  });

  it('whose very last line end is missing loses nothing', async () => {
    const { folder, journal, ids } = await crashed();
    const text = await readFile(journal, 'utf8');
    await writeFile(journal, text.slice(0, -1));
    const catalogue = await opened(folder, { mode: 'write' });
    await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
    const content = contentOf(catalogue);
    const reading = await openCatalogue(folder, { mode: 'read' });
    expect(idsIn(reading).slice(0, 6)).toEqual(ids);
    expect(contentOf(reading)).toStrictEqual(content);
  });

  it('with any one byte flipped loses no more than the line it is in, sets it aside, and says what it was', async () => {
    const { folder, journal, ids } = await crashed();
    const bytes = await readFile(journal);
    for (let step = 0; step < 60; step++) {
      const at = Math.floor((step / 60) * (bytes.length - 1));
      const broken = Buffer.from(bytes);
      broken[at] = broken[at]! ^ (1 << (step % 8));
      const place = await copyOf(folder);
      await writeFile(join(place, 'journal', '1.ndjson'), broken);
      const line = bytes.subarray(0, at).toString().split('\n').length - 1;
      const expected =
        bytes[at] === 0x0a ? ids.filter((_, index) => index !== line && index !== line + 1) : ids.toSpliced(line, 1);
      const catalogue = await openCatalogue(place, { mode: 'write' });
      expect(idsIn(catalogue)).toEqual(expected);
      expect(catalogue.notices[0]).toMatchObject({ code: 'journal/line-damaged' });
      const aside = (await readdir(join(place, 'journal'))).find((name) => name.includes('damaged'));
      const kept = await readFile(join(place, 'journal', aside!), 'latin1');
      const wasGood = new Set(bytes.toString('latin1').split('\n'));
      expect(kept.split('\n')).toEqual(
        broken
          .toString('latin1')
          .split('\n')
          .filter((part) => !wasGood.has(part))
          .concat(''),
      );
      await catalogue.close();
      const again = await openCatalogue(place, { mode: 'read' });
      expect(again.notices).toEqual([]);
      expect(idsIn(again)).toEqual(expected);
    }
  });

  it('names the records and the time of a damaged line', async () => {
    const { folder, journal, ids } = await crashed();
    const text = await readFile(journal, 'utf8');
    await writeFile(journal, text.replace(/"name":"add"/, '"name":"bad"'));
    const { notices } = await opened(folder, { mode: 'write' });
    const { at } = JSON.parse(text.split('\n')[0]!) as { at: string };
    expect(notices[0]?.message).toContain(ids[0]);
    expect(notices[0]?.message).toContain(at);
  });

  it('of which a file was taken away is not passed off as whole', async () => {
    const catalogue = await opened(await newFolder());
    for (let round = 0; round < 3; round++) {
      await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
      if (round === 0) await catalogue.checkpoint();
    }
    const folder = await copyOf(catalogue.folder);
    const second = join(folder, 'journal', '2.ndjson');
    const lines = await readFile(second, 'utf8');
    await writeFile(second, lines.slice(lines.indexOf('\n') + 1));
    const { notices } = await openCatalogue(folder, { mode: 'read' });
    expect(notices).toMatchObject([{ code: 'journal/entries-missing' }]);
    expect(notices[0]?.message).toContain('number 2');
  });

  it('grows by one line an edit, which says field by field what changed', async () => {
    const catalogue = await opened(await newFolder());
    const speaker = aSpeaker();
    await catalogue.change('speakers.add', (draft) => draft.put('speakers', speaker));
    await catalogue.change('speakers.edit', (draft) =>
      draft.put('speakers', { ...speaker, note: 'President', names: { ...speaker.names, en: ['Luong Cuong'] } }),
    );
    const lines = (await readFile(join(catalogue.folder, 'journal', '1.ndjson'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[1]!)).toMatchObject({
      seq: 2,
      name: 'speakers.edit',
      changes: [
        {
          table: 'speakers',
          id: speaker.id,
          revision: 2,
          ops: [
            { path: ['names', 'en'], to: ['Luong Cuong'] },
            { path: ['note'], to: 'President' },
          ],
        },
      ],
    });
  });

  it('does not grow for ever: checkpoints drop what two generations of documents hold', async () => {
    const catalogue = await opened(await newFolder());
    for (let round = 0; round < 5; round++) {
      await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
      await catalogue.checkpoint();
    }
    expect(await fileSystem.readdir(join(catalogue.folder, 'journal'))).toHaveLength(2);
  });
});
