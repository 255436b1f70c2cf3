/**
 * The labels that keys give, by the names that other programs write for the same colours (XMP part 1, 8.4 leaves them to the
 * program). The digit stands on the badge too: a label is told by it as much as by its colour.
 */
export const labels = [
  { label: 'Red', colour: 'red', digit: 6 },
  { label: 'Yellow', colour: 'yellow', digit: 7 },
  { label: 'Green', colour: 'green', digit: 8 },
  { label: 'Blue', colour: 'blue', digit: 9 },
] as const;
export type KnownLabel = (typeof labels)[number];

/** The label of that name in big or small letters; undefined for words of a person's own. */
export const knownLabel = (name: string): KnownLabel | undefined =>
  labels.find(({ label }) => label.toLowerCase() === name.trim().toLowerCase());
