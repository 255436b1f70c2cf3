/** The line that each element of a JSON array begins on, from 1. The text is JSON: it is not checked here. */
export function elementLines(json: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let expected = false;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[^\s"[\]{},:]+|[[\]{},]|\n/g)) {
    if (token === '\n') line += 1;
    else if (token === ']' || token === '}') depth -= 1;
    else if (token === ',') expected ||= depth === 1;
    else {
      if (expected) lines.push(line);
      expected = false;
      if (token !== '[' && token !== '{') continue;
      depth += 1;
      expected = depth === 1;
    }
  }
  return lines;
}
