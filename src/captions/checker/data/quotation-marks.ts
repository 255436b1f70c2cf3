/** Marks that open, with those that may close them: German closes low ones with the high mark that English opens with. */
export const closers: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '‘': ['’'],
  '„': ['“', '”', '‟'],
  '‚': ['‘', '’'],
  '«': ['»'],
  '‹': ['›'],
  '「': ['」'],
  '『': ['』'],
};

/** Languages that may set »…« for «…». */
export const inwardGuillemets: ReadonlySet<string> = new Set(['de', 'da', 'sl', 'cs', 'sk', 'hr', 'pl', 'hu']);

/** Languages that may open with the mark that closes: ”ord”. */
export const sameMarks: ReadonlySet<string> = new Set(['sv', 'fi', 'nb', 'no', 'nn']);
