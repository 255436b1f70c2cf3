/**
 * Why a query cannot be understood, and the sentence that says so (`detail.reason` of `query/invalid`; in braces further
 * entries of the detail).
 */
export const queryReasons = {
  'bracket-unopened': 'This bracket closes none that was opened. Take it out.',
  'bracket-unclosed': 'This bracket is not closed. Put a ) behind.',
  'brackets-too-deep': 'There are too many brackets within each other.',
  'quotation-unclosed': 'This quotation does not end. Put a " behind it.',
  'too-many-words': 'Only {most} words can be looked for at once. Take out what is behind them.',
  'nothing-here': 'Something to look for is missing here.',
  'nothing-behind-minus': 'Behind - must be what is not to be found.',
  'no-such-key': "There is no '{text}:'.",
  'no-value': "Behind '{text}:' must be a value.",
  'no-such-fact': "Photos cannot have '{text}'.",
  'no-such-state': "Photos cannot be '{text}'. There are {states}.",
  'no-language': "'{text}' is not a language tag (such as bn, vi or en).",
  'no-rating': "'{text}' is not a rating. Write 3, >=3 or <2.",
  'no-date': "'{text}' is not a date. Write 2025, 2025-10, 2025-10-26 or 2025-10-25..2025-10-26.",
} as const;
export type QueryReason = keyof typeof queryReasons;
