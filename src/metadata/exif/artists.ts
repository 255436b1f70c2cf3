/**
 * The names in EXIF's Artist, which MWG guidelines 2.0, 5.5 separate with semicolons; a name with a semicolon or a quote
 * in front stands in quotes, with quotes doubled.
 */
export function splitArtists(artist: string): string[] {
  const names = artist.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*|([^;]*))(?:;|$)/g);
  return [...names].flatMap(([, quoted, bare]) => {
    const name = quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"');
    return name === '' ? [] : [name];
  });
}

/** The reverse of `splitArtists`. */
export const joinArtists = (names: readonly string[]): string =>
  names.map((name) => (/;|^"|^\s/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join('; ');
