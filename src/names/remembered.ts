const mostRemembered = 20_000;

/** `answer` that keeps what it found for a word: words of running text come again and again. Forgets all when full. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const found = answer(word);
    known.set(word, found);
    return found;
  };
}
