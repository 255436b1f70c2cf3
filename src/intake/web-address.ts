/** `text` if it is one http(s) address and nothing else (angle brackets and a final full stop off), as it was written. */
export function webAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/[।.,]$/, '');
  if (bare.length > 4096 || !/^https?:\/\/\S+$/i.test(bare)) return undefined;
  return URL.canParse(bare) ? bare : undefined;
}
