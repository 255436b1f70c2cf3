export type Xyz = readonly [x: number, y: number, z: number];
/** What one unit of each primary is, seen under D50. */
export type ColourMatrix = readonly [red: Xyz, green: Xyz, blue: Xyz];

/**
 * An ICC profile of version 2.4 (ICC.1:2001-04, sections 6.1 and 6.2: big endian, tags at multiples of four) for RGB with one
 * curve for all three: `curve` leads from samples to light, both over the whole range of 16 bits.
 */
export function colourProfile([red, green, blue]: ColourMatrix, curve: Uint16Array): Uint8Array {
  const d50: Xyz = [0.9642, 1, 0.8249];
  const text = Buffer.from('Code points (H.273)\0', 'latin1');
  const description = Buffer.alloc(12 + text.length + 78);
  description.write('desc', 0, 'latin1');
  description.writeUInt32BE(text.length, 8);
  text.copy(description, 12);
  const parts: readonly (readonly [signatures: readonly string[], data: Buffer])[] = [
    [['desc'], description],
    [['cprt'], Buffer.from('text\0\0\0\0No copyright\0', 'latin1')],
    [['wtpt'], xyzData(d50)],
    [['rXYZ'], xyzData(red)],
    [['gXYZ'], xyzData(green)],
    [['bXYZ'], xyzData(blue)],
    [['rTRC', 'gTRC', 'bTRC'], curveData(curve)],
  ];
  const count = parts.reduce((sum, [signatures]) => sum + signatures.length, 0);
  const head = Buffer.alloc(128 + 4 + count * 12);
  head.writeUInt32BE(0x02400000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.write('acsp', 36, 'latin1');
  xyzData(d50).copy(head, 68, 8);
  head.writeUInt32BE(count, 128);
  let entry = 132;
  let at = head.length;
  const padded = parts.map(([signatures, data]) => {
    for (const signature of signatures) {
      head.write(signature, entry, 'latin1');
      head.writeUInt32BE(at, entry + 4);
      head.writeUInt32BE(data.length, entry + 8);
      entry += 12;
    }
    const whole = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    at += whole.length;
    return whole;
  });
  head.writeUInt32BE(at, 0);
  return Buffer.concat([head, ...padded]);
}

function xyzData(xyz: Xyz): Buffer {
  const data = Buffer.alloc(20);
  data.write('XYZ ', 0, 'latin1');
  xyz.forEach((value, index) => data.writeInt32BE(Math.round(value * 65536), 8 + index * 4));
  return data;
}

function curveData(curve: Uint16Array): Buffer {
  const data = Buffer.alloc(12 + curve.length * 2);
  data.write('curv', 0, 'latin1');
  data.writeUInt32BE(curve.length, 8);
  curve.forEach((value, index) => data.writeUInt16BE(value, 12 + index * 2));
  return data;
}
