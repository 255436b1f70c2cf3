/** How captions say who stands where, by language; patterns, to be matched without regard to capitals. */
export interface PositionWords {
  /** The names that follow (or went before) are from left to right. */
  readonly fromLeft: string;
  readonly fromRight: string;
  /** Somebody's place is given: the order of the names says nothing then. */
  readonly place: string;
}

const en: PositionWords = {
  fromLeft: String.raw`(?<!\w(?:st|nd|rd|th) |second |third |fourth |fifth )\b(?:from (?:the )?left|left to right|l(?:eft)?[- ]?to[- ]?r(?:ight)?|l-r)\b`,
  fromRight: String.raw`(?<!\w(?:st|nd|rd|th) |second |third |fourth |fifth )\b(?:from (?:the )?right|right to left|r-l)\b`,
  place: String.raw`[,(]\s*(?:(?:far |front |back |\w+ (?:from )?)?(?:left|right|cent(?:er|re)|middle)|[LRC]|\d(?:st|nd|rd|th) [LRC])\s*[,).;]|\b(?:second|third|fourth|2nd|3rd|4th) from\b|\b(?:front|back|top|bottom|second) row\b|\b(?:on|at|in) the (?:far )?(?:left|right|cent(?:er|re)|middle)\b`,
};

const vi: PositionWords = {
  fromLeft: String.raw`(?<!thứ \S+ |bìa )từ (?:bên )?trái(?: sang| qua)?`,
  fromRight: String.raw`(?<!thứ \S+ |bìa )từ (?:bên )?phải(?: sang| qua)?`,
  place: String.raw`\(\s*(?:trái|phải|giữa)|,\s*(?:trái|phải|giữa)\s*,|(?:bên|bìa|ngoài cùng bên) (?:trái|phải)|ở giữa|đứng giữa|thứ \S+ từ`,
};

const bn: PositionWords = {
  fromLeft: String.raw`(?<!(?:দ্বিতীয়|তৃতীয়|চতুর্থ) )(?:বাঁ|বাম|বাঁ দিক|বাম দিক|বাঁদিক|বামদিক)\s?থেকে`,
  fromRight: String.raw`(?<!(?:দ্বিতীয়|তৃতীয়|চতুর্থ) )(?:ডান|ডান দিক|ডানদিক)\s?থেকে`,
  place: String.raw`(?:বাঁয়ে|বাঁয়ে|বামে|ডানে|ডান দিকে|বাঁ দিকে|বাম দিকে|ডানদিকে|বাঁদিকে|মাঝে|মাঝখানে)|\(\s*(?:বাঁ|বাম|ডান)|(?:দ্বিতীয়|তৃতীয়) (?:বাঁ|বাম|ডান)`,
};

export const positionWords: Readonly<Record<string, PositionWords>> = { en, vi, bn };
