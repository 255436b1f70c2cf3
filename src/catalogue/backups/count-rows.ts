/** Records in one section of a document, without reading them: every row is a line that begins with its brace. */
export function countRows(document: Buffer, section: string): number {
  const head = document.indexOf(`"${section}":[\n`);
  if (head < 0) return 0;
  const end = document.indexOf('\n],\n', head);
  let count = 0;
  for (let at = document.indexOf('\n{', head); at >= 0 && at < end; at = document.indexOf('\n{', at + 1)) count++;
  return count;
}

/** The section that is counted for people: photos, and of catalogue.json the press events. */
export const countedSection = (path: string): string => (path.startsWith('catalogue.json') ? 'events' : 'photos');
