import { type FileHandle } from 'node:fs/promises';

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

/** May words stand behind the picture, where a copy of a caption would become stale? */
export async function hasTrailingWords(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  const buffer = Buffer.alloc(Math.min(64, size));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length);
  const end = buffer.toString('latin1', 0, bytesRead);
  return trailers.some((trailer) => trailer.test(end));
}
