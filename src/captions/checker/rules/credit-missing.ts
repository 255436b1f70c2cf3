import type { Check } from '../checked-photo.ts';

/** Nobody is named to credit: an export refuses such a photo. Said once a photo, with its main language. */
export const creditMissing: Check = ({ creditLine, mainLanguage, texts }) => {
  if (creditLine !== undefined && creditLine.trim() !== '') return [];
  const words = texts.find(({ field, language }) => field === 'caption' && language === mainLanguage);
  const end = words?.text.length ?? 0;
  const message = 'There is no credit line. Say whom to credit, once for the press event or here.';
  return [
    {
      rule: 'credit-missing',
      language: mainLanguage,
      field: 'caption',
      from: end,
      to: end,
      message,
      detail: {},
    },
  ];
};
