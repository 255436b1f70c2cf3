const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

export interface ExifText {
  readonly text: string;
  /** It is in an encoding that EXIF does not know, and was read as Windows-1252. */
  readonly guessed: boolean;
}

/**
 * The text of an ASCII value up to its NUL, spaces kept. EXIF 3.0 knows UTF-8, and earlier writers put it there all the
 * same; what is not valid UTF-8 is read as Windows-1252 and `guessed`.
 */
export function exifText(data: Uint8Array): ExifText {
  const end = data.indexOf(0);
  const bytes = end < 0 ? data : data.subarray(0, end);
  try {
    return { text: utf8.decode(bytes), guessed: false };
  } catch {
    return { text: windows1252.decode(bytes), guessed: true };
  }
}
