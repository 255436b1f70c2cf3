import type { Change, Entry } from '../change.ts';
import type { RawRow } from '../documents/document.ts';
import type { Notice } from '../notice.ts';
import { patched } from '../patch.ts';
import { emptyDocument, type RawCatalogue, type RawDocument } from './raw-catalogue.ts';

/** Brings every document up to the end of the journal. Applying an entry twice does nothing. */
export function replay(raw: RawCatalogue, entries: readonly Entry[], notices: Notice[]): void {
  for (const entry of entries) {
    for (const change of entry.changes) {
      const document = documentOf(raw, change);
      if (entry.seq <= document.seq) continue;
      if (change.table === 'photos') raw.dirty.add(change.event ?? '');
      if (!applied(document.rows, change)) notices.push(lost(entry, change));
    }
    raw.seq = Math.max(raw.seq, entry.seq);
  }
}

function documentOf(raw: RawCatalogue, { table, event = '' }: Change): RawDocument {
  if (table !== 'photos') return raw[table];
  const known = raw.photos.get(event);
  if (known) return known;
  const document = emptyDocument();
  raw.photos.set(event, document);
  return document;
}

/** False where the record that the change is about is not there. */
function applied(rows: Map<string, RawRow>, { id, revision, ops }: Change): boolean {
  const row = rows.get(id);
  // A document recovered from two checkpoints may be ahead of the entry in some of its rows.
  const ahead = row !== undefined && Number(row.revision) >= revision;
  const [first] = ops;
  if (first?.path.length === 0) {
    if (first.to === undefined) rows.delete(id);
    else if (!ahead) rows.set(id, first.to as RawRow);
    return true;
  }
  if (!row) return false;
  if (!ahead) rows.set(id, { ...(patched(row, ops) as RawRow), id, revision });
  return true;
}

const lost = ({ name, at }: Entry, { id }: Change): Notice => ({
  code: 'journal/change-lost',
  message: `An edit ('${name}', ${at}) is about ${id}, which is not there any more: what added it was damaged.`,
});
