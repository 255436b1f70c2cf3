const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isShouted = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** `words` in capitals and small letters as `model` has them: all in capitals, the first and last word with a capital or not. */
export function casedLike(model: string, words: string): string {
  if (isShouted(model)) return words.toUpperCase();
  const [firstOf, lastOf] = [model, model.split(/\s+/).at(-1) ?? ''];
  const parts = words.split(' ');
  return parts
    .map((part, at) => {
      const like = at === 0 ? firstOf : at === parts.length - 1 ? lastOf : part;
      const first = isCapital(like) ? part.charAt(0).toUpperCase() : part.charAt(0).toLowerCase();
      return at === 0 || at === parts.length - 1 ? first + part.slice(1) : part;
    })
    .join(' ');
}
