/**
 * The format number that a document starts with, whatever else is wrong with it; undefined where it names none.
 * `version` is read too: a program to come may have called it so.
 */
export function formatOf(bytes: Buffer): number | undefined {
  const start = bytes.toString('utf8', 0, 4096).replace(/^\ufeff/, '');
  const number = /^\s*\{\s*"(?:format|version)"\s*:\s*(\d{1,9})\s*[,}]/.exec(start)?.[1];
  return number === undefined ? undefined : Number(number);
}
