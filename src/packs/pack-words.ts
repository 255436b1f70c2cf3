/** The fixed words of a pack's texts. */
export interface PackWords {
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly issued: string;
  readonly embargo: string;
  readonly credit: string;
  readonly creditEach: string;
  readonly terms: string;
  readonly contact: string;
  readonly inside: string;
  readonly photos: string;
  readonly web: string;
  readonly sheet: string;
  readonly table: string;
  readonly manifest: string;
  readonly headline: string;
  readonly people: string;
}

/** By language; a pack in none of these gets English. */
const packWords = {
  en: {
    title: 'Press photos',
    place: 'Place',
    date: 'Date',
    issued: 'Issued',
    embargo: 'EMBARGO: not to be published before',
    credit: 'Credit',
    creditEach: 'each photo has its own; it stands under its caption',
    terms: 'Terms of use',
    contact: 'Contact',
    inside: 'What is inside',
    photos: 'photos for print, as they were taken; caption and credit are in each file',
    web: 'smaller copies for the web, with the same caption and credit',
    sheet: 'the captions to read and copy',
    table: 'the captions as a table, for spreadsheets',
    manifest: 'the same for programs, with a checksum of every file',
    headline: 'Headline',
    people: 'In the photo, from left',
  },
  bn: {
    title: 'সংবাদমাধ্যমের জন্য ছবি',
    place: 'স্থান',
    date: 'তারিখ',
    issued: 'প্রকাশের সময়',
    embargo: 'নিষেধাজ্ঞা: এই সময়ের আগে প্রকাশ করা যাবে না',
    credit: 'ছবির কৃতজ্ঞতা',
    creditEach: 'প্রতিটি ছবির আলাদা; ক্যাপশনের নিচে দেওয়া আছে',
    terms: 'ব্যবহারের শর্ত',
    contact: 'যোগাযোগ',
    inside: 'ভেতরে যা আছে',
    photos: 'ছাপার জন্য মূল মাপের ছবি; প্রতিটি ফাইলের ভেতরে ক্যাপশন ও কৃতজ্ঞতা আছে',
    web: 'ওয়েবের জন্য ছোট কপি, একই ক্যাপশন ও কৃতজ্ঞতাসহ',
    sheet: 'পড়ার ও কপি করার জন্য ক্যাপশন',
    table: 'স্প্রেডশিটের জন্য ক্যাপশনের তালিকা',
    manifest: 'প্রোগ্রামের জন্য একই তথ্য, প্রতিটি ফাইলের চেকসামসহ',
    headline: 'শিরোনাম',
    people: 'ছবিতে বাঁ থেকে',
  },
  vi: {
    title: 'Ảnh báo chí',
    place: 'Địa điểm',
    date: 'Ngày',
    issued: 'Phát hành',
    embargo: 'CẤM PHÁT HÀNH: không đăng trước',
    credit: 'Ghi nguồn ảnh',
    creditEach: 'mỗi ảnh có nguồn riêng, ghi dưới chú thích',
    terms: 'Điều khoản sử dụng',
    contact: 'Liên hệ',
    inside: 'Trong bộ ảnh này',
    photos: 'ảnh gốc để in; chú thích và nguồn ảnh nằm trong từng tệp',
    web: 'bản nhỏ hơn cho trang mạng, cùng chú thích và nguồn ảnh',
    sheet: 'chú thích để đọc và sao chép',
    table: 'chú thích dạng bảng, cho phần mềm bảng tính',
    manifest: 'cùng nội dung cho chương trình, kèm mã kiểm tra của từng tệp',
    headline: 'Tiêu đề',
    people: 'Trong ảnh, từ trái sang',
  },
} as const satisfies Record<string, PackWords>;

const byLanguage: Readonly<Record<string, PackWords>> = packWords;

/** The words in `language`, else in its parent (`en` for `en-GB`); undefined where there are none. */
export const wordsIn = (language: string): PackWords | undefined =>
  byLanguage[language] ?? byLanguage[new Intl.Locale(language).language];

/** As `wordsIn`, and English where there are none. */
export const wordsOrEnglish = (language: string): PackWords => wordsIn(language) ?? packWords.en;
