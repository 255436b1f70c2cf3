/** Characters that XML 1.0, 2.2 has no place for, and that no file can carry in XMP. */
const notXml = /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `text` as a file gives it back: line ends as LF (XML 1.0, 2.11), without what XMP cannot hold. */
export const storedText = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').toWellFormed().replaceAll(notXml, '');
