import { describe, expect, it } from 'vitest';
import { readIim } from '../../src/metadata/iim/read-iim.ts';
import { iimStream } from '../../src/metadata/iim/write-stream.ts';

const utf8 = { name: '1:90', data: Buffer.from('\x1b%G') };
const caption = (bytes: Buffer) => ({ name: '2:120', data: bytes });
const read = (...datasets: { name: string; data: Uint8Array }[]) => {
  const { values, warnings } = readIim([iimStream(datasets)]);
  return { caption: values.get('description'), warnings: warnings.map(({ code }) => code) };
};

describe('readIim', () => {
  it('reads UTF-8 where ESC % G declares it', () => {
    expect(read(utf8, caption(Buffer.from('হ্যানয়')))).toEqual({ caption: 'হ্যানয়', warnings: [] });
  });

  it('guesses UTF-8 where nothing is declared and the bytes are valid, and says that it guessed', () => {
    const guess = read(caption(Buffer.from('Hà Nội')));
    expect(guess).toEqual({ caption: 'Hà Nội', warnings: ['iim/charset-guessed'] });
  });

  it('falls back to Windows-1252, also where the declaration is wrong', () => {
    const bytes = Buffer.from('déçu', 'latin1');
    expect(read(caption(bytes))).toEqual({ caption: 'déçu', warnings: ['iim/charset-guessed'] });
    expect(read(utf8, caption(bytes))).toEqual({ caption: 'déçu', warnings: ['iim/charset-guessed'] });
  });

  it('has nothing to guess in plain ASCII', () => {
    expect(read(caption(Buffer.from('Signing')))).toEqual({ caption: 'Signing', warnings: [] });
  });

  it('joins a stream that goes on in the next resource, and believes the first of two whole ones', () => {
    const stream = iimStream([utf8, caption(Buffer.from('long caption'))]);
    const joined = readIim([stream.subarray(0, 15), stream.subarray(15)]);
    expect(joined.values.get('description')).toBe('long caption');
    const twice = readIim([
      iimStream([utf8, { name: '2:25', data: Buffer.from('new') }]),
      iimStream([
        { name: '2:25', data: Buffer.from('old') },
        { name: '2:90', data: Buffer.from('Hue') },
      ]),
    ]);
    expect(Object.fromEntries(twice.values)).toEqual({ keywords: ['new'], city: 'Hue' });
  });

  it('reads the start of a stream that is cut off, and says so', () => {
    const stream = iimStream([utf8, { name: '2:105', data: Buffer.from('H') }, caption(Buffer.from('caption'))]);
    const { values, warnings } = readIim([stream.subarray(0, -3)]);
    expect(values.get('headline')).toBe('H');
    expect(warnings).toMatchObject([{ code: 'iim/damaged' }]);
  });

  it('reads a dataset longer than 32,767 bytes', () => {
    const long = 'x'.repeat(40_000);
    expect(read(utf8, caption(Buffer.from(long))).caption).toBe(long);
  });
});
