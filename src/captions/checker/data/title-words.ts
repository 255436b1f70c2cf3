/** Words that say that a title is of another time, right before it: nothing is wrong then. */
export const otherTimes: readonly string[] = [
  ...['former', 'then', 'ex', 'late', 'outgoing', 'incoming', 'designate', 'elect', 'previous'],
  ...['nguyên', 'cựu', 'cố'],
  ...['সাবেক', 'প্রাক্তন', 'তৎকালীন', 'প্রয়াত', 'নবনিযুক্ত', 'বিদায়ী'],
];

/** Words that make another title of the one behind them: Deputy Prime Minister is not Prime Minister. */
export const otherRanks: readonly string[] = [
  ...['deputy', 'vice', 'assistant', 'acting', 'associate', 'permanent', 'first', 'junior', 'shadow'],
  ...['phó', 'quyền', 'trợ lý', 'thứ'],
  ...['উপ', 'সহকারী', 'ভারপ্রাপ্ত', 'সহ', 'প্রতি'],
];
