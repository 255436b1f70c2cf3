/** How a language writes the days of the Gregorian calendar. */
export interface DateWords {
  /** Lists of twelve, from January; any of them may be met. */
  readonly months: readonly (readonly string[])[];
  /** Lists of seven, from Sunday, with capitals as the language sets them; a weekday is mended in the list that it stands in. */
  readonly weekdays: readonly (readonly string[])[];
  /** What may stand behind the number of a day, without a blank. */
  readonly dayEndings: readonly string[];
  /** What may stand between the day and the month. */
  readonly dayLinks: readonly string[];
  /** Behind months and weekdays, without a blank: case endings. */
  readonly endings: readonly string[];
  /** Months of another calendar: a day is named, but not which one of this. */
  readonly otherMonths: readonly string[];
  /** Two numbers with a stroke between are a day and a month (26/10). */
  readonly strokes: boolean;
}

const list = (words: string): readonly string[] => words.split(/[;\n]/).map((word) => word.trim());

const en: DateWords = {
  months: [
    list('January;February;March;April;May;June;July;August;September;October;November;December'),
    list('Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sept;Oct;Nov;Dec'),
    list('Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec'),
  ],
  weekdays: [
    list('Sunday;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday'),
    list('Sun;Mon;Tue;Wed;Thu;Fri;Sat'),
    list('Sun;Mon;Tues;Wed;Thurs;Fri;Sat'),
  ],
  dayEndings: ['st', 'nd', 'rd', 'th'],
  dayLinks: ['of'],
  endings: [],
  otherMonths: [],
  strokes: false,
};

const bn: DateWords = {
  months: [
    list('জানুয়ারি;ফেব্রুয়ারি;মার্চ;এপ্রিল;মে;জুন;জুলাই;আগস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর'),
    list('জানুয়ারী;ফেব্রুয়ারী;মার্চ;এপ্রিল;মে;জুন;জুলাই;অগাস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর'),
    list('জানুয়ারি;ফেব্রুয়ারি;মার্চ;এপ্রিল;মে;জুন;জুলাই;আগষ্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর'),
  ],
  weekdays: [
    list('রোববার;সোমবার;মঙ্গলবার;বুধবার;বৃহস্পতিবার;শুক্রবার;শনিবার'),
    list('রবিবার;সোমবার;মঙ্গলবার;বুধবার;বৃহস্পতিবার;শুক্রবার;শনিবার'),
  ],
  dayEndings: ['শে', 'ই', 'লা', 'রা', 'ঠা', 'এ', '-এ'],
  dayLinks: [],
  endings: ['ে', 'ের', 'েই', 'েও', 'র', 'তে', 'ই', '-এ', '-এর', 'য়ের'],
  otherMonths: list('বৈশাখ;জ্যৈষ্ঠ;আষাঢ়;শ্রাবণ;ভাদ্র;আশ্বিন;কার্তিক;অগ্রহায়ণ;পৌষ;মাঘ;ফাল্গুন;চৈত্র'),
  strokes: true,
};

const vi: DateWords = {
  months: [],
  weekdays: [
    list('Chủ nhật;thứ Hai;thứ Ba;thứ Tư;thứ Năm;thứ Sáu;thứ Bảy'),
    list('Chủ nhật;thứ 2;thứ 3;thứ 4;thứ 5;thứ 6;thứ 7'),
    list('Chúa nhật;thứ Hai;thứ Ba;thứ Tư;thứ Năm;thứ Sáu;thứ Bẩy'),
  ],
  dayEndings: [],
  dayLinks: [],
  endings: [],
  otherMonths: [],
  strokes: true,
};

const known: Record<string, DateWords> = { en, bn, vi };

/** The words of a language: from tables where press texts need more than one form, else from CLDR (by `Intl`). */
export function dateWordsOf(language: string): DateWords {
  return (known[language] ??= fromCldr(language));
}

function fromCldr(language: string): DateWords {
  const none = { dayEndings: ['.'], dayLinks: ['de'], endings: [], otherMonths: [], strokes: false };
  try {
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    const months = (options: Intl.DateTimeFormatOptions): string[] =>
      Array.from({ length: 12 }, (_, month) => partOf(format(options), 'month', Date.UTC(2025, month, 5)));
    // The fifth of October 2025 is a Sunday.
    const weekdays = Array.from({ length: 7 }, (_, day) =>
      partOf(format({ weekday: 'long' }), 'weekday', Date.UTC(2025, 9, 5 + day)),
    );
    return {
      ...none,
      months: [months({ month: 'long', day: 'numeric' }), months({ month: 'long' })].filter(areWords),
      weekdays: [weekdays].filter(areWords),
    };
  } catch {
    return { ...none, months: [], weekdays: [] };
  }
}

const partOf = (format: Intl.DateTimeFormat, type: string, at: number): string =>
  format.formatToParts(at).find((part) => part.type === type)?.value ?? '';

/** Some languages number their months, and need no names then. */
const areWords = (words: readonly string[]): boolean => words.every((word) => /^\p{L}[\p{L}\p{M} .-]+$/u.test(word));
