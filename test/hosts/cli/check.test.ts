import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, importPhotos, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;
let photos: string[];
let event: string;

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue, photos, event } = await importPhotos(place, 3));
  await run('events', 'set', event, '--set', 'creditLine=Ministry', '--place', 'en=Town hall', '--date', '2025-10-26');
  const edits = photos.map((photo, at) => ({
    photo,
    set: {
      'captions.en.text': `On Sunday the mayors sign  paper ${at} in the town hall.`.replace(at > 0 ? '  ' : '$', ' '),
    },
  }));
  await cutline(['edit', '--catalogue', catalogue], {
    input: edits.map((edit) => `${JSON.stringify(edit)}\n`).join(''),
  });
});

afterAll(() => place.remove());

const run = (...args: string[]) => cutline([...args, '--catalogue', catalogue, '--json']);

describe('checking from the command line', () => {
  it('prints a line a finding, and ends with 1', async () => {
    const ran = await run('check');
    expect(linesOf(ran)).toEqual([
      {
        photo: photos[0],
        language: 'en',
        field: 'caption',
        rule: 'double-space',
        message: 'There are 2 blanks in a row. Leave one.',
        from: 25,
        to: 27,
        fix: ' ',
        detail: { blanks: 2 },
      },
    ]);
    expect([ran.code, ran.stderr]).toEqual([1, '']);
  });

  it('ends with 0 and prints nothing where nothing is found', async () => {
    expect(await run('check', 'paper', '1')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await run('check', 'zzz')).toMatchObject({ code: 0, stdout: '' });
  });

  it('says it in words, with the count on stderr', async () => {
    const ran = await cutline(['check', '--event', event, '--catalogue', catalogue]);
    expect(ran.stdout).toBe(
      `${photos[0]!}  en caption 25-27  double-space\n  There are 2 blanks in a row. Leave one.\n`,
    );
    expect(ran).toMatchObject({ code: 1, stderr: '1 finding in 3 photos.\n' });
  });

  it('faults with 2 for what is no event, and no query', async () => {
    expect(await run('check', '--event', 'event-zzz')).toMatchObject({ code: 2 });
    expect(await run('check', 'is:piked')).toMatchObject({ code: 2 });
  });
});
