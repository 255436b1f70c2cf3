import type { CodeList } from '../../model/code-list.ts';

/** A list of codes as Photo Mechanic reads it, in UTF-8: in the form that its file had, else without a byte order mark and with line feeds. */
export function writeCodeFile({ rows, form = {} }: Pick<CodeList, 'rows' | 'form'>): string {
  const lines = rows.map((row) => ('comment' in row ? row.comment : [row.code, ...row.texts].join('\t')));
  const end = form.lineEnd ?? '\n';
  const last = form.openEnd === true || lines.length === 0 ? '' : end;
  return `${form.byteOrderMark ? '\uFEFF' : ''}${lines.join(end)}${last}`;
}
