import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/intake/article.ts';
import { matchCaptions } from '../../src/intake/match.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { renderSheet } from '../../src/packs/caption-sheet.ts';
import { caption, hanoi, inputOf, photoNamed } from './pack-photos.ts';

/** The captions of a sheet, as an intake reads them. */
async function readBackFrom(captions: readonly string[], names: readonly string[], event = hanoi) {
  const photos = captions.map((text, index) =>
    photoNamed(names[index] ?? `${index}.jpg`, { captions: { bn: caption(text) } }),
  );
  const plan = planPack(inputOf(photos, { languages: ['bn'], event }));
  const sheet = renderSheet('bn', plan.photos, plan.input);
  const article = await readArticle(new TextEncoder().encode(sheet), 'captions.bn.txt');
  const files = plan.photos.map(({ pictures }) => ({ name: pictures[0]!.path.split('/').at(-1)! }));
  const { pairs, captionsWithoutPhoto, photosWithoutCaption } = matchCaptions(article.captions, files);
  const byFile = pairs.toSorted((a, b) => a.file - b.file).map((pair) => article.captions[pair.caption]?.text);
  return { byFile, left: [captionsWithoutPhoto, photosWithoutCaption] };
}

const seed = [
  'জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন',
  'হ্যানয় কনভেনশন আন্তর্জাতিক সহযোগিতার জন্য একটি আইনি ভিত্তি তৈরি করেছে; একই সাথে, এটি বহুপাক্ষিক সহযোগিতা নিশ্চিত করে।',
  'মিঃ জন ব্র্যান্ডোলিনো বক্তব্য রাখছেন',
  'সমাপনী অনুষ্ঠানে উপস্থিত প্রতিনিধিরা',
  'সংবাদ সম্মেলনে উত্তর দিচ্ছেন উপ-পররাষ্ট্রমন্ত্রী নগুয়েন মিন ভু',
];

describe('a caption sheet that an intake reads', () => {
  it('gives every photo the caption that it had', async () => {
    const names = seed.map((_, index) => `z715758851${index}_1471cc05946c11fe.jpg`);
    expect(await readBackFrom(seed, names)).toEqual({ byFile: seed, left: [[], []] });
  });

  it('does so for names with spaces, other scripts and other formats', async () => {
    const names = ['বাংলাদেশ উৎসব.jpg', 'Lễ ký (1).JPG', '-rf.jpg', 'a, b; c.jpg', '1. photo – final.jpeg'];
    expect(await readBackFrom(seed, names)).toEqual({ byFile: seed, left: [[], []] });
  });

  it('does so for captions that could be taken for something else', async () => {
    const odd = ['2025-10-26', 'https://example.org/a', 'Photo', '1. First', '- dash', 'Credit: me', '"Quoted"'];
    expect(await readBackFrom(odd, [])).toEqual({ byFile: odd, left: [[], []] });
  });

  it('does so where the event has no name', async () => {
    expect((await readBackFrom(seed, [], { ...hanoi, names: {} })).byFile).toEqual(seed);
  });
});
