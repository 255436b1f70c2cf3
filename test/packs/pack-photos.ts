import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import type { Caption } from '../../src/model/caption.ts';
import { EventId, PhotoId } from '../../src/model/ids.ts';
import type { PressEvent } from '../../src/model/press-event.ts';
import type { Values } from '../../src/model/value.ts';
import type { PackInput, PackPhoto } from '../../src/packs/pack-input.ts';

/** A folder of its own for the running test, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cutline-packs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const eventId = EventId.parse('event-hanoi');

export const hanoi: PressEvent = {
  id: eventId,
  revision: 1,
  names: { en: 'Signing of the Hanoi Convention', bn: 'হ্যানয় কনভেনশন স্বাক্ষর', vi: 'Lễ ký Công ước Hà Nội' },
  places: { en: 'Hanoi', bn: 'হ্যানয়', vi: 'Hà Nội' },
  date: '2025-10-25',
  contact: 'Press office, +84 24 0000 0000',
  terms: 'Free for editorial use with credit.',
  languages: ['bn', 'vi'],
  articles: [],
  suggestions: [],
  refused: [],
  values: {},
  added: '2025-10-26T00:00:00Z',
};

export const caption = (text: string, more: Partial<Caption> = {}): Caption => ({
  text,
  headline: 'Hanoi Convention',
  status: 'checked',
  revision: 1,
  source: 'article',
  ...more,
});

export const texts = (values: Record<string, string | string[]>): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, source: 'event' as const }]));

/** A photo that nothing is missing of; its original need not exist. */
export const photoNamed = (name: string, more: Partial<PackPhoto> = {}): PackPhoto => ({
  photo: PhotoId.parse('photo-a'),
  revision: 3,
  event: eventId,
  original: {
    path: `/nowhere/${name}`,
    online: true,
    size: 1000,
    sha256: '0'.repeat(64),
    name,
    mimeType: 'image/jpeg',
    takesWords: true,
    signed: false,
  },
  width: 1600,
  height: 1067,
  orientation: 1,
  captionsCleared: [],
  captions: { bn: caption('মিঃ জন ব্র্যান্ডোলিনো বক্তব্য রাখছেন'), vi: caption('Ông John Brandolino phát biểu') },
  people: [{ names: { bn: 'জন ব্র্যান্ডোলিনো', vi: 'John Brandolino' }, titles: { vi: 'Giám đốc' }, role: 'speaking' }],
  suggestionsOpen: 0,
  values: texts({ creditLine: 'Photo: MPS', creator: ['Nguyễn Văn A'], keywords: ['Hanoi', 'cybercrime'] }),
  ...more,
});

/** A photo with a real JPEG in `folder`. */
export async function realPhoto(folder: string, name: string, more: Partial<PackPhoto> = {}): Promise<PackPhoto> {
  const pixels = { width: 640, height: 427, channels: 3, background: '#88a' } as const;
  const jpeg = await sharp({ create: { ...pixels, noise: { type: 'gaussian', mean: 128, sigma: 30 } } })
    .jpeg()
    .toBuffer();
  const path = join(folder, name);
  await writeFile(path, jpeg);
  const sha256 = createHash('sha256').update(jpeg).digest('hex');
  const original = { ...photoNamed(name).original, path, size: jpeg.length, sha256 };
  return photoNamed(name, {
    photo: PhotoId.parse(`photo-${sha256.slice(0, 14)}`),
    original,
    width: 640,
    height: 427,
    ...more,
  });
}

export const inputOf = (photos: readonly PackPhoto[], more: Partial<PackInput> = {}): PackInput => ({
  photos,
  event: hanoi,
  languages: ['bn', 'vi'],
  preset: 'press',
  waive: [],
  signed: 'embed',
  now: new Date('2025-10-26T09:00:00Z'),
  iimCuts: () => [],
  generator: 'Cutline 0.1.0',
  ...more,
});
