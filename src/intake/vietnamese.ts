/** Latin letters with the marks that Vietnamese writes; other languages have some of them. */
const marked = /[àáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]/;

/** Letters of Vietnamese alone, or nearly (Unicode block Latin Extended Additional, 1EA0 to 1EF9; ơ, ư). */
const own = /[ơư\u1ea0-\u1ef9]/;

/** Every Vietnamese word is one syllable of this shape once its marks are off. */
const syllable = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

/**
 * Whether Latin words (NFC, as written) are Vietnamese. Words with a small first letter decide, because names keep
 * their marks in other languages ('Minister Lương Tam Quang speaks') and lose none of their shape in this one
 * ('Ông John Brandolino phát biểu'); all words do where none has one.
 */
export function isVietnamese(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const telling = (small.length > 0 ? small : words).map((word) => word.toLowerCase());
  const shaped = telling.filter((word) => syllable.test(bare(word)));
  const withMarks = shaped.filter((word) => marked.test(word));
  const foreign = telling.length - shaped.length;
  if (withMarks.length === 0 || withMarks.length <= foreign) return false;
  return shaped.some((word) => own.test(word)) || withMarks.length * 3 >= telling.length;
}
