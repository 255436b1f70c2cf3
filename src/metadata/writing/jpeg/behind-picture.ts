const endOfImage = Buffer.from([0xff, 0xd9]);

/**
 * How the last 64 bytes of a file look in which other software keeps something behind the picture, as ExifTool 13.59 tells
 * them (IdentifyTrailer): AFCP, FotoStation, Photo Mechanic, Canon's, MIE, then those of phones and drones, under which
 * one of the others may lie. They hold IIM, XMP and ratings.
 */
const trailers = [
  /AXS[!*][^]{8}$/,
  /\xa1\xb2\xc3\xd4$/,
  /cbipcbbl$/,
  /^CANON OPTIONAL DATA\0/,
  /~\0\p{Cc}\0zmie~\0\0(?:\p{Cc}[^]{4}\p{Cc}\p{Cc}|\p{Cc}[^]{8}\p{Cc}\p{Cc})$/u,
  /\0\0(?:QDIOBS|SEFT)$/,
  /8db42d694ccc418790edff439fe026bf$/,
  /\0{6}\/NIKON APP$/,
  /\xff{4}\p{Cc}\*9HWfu\x84\x93\xa2\xb1$/u,
  /jxrs[^]{3}\0$/,
];

/** Looks at a picture's bytes as they go by, from its first scan to the end of the file. */
export interface BehindPicture {
  look(bytes: Buffer): void;
  /** May words stand behind the picture, where a copy of a caption would become stale? */
  mayHoldWords(): boolean;
  /** Does anything stand there? */
  hasAnything(): boolean;
}

/** @param findsEnd whether the end of the picture is looked for, which takes a while. */
export function behindPicture(findsEnd: boolean): BehindPicture {
  let last = '';
  let size = 0;
  let end: number | undefined;
  let isMarker = false;
  return {
    look: (bytes) => {
      last = (last + bytes.toString('latin1', Math.max(0, bytes.length - 64))).slice(-64);
      if (findsEnd && end === undefined) {
        if (isMarker && bytes[0] === endOfImage[1]) end = size + 1;
        const found = bytes.indexOf(endOfImage);
        if (found >= 0) end ??= size + found + endOfImage.length;
        isMarker = bytes.at(-1) === endOfImage[0];
      }
      size += bytes.length;
    },
    mayHoldWords: () => trailers.some((trailer) => trailer.test(last)),
    hasAnything: () => end !== undefined && end < size,
  };
}
