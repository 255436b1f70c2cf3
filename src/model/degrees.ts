/**
 * Degrees of `D,MM,SSk` or `D,MM.mmk` (ISO 16684-2, GPSCoordinate), or of the plain decimal degrees, with sign or letter,
 * that some writers put there; south and west below zero, undefined for anything else.
 */
export function degreesOf(coordinate: string): number | undefined {
  if (/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(coordinate)) return Number(coordinate);
  const parts = /^\s*(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?)?\s*([NSEW])\s*$/i.exec(coordinate);
  if (!parts) return undefined;
  const degrees = Number(parts[1]) + Number(parts[2] ?? 0) / 60 + Number(parts[3] ?? 0) / 3600;
  return /[SW]/i.test(parts[4] ?? '') ? -degrees : degrees;
}
