const numbers = /(\d+)/;

/** By code point, so that the order is the same on every machine whatever its language. */
function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue;
    return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0);
  }
  return a.length - b.length;
}

function byNumber(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || byCodePoint(left, right);
}

/** The names in natural order: runs of digits by their value (`IMG_2` before `IMG_10`), the rest by code point. */
export function inNaturalOrder<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, parts: item.name.split(numbers) }))
    .sort((a, b) => {
      const length = Math.min(a.parts.length, b.parts.length);
      for (let at = 0; at < length; at += 1) {
        const [left = '', right = ''] = [a.parts[at], b.parts[at]];
        const order = at % 2 === 1 ? byNumber(left, right) : byCodePoint(left, right);
        if (order !== 0) return order;
      }
      return a.parts.length - b.parts.length || byCodePoint(a.item.name, b.item.name);
    })
    .map(({ item }) => item);
}
