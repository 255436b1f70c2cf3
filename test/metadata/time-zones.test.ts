import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tiffBlock } from './tiff-block.ts';

const reader = join(import.meta.dirname, '../../src/metadata/read.ts');
const ascii = (text: string) => Buffer.from(`${text}\0`);
const block = tiffBlock({
  exif: [
    { tag: 0x9003, type: 2, data: ascii('2025:10:26 02:30:00') },
    { tag: 0x9291, type: 2, data: ascii('125') },
  ],
});
/** Of a TIFF that is nothing but its EXIF block, the date as a process in that time zone reads it. */
const dateIn = (zone: string): string => {
  const program = `const { readMetadata } = await import(${JSON.stringify(reader)});
    const { values } = await readMetadata(Buffer.from('${Buffer.from(block).toString('hex')}', 'hex'), 'image/tiff');
    console.log(new Date(2025, 6).getTimezoneOffset() + ' ' + values.dateCreated.value);`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  }).trim();
};

describe('a date without an offset', () => {
  it.each([
    ['Asia/Kathmandu', -345],
    ['America/Los_Angeles', 420],
    ['Pacific/Kiritimati', -840],
    ['Europe/Berlin', -120],
  ])('is the same on a machine in %s, also in the hour that a clock goes back', (zone, offset) => {
    expect(dateIn(zone)).toBe(`${offset} 2025-10-26T02:30:00.125`);
  });
});
