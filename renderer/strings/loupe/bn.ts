import type { Word } from '../word.ts';
import type { loupeEn } from './en.ts';

/** Words of the loupe. */
export const loupeBn = {
  'loupe.title': 'বড় করে দেখা',
  'loupe.place': '{total}টির মধ্যে {place}',
  'loupe.back': 'ছবিগুলোতে ফিরুন',
  'loupe.loading': '{name} আনা হচ্ছে…',
  'loupe.loadingFull': 'পূর্ণ পিক্সেল আনা হচ্ছে…',
  'loupe.noPicture': '{name} দেখানো যাচ্ছে না। {why}',
  'loupe.noFull': 'পূর্ণ পিক্সেল দেখানো যাচ্ছে না; এটি পূর্বরূপ। {why}',
  'loupe.offline': 'মূল ফাইলটি এখন নাগালে নেই; এটি রেখে দেওয়া পূর্বরূপ।',
  'loupe.huge': 'খুব বড় ছবি: প্রস্থের {percent} % দেখানো হচ্ছে।',
  'loupe.scale': '{percent} %',
  'loupe.fit': 'পুরো ছবি',
  'loupe.strip': 'ছবির ফিতা',
  'loupe.people': 'এই ছবিতে, বাঁ থেকে ডানে',
  'loupe.drawing': 'একটি অংশ: তীর দিয়ে সরান, Shift ও তীর দিয়ে মাপ বদলান, Enter দিয়ে নাম দিন',
  'loupe.regionName': 'কে বা কী আছে',
  'loupe.keepRegion': 'অংশটি রাখুন',
  'loupe.dropRegion': 'এখন নয়',
  'loupe.nobody': 'এই ছবিতে এখনো কারও নাম নেই',
  'loupe.removeRegion': 'অংশটি সরান: {name}',
} as const satisfies Record<keyof typeof loupeEn, Word>;
