/** Pairs of Bengali words that differ in a vowel sign, a virama or a nukta alone. */
export const nearTwins = [
  'কিল কাল',
  'দিন দান',
  'মত মতি',
  'বন বান',
  'ফুল ফল',
  'কথা কথি',
  'শহর শহীদ',
  'পর পড়',
  'সব সবা',
  'নদী নদ',
].map((pair) => pair.split(' ') as [string, string]);
