/**
 * Whether one slip of a typing hand makes one word of the other: a letter too many or too few, or two neighbours that
 * changed places. A wrong letter is not among them: it makes another name as often as a misspelt one.
 */
export function typingSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length + restB.length === 1) return true;
  const [first = '', second = ''] = restA;
  return restA.length === 2 && restB === second + first;
}
