/**
 * `text` as every block can hold it: line ends as LF (any XML reader makes them so: XML 1.0, 2.11), without the control
 * characters that XML 1.0, 2.2 has no place for, halves of surrogate pairs replaced.
 */
export const storableText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{Cc}|[\ufffe\uffff]/gu, (character) => (isXmlCharacter(character) ? character : ''))
    .toWellFormed();

const isXmlCharacter = (character: string): boolean =>
  character === '\t' || character === '\n' || (character >= ' ' && character < '\ufffe');
