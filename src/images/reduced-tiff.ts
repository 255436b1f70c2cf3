/** TIFF 6.0, section 8: tag NewSubfileType, whose bit 0 marks a reduced-resolution version of another picture. */
const newSubfileType = 254;

/**
 * Whether the first picture of a TIFF is only a small version of one that lies deeper in the file, as in the raw formats
 * that are built on TIFF (DNG, NEF, ARW). `bytes` are the file; BigTIFF, which no camera writes, is never taken for one.
 */
export function isReducedTiff(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return false;
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (view.getUint16(2, little) !== 42 || directory + 2 > bytes.length) return false;
  const entries = view.getUint16(directory, little);
  for (let at = directory + 2; at < directory + 2 + entries * 12 && at + 12 <= bytes.length; at += 12)
    if (view.getUint16(at, little) === newSubfileType) return (view.getUint32(at + 8, little) & 1) === 1;
  return false;
}
