import { basename } from 'node:path';
import type { Header, RawRow } from '../documents/document.ts';
import { type FoundDocument, readDocument } from '../documents/read-document.ts';
import { previousPath } from '../places.ts';
import { setAside } from './set-aside.ts';
import type { Surroundings } from './surroundings.ts';

/** A document as well as it can be had. */
export interface LoadedDocument {
  readonly header: Header;
  readonly rows: ReadonlyMap<string, readonly RawRow[]>;
  /** The last entry that the file said it held, even where that cannot be relied on. */
  readonly namedSeq: number;
  /** As written; recovered from the last checkpoint but one, which the journal completes; or what could still be read. */
  readonly source: 'whole' | 'previous' | 'remains';
}

/**
 * Reads the document at `path`. Where it is damaged, it is kept aside and the last checkpoint but one is taken, with
 * what can still be read of the damaged one laid over it; the journal reaches back that far. Undefined where there is
 * nothing at all.
 */
export async function loadDocument(context: Surroundings, path: string): Promise<LoadedDocument | undefined> {
  const { files, newestFormat } = context;
  const found = await readDocument(files, path, newestFormat);
  if (found?.whole && found.header)
    return { header: found.header, rows: found.rows, namedSeq: found.header.seq, source: 'whole' };
  const previous = await readDocument(files, previousPath(path), newestFormat);
  const base = previous?.whole ? previous : undefined;
  if (found) await reportDamage(context, path, found, base);
  // A checkpoint that was cut short between two renames leaves just this: nothing is wrong.
  if (!found && base?.header) {
    return { header: base.header, rows: base.rows, namedSeq: base.header.seq, source: 'whole' };
  }
  if (!found && !previous) return undefined;
  if (!found && previous) await reportDamage(context, previousPath(path), previous, undefined);
  const header = base?.header ?? withoutSeq(found?.header ?? previous?.header);
  if (!header) return undefined;
  const layers = [previous?.rows, found?.rows].flatMap((rows) => rows ?? []);
  const namedSeq = Math.max(header.seq, found?.header?.seq ?? 0, previous?.header?.seq ?? 0);
  return { header, rows: overlaid(layers), namedSeq, source: base ? 'previous' : 'remains' };
}

/** What a damaged document says of itself is believed, but not that it is complete. */
const withoutSeq = (header: Header | undefined): Header | undefined => header && { ...header, seq: 0 };

/** All rows of both; where both have one, that of the higher revision. */
function overlaid(layers: readonly ReadonlyMap<string, readonly RawRow[]>[]): Map<string, RawRow[]> {
  const sections = new Map<string, Map<string, RawRow>>();
  for (const layer of layers) {
    for (const [name, rows] of layer) {
      const section = sections.get(name) ?? new Map<string, RawRow>();
      sections.set(name, section);
      for (const row of rows) {
        const known = section.get(row.id);
        if (!known || Number(known.revision) <= Number(row.revision)) section.set(row.id, row);
      }
    }
  }
  return new Map([...sections].map(([name, rows]) => [name, [...rows.values()]]));
}

async function reportDamage(
  context: Surroundings,
  path: string,
  found: FoundDocument,
  previous: FoundDocument | undefined,
): Promise<void> {
  const aside = await setAside(context, path, found.bytes);
  const kept = aside === undefined ? 'It was left as it is.' : `It is kept as '${aside}'.`;
  const source = previous
    ? 'the last good copy and the journal'
    : 'what can still be read of it and the journal; compare what is there';
  context.notices.push({
    code: 'document/damaged',
    message: `'${basename(path)}' is damaged. ${kept} Its content was recovered from ${source}.`,
  });
}
