import type { RawRow } from './document.ts';

type Sections = ReadonlyMap<string, readonly RawRow[]>;

/** All rows of all layers; where several have one, that of the highest revision. */
export function overlaid(layers: readonly Sections[]): Sections {
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
