/** Decoded pixels, 8 bits a sample, rows from the top without padding. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 3: RGB; 4: RGB and straight alpha. */
  readonly channels: 3 | 4;
  /** What their colours mean; left out: sRGB. */
  readonly icc?: Uint8Array;
}

/** Field types of TIFF 6.0, section 2. */
const short = 3;
const long = 4;
const undefinedBytes = 7;

/** Rows in a strip: it is held in memory as one by whoever reads it. */
const rowsPerStrip = 64;

/**
 * An uncompressed TIFF (6.0, sections 2 to 6) for pixels that another decoder made: the one picture of raw samples that sharp reads
 * together with its colour profile. `fill` is handed the place where the samples go, all of them in one piece.
 */
export function tiffOfPixels({ width, height, channels, icc }: Pixels, fill: (samples: Uint8Array) => void): Buffer {
  const rowBytes = width * channels;
  const strips = Math.ceil(height / rowsPerStrip);
  const samples = 8;
  const afterSamples = samples + rowBytes * height + ((rowBytes * height) & 1);
  const fields: { tag: number; type: number; values: readonly number[] | Uint8Array }[] = [
    { tag: 256, type: long, values: [width] },
    { tag: 257, type: long, values: [height] },
    { tag: 258, type: short, values: Array<number>(channels).fill(8) },
    { tag: 259, type: short, values: [1] },
    { tag: 262, type: short, values: [2] },
    {
      tag: 273,
      type: long,
      values: Array.from({ length: strips }, (_, at) => samples + at * rowsPerStrip * rowBytes),
    },
    { tag: 277, type: short, values: [channels] },
    { tag: 278, type: long, values: [rowsPerStrip] },
    {
      tag: 279,
      type: long,
      values: Array.from({ length: strips }, (_, at) => Math.min(rowsPerStrip, height - at * rowsPerStrip) * rowBytes),
    },
    { tag: 284, type: short, values: [1] },
    ...(channels === 4 ? [{ tag: 338, type: short, values: [2] }] : []),
    ...(icc ? [{ tag: 34675, type: undefinedBytes, values: icc }] : []),
  ];
  const directory = Buffer.alloc(2 + fields.length * 12 + 4);
  directory.writeUInt16LE(fields.length, 0);
  const extra: Buffer[] = [];
  let extraAt = afterSamples + directory.length;
  fields.forEach(({ tag, type, values }, index) => {
    const at = 2 + index * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(values.length, at + 4);
    const data = encoded(values, type);
    if (data.length <= 4) {
      data.copy(directory, at + 8);
      return;
    }
    directory.writeUInt32LE(extraAt, at + 8);
    extra.push(data);
    extraAt += data.length;
  });
  const file = Buffer.allocUnsafeSlow(extraAt);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(afterSamples, 4);
  fill(file.subarray(samples, samples + rowBytes * height));
  file.fill(0, samples + rowBytes * height, afterSamples);
  Buffer.concat([directory, ...extra]).copy(file, afterSamples);
  return file;
}

/** Padded to an even length: offsets are even. */
function encoded(values: readonly number[] | Uint8Array, type: number): Buffer {
  const size = { [short]: 2, [long]: 4 }[type] ?? 1;
  const data = Buffer.alloc(values.length * size + ((values.length * size) & 1));
  values.forEach((value, index) => {
    data.writeUIntLE(value, index * size, size);
  });
  return data;
}
