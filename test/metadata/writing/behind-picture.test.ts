import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWithMetadata } from '../../../src/metadata/embed.ts';
import { behindPicture } from '../../../src/metadata/writing/jpeg/behind-picture.ts';
import { bufferBytes } from '../../../src/metadata/writing/borrow-buffer.ts';
import { full } from '../words.ts';
import { workFolder } from '../work-folder.ts';

const { folder, picture } = workFolder();

describe('behindPicture', () => {
  const looked = (...pieces: string[]) => {
    const behind = behindPicture(true);
    for (const piece of pieces) behind.look(Buffer.from(piece, 'latin1'));
    return [behind.hasAnything(), behind.mayHoldWords()];
  };

  it('finds what stands behind the end of a picture, wherever the pieces begin', () => {
    expect(looked('scan\xff\xd9')).toEqual([false, false]);
    expect(looked('scan\xff\xd9more')).toEqual([true, false]);
    expect(looked('scan\xff', '\xd9')).toEqual([false, false]);
    expect(looked('scan\xff', '\xd9more')).toEqual([true, false]);
    expect(looked('scan\xff\xd9', 'more')).toEqual([true, false]);
  });

  it('knows the trailers that hold words, in whatever pieces they come', () => {
    expect(looked('scan\xff\xd9AXS!12345678')[1]).toBe(true);
    expect(looked('scan\xff\xd9AX', 'S!1234', '5678')[1]).toBe(true);
    expect(looked('scan\xff\xd9\0\0SEFT')[1]).toBe(true);
    expect(looked('AXS!12345678scan\xff\xd9')[1]).toBe(false);
  });
});

describe('copyWithMetadata', () => {
  it('copies a picture of many pieces and what stands behind it byte for byte', async () => {
    const source = await picture('large.jpg');
    const small = readFileSync(source);
    const trailer = Buffer.from(Array.from({ length: 2 * bufferBytes + 12_345 }, (_, index) => (index * 31) % 251));
    writeFileSync(source, Buffer.concat([small, trailer]));
    const copy = join(folder, 'large-copy.jpg');
    expect((await copyWithMetadata(source, copy, full)).writer).toBe('cutline');
    const bytes = readFileSync(copy);
    expect(bytes.subarray(bytes.length - trailer.length).equals(trailer)).toBe(true);
    const scan = small.subarray(small.indexOf('\xff\xda', 0, 'latin1'));
    expect(bytes.subarray(bytes.indexOf('\xff\xda', 0, 'latin1'), bytes.length - trailer.length).equals(scan)).toBe(
      true,
    );
  });

  it('never writes over a file that is there', async () => {
    const source = await picture('from.jpg');
    const there = join(folder, 'there.jpg');
    writeFileSync(there, 'mine');
    await expect(copyWithMetadata(source, there, full)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(there, 'utf8')).toBe('mine');
  });
});
