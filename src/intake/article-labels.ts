/** What a label in front of a colon announces. */
export type Label = 'photo' | 'caption' | 'source' | 'date';

/** Labels by what they announce, in the languages that articles come in. One word for each is enough to add a language. */
const words: Readonly<Record<Label, string>> = {
  photo:
    'photo|image|picture|pic|file|filename|file name|ảnh|hình|hình ảnh|file ảnh|tên ảnh|tệp|tên tệp|tên file|' +
    'ছবি|ছবির নাম|আলোকচিত্র|ফাইল|ফাইলের নাম|foto|imagen|bild|फोटो|चित्र|صورة|عکس|ภาพ|រូបភាព|фото|写真|图片|照片',
  caption:
    'caption|photo caption|cutline|chú thích|chú thích ảnh|lời ảnh|ক্যাপশন|ছবির ক্যাপশন|ছবি পরিচিতি|légende|leyenda|pie de foto|' +
    'bildunterschrift|legenda|didascalia|कैप्शन|подпись|คำบรรยาย|説明|说明',
  source:
    'source|source url|original|link|url|nguồn|nguồn tin|nguồn bài|link gốc|সূত্র|উৎস|তথ্যসূত্র|লিংক|লিঙ্ক|fuente|quelle|fonte|' +
    'स्रोत|المصدر|منبع|ที่มา|источник|来源|出典',
  date:
    'date|dateline|published|published on|publication date|ngày|ngày đăng|ngày xuất bản|তারিখ|প্রকাশ|প্রকাশিত|প্রকাশের তারিখ|প্রকাশকাল|' +
    'fecha|datum|data|तारीख|التاريخ|تاریخ|วันที่|дата|日期',
};

const labels: ReadonlyMap<string, Label> = new Map(
  (Object.keys(words) as Label[]).flatMap((label) =>
    words[label].split('|').map((word): [string, Label] => [word.normalize('NFC'), label]),
  ),
);

/** A label is at most this long; nothing behind it is searched for a colon. */
const longest = 40;

/**
 * The label that a line starts with, and the rest of the line. The colon may be full-width, or the visarga that
 * Bengali typists use for it (সূত্রঃ); a number may follow the word (Photo 3:, ছবি ৩:).
 */
export function labelled(line: string): { label: Label; word: string; rest: string } | undefined {
  const colon = line.slice(0, longest).search(/[:：]|ঃ/);
  if (colon < 1) return undefined;
  const word = line
    .slice(0, colon)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s#№\p{Nd}]+$/u, '');
  const label = labels.get(word);
  return label && { label, word, rest: line.slice(colon + 1).trim() };
}
