/**
 * One ExifTool argument that sets `tag`. The arguments go to ExifTool a line each, with -E, so whatever could end a line,
 * be stripped or be taken for an entity goes as a numeric entity; the value can never become an argument of its own.
 */
export const assignment = (tag: string, value: string): string => `-${tag}=${asEntities(value)}`;

/** An ExifTool argument that removes `tag`. */
export const removal = (tag: string): string => `-${tag}=`;

/** `&`, white space other than an inner space, and control characters as numeric entities. */
export const asEntities = (text: string): string =>
  text.replaceAll(/&|^ | $|(?! )\s|\p{Cc}/gu, (character) => `&#${character.codePointAt(0)};`);
