import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cutline,
  importPhotos,
  type Line,
  linesOf,
  makeWorkplace,
  startCutline,
  type Workplace,
} from './run-cutline.ts';

let place: Workplace;
let catalogue: string;
let photos: string[];

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue, photos } = await importPhotos(place, 4));
});

afterAll(() => place.remove());

const sent = (...edits: unknown[]): string => edits.map((edit) => `${JSON.stringify(edit)}\n`).join('');
const edit = (input: string | Uint8Array) => cutline(['edit', '--catalogue', catalogue, '--json'], { input });
const shown = async (photo: string | undefined): Promise<Line> =>
  linesOf(await cutline(['show', photo ?? '', '--catalogue', catalogue, '--json']))[0] ?? {};

describe('edit', () => {
  it('answers each line in turn without waiting for the end, and what it answered survives a kill', async () => {
    const [photo] = photos;
    const running = startCutline(['edit', '--catalogue', catalogue]);
    for (const text of ['one', 'two', 'three']) {
      running.child.stdin.write(sent({ photo, set: { 'captions.en.text': text } }));
      expect(JSON.parse((await running.nextLine()) ?? '')).toEqual({
        ok: true,
        photo,
        revision: expect.any(Number) as number,
        seq: expect.any(Number) as number,
      });
    }
    running.child.kill('SIGKILL');
    await running.ended;
    expect(await shown(photo)).toMatchObject({ captions: { en: { text: 'three', status: 'draft' } } });
  });

  it('answers every line it reads, in order: blank ones, what is no JSON, what is no UTF-8, what is no edit', async () => {
    const photo = photos[1] ?? '';
    const good = Buffer.from(sent({ photo, set: { label: 'a' } }));
    const input = Buffer.concat([
      good,
      Buffer.from('\n'),
      Buffer.from('not json\n'),
      Buffer.from(`{"photo":"${photo}","set":{"label":"\xff"}}\n`, 'latin1'),
      Buffer.from('[]\n{}\nnull\n'),
      Buffer.from(sent({ photo, set: { label: { deep: 1 } } })),
      Buffer.from(sent({ photo, set: { frobnicate: 1 } })),
      Buffer.from(sent({ photo: 'photo-zzz', set: {} })),
      Buffer.from(sent({ photo, set: { people: [{ speaker: 'speaker-zzz' }] } })),
      Buffer.from(`{"photo":"${photo}","set":{"title":${'['.repeat(20_000)}${']'.repeat(20_000)}}}\n`),
      good.subarray(0, -1),
    ]);
    const ran = await edit(input);
    const answers = linesOf(ran);
    const codes = answers.map(({ fault }) => (fault as { code: string } | undefined)?.code ?? 'ok');
    const bad = 'input/invalid';
    expect(codes).toEqual([
      'ok',
      bad,
      bad,
      bad,
      bad,
      bad,
      bad,
      bad,
      bad,
      'photo/not-found',
      'speaker/not-found',
      bad,
      'ok',
    ]);
    for (const answer of answers) {
      if (answer.ok === false) {
        expect(Object.keys(answer)).toEqual(['ok', 'fault']);
        expect(answer.fault).toMatchObject({ message: expect.stringMatching(/\p{L}/u) as string });
      }
    }
    expect(ran.code).toBe(1);
  });

  it('keeps line separators that JSON allows inside a text, and takes Windows line ends', async () => {
    const photo = photos[1] ?? '';
    const text = 'one\u2028two\u2029three\u0085four';
    const ran = await edit(`{"photo":"${photo}","set":{"captions.en.text":"${text}"}}\r\n`);
    expect(linesOf(ran)).toMatchObject([{ ok: true }]);
    expect(await shown(photo)).toMatchObject({ captions: { en: { text } } });
  });

  it('takes every field that set has', async () => {
    const added = await cutline(['speakers', 'add', '--name', 'vi=Nguyễn Minh Vũ', '--catalogue', catalogue, '--json']);
    const speaker = linesOf(added)[0]?.speaker;
    const photo = photos[2] ?? '';
    const ran = await edit(
      sent({
        photo,
        set: {
          'captions.vi.text': 'Bộ trưởng phát biểu.',
          'captions.vi.headline': 'Lễ ký kết',
          'captions.vi.status': 'checked',
          'captions.bn.text': 'মন্ত্রী বক্তব্য রাখছেন',
          people: [{ speaker, role: 'signing' }],
          label: 'Red',
          rating: 3,
          creditLine: 'Ministry',
          title: 'A plain text',
          copyrightNotice: { en: 'Mine', vi: 'Của tôi' },
          keywords: ['a', 'b'],
          dateCreated: '2025-10-26T15:04:05+07:00',
        },
      }),
    );
    expect(linesOf(ran)).toMatchObject([{ ok: true, photo }]);
    expect(await shown(photo)).toMatchObject({
      captions: {
        vi: { text: 'Bộ trưởng phát biểu.', headline: 'Lễ ký kết', status: 'checked' },
        bn: { text: 'মন্ত্রী বক্তব্য রাখছেন', status: 'draft' },
      },
      people: [{ speaker, name: { vi: 'Nguyễn Minh Vũ' }, role: 'signing' }],
      label: 'Red',
      rating: 3,
      captured: { value: '2025-10-26T15:04:05+07:00', source: 'person' },
      values: {
        creditLine: { value: 'Ministry', source: 'person' },
        title: { value: { 'x-default': 'A plain text' }, source: 'person' },
        copyrightNotice: { value: { en: 'Mine', vi: 'Của tôi' } },
        keywords: { value: ['a', 'b'] },
        description: { value: { vi: 'Bộ trưởng phát biểu.', bn: 'মন্ত্রী বক্তব্য রাখছেন' } },
      },
    });
  });

  it('clears with null', async () => {
    const photo = photos[2] ?? '';
    await edit(sent({ photo, set: { 'captions.en.text': 'x', label: 'x', creditLine: 'x', rating: 1 } }));
    const set = { 'captions.en.text': null, label: null, creditLine: null, people: null, rating: null, keywords: null };
    expect(linesOf(await edit(sent({ photo, set })))).toMatchObject([{ ok: true }]);
    const after = await shown(photo);
    expect(after).not.toHaveProperty('label');
    expect(after).not.toHaveProperty('rating');
    expect(after.captions).not.toHaveProperty('en');
    expect(after.people).toEqual([]);
    expect(after.values).not.toHaveProperty('creditLine');
    expect(after.values).not.toHaveProperty('keywords');
  });

  it('refuses an edit of an older revision with both texts, and takes one that names none', async () => {
    const photo = photos[3] ?? '';
    const set = { 'captions.en.text': 'mine' };
    const ran = await edit(sent({ photo, revision: 1, set }, { photo, revision: 1, set }, { photo, set }));
    expect(linesOf(ran)).toEqual([
      { ok: true, photo, revision: 2, seq: expect.any(Number) as number },
      {
        ok: false,
        fault: {
          code: 'photo/stale',
          message: expect.any(String) as string,
          detail: expect.objectContaining({ revision: 2, yours: set }) as object,
        },
      },
      { ok: true, photo, revision: 3, seq: expect.any(Number) as number },
    ]);
    expect(ran.code).toBe(1);
  });

  it('keeps a caption of a million characters, letter for letter', async () => {
    const photo = photos[3] ?? '';
    const text = 'কুং '.repeat(250_000);
    expect(linesOf(await edit(sent({ photo, set: { 'captions.bn.text': text } })))).toMatchObject([{ ok: true }]);
    const { captions } = (await shown(photo)) as { captions: Record<string, { text: string }> };
    expect(captions.bn?.text === text).toBe(true);
  });

  it('answers a thousand lines that come at once in their order', async () => {
    const edits = Array.from({ length: 1000 }, (_, index) => ({
      photo: photos[index % 4],
      set: { label: `${index}` },
    }));
    const answers = linesOf(await edit(sent(...edits)));
    expect(answers.map(({ photo }) => photo)).toEqual(edits.map(({ photo }) => photo));
    const seqs = answers.map(({ seq }) => Number(seq));
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  });

  it('has nothing to say to an empty or closed stdin', async () => {
    expect(await edit('')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
