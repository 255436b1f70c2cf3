import type { Entry } from '../change.ts';
import type { Notice } from '../notice.ts';

/** What can still be told of a damaged line: when it was written, and which records it was about. */
export function describeDamage(
  line: Buffer,
  after: Entry | undefined,
  file: string,
  aside: string | undefined,
): Notice {
  const text = line.toString('utf8');
  const at = /"at":"([^"]{10,30})"/.exec(text)?.[1];
  const when = at ?? (after ? `soon after ${after.at}` : 'before the first edit that can be read');
  const ids = [
    ...new Set(Array.from(text.matchAll(/"id":"((?:photo|event|speaker|pack)-[a-z0-9-]+)"/g), ([, id]) => id ?? '')),
  ];
  const about = ids.length === 0 ? 'records that cannot be told any more' : listed(ids.slice(0, 10), ids.length);
  const kept = aside === undefined ? 'It was left where it is' : `It is kept in '${aside}'`;
  const message =
    `A line of the journal '${file}' is damaged: an edit of ${when}, about ${about}. ${kept}; ` +
    'all other edits were recovered. Look at these records and make the edit again if it is missing.';
  const time = at === undefined ? after && { after: after.at } : { at };
  return {
    code: 'journal/line-damaged',
    message,
    detail: { file, ...(aside !== undefined && { aside }), ...time, records: ids },
  };
}

const listed = (ids: readonly string[], count: number): string =>
  ids.join(', ') + (count > ids.length ? ` and ${count - ids.length} more` : '');
