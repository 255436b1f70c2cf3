const newline = 0x0a;

/**
 * Lines of a stream as soon as each has come, without their line ends; the last one needs none. Parted at line feeds
 * alone: U+2028 and U+2029, where node:readline parts too, may stand inside a JSON text.
 */
export async function* inputLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, at)]);
      begun = [];
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
