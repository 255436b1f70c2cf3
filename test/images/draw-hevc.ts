/** Samples of a picture, planes of rows from the top; sides are multiples of 32. */
export interface HevcPicture {
  readonly width: number;
  readonly height: number;
  readonly bits: 8 | 10;
  readonly luma: (x: number, y: number) => number;
  /** Left out: monochrome. Asked for every second pixel of every second row (4:2:0). */
  readonly chroma?: (x: number, y: number) => readonly [cb: number, cr: number];
}

export interface HevcStream {
  /** HEVCDecoderConfigurationRecord (ISO/IEC 14496-15, 8.3.3.1). */
  readonly configuration: Buffer;
  /** The one slice, with its length in front. */
  readonly slice: Buffer;
}

/** Bits, most significant first. */
class BitWriter {
  readonly #bytes: number[] = [];
  #bits = 0;
  #count = 0;
  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#bits = (this.#bits << 1) | ((value >> bit) & 1);
      if (++this.#count < 8) continue;
      this.#bytes.push(this.#bits);
      this.#bits = this.#count = 0;
    }
  }
  /** ue(v) of ITU-T H.265, 9.2. */
  ue(value: number): void {
    const length = 32 - Math.clz32(value + 1);
    this.write(0, length - 1);
    this.write(value + 1, length);
  }
  align(): void {
    while (this.#count > 0) this.write(0, 1);
  }
  /** As a NAL unit's payload (7.4.2): a stop bit if wanted, and no start code inside. */
  nal(type: number, stop: boolean): Buffer {
    if (stop) this.write(1, 1);
    this.align();
    const safe: number[] = [type << 1, 1];
    let zeros = 0;
    for (const byte of this.#bytes) {
      if (zeros >= 2 && byte <= 3) {
        safe.push(3);
        zeros = 0;
      }
      safe.push(byte);
      zeros = byte === 0 ? zeros + 1 : 0;
    }
    return Buffer.from(safe);
  }
}

/** rangeTabLps of H.265, table 9-52, for the highest quarter of the range: none other is met here. */
const lpsRange = [
  240, 227, 216, 205, 195, 185, 175, 166, 158, 150, 142, 135, 128, 122, 116, 110, 104, 99, 94, 89, 85, 80, 76, 72, 69,
  65, 62, 59, 56, 53, 50, 48, 45, 43, 41, 39, 37, 35, 33, 31, 30, 28, 27, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15,
  14, 14, 13, 12, 12, 11, 11, 10, 9,
];

/** The arithmetic encoder of H.265, 9.3.4 and 9.3.5 (informative), for most probable bins and terminating ones. */
class Arithmetic {
  readonly #to: BitWriter;
  #low = 0;
  #range = 510;
  #first = true;
  #outstanding = 0;
  /** Of part_mode's context, whose most probable value is 1 at QP 26. */
  #state = 0;
  constructor(to: BitWriter) {
    this.#to = to;
  }
  mostProbable(): void {
    this.#range -= lpsRange[this.#state]!;
    this.#state = Math.min(62, this.#state + 1);
    this.#renormalise();
  }
  terminate(end: boolean): void {
    this.#range -= 2;
    if (!end) {
      this.#renormalise();
      return;
    }
    this.#low += this.#range;
    this.#range = 2;
    this.#renormalise();
    this.#put((this.#low >> 9) & 1);
    this.#to.write(((this.#low >> 7) & 3) | 1, 2);
  }
  /** After raw samples; contexts go on. */
  restart(): void {
    this.#low = 0;
    this.#range = 510;
    this.#first = true;
    this.#outstanding = 0;
  }
  #renormalise(): void {
    while (this.#range < 256) {
      if (this.#low < 256) this.#put(0);
      else if (this.#low >= 512) {
        this.#low -= 512;
        this.#put(1);
      } else {
        this.#low -= 256;
        this.#outstanding++;
      }
      this.#range <<= 1;
      this.#low <<= 1;
    }
  }
  #put(bit: number): void {
    if (this.#first) this.#first = false;
    else this.#to.write(bit, 1);
    for (; this.#outstanding > 0; this.#outstanding--) this.#to.write(1 - bit, 1);
  }
}

const block = 32;

/**
 * A picture in HEVC (ITU-T H.265) whose blocks hold their samples as they are (pcm_flag): no encoder is at hand, and a decoder
 * takes the same way through the file, the parameter sets and the slice as for one that a phone made.
 */
export function drawHevc(picture: HevcPicture): HevcStream {
  const sets = [
    [32, videoParameters(picture)],
    [33, sequenceParameters(picture)],
    [34, pictureParameters()],
  ] as const;
  const head = Buffer.alloc(23);
  head[0] = 1;
  head[1] = picture.bits === 8 ? 1 : 2;
  head.writeUInt32BE(0x60000000, 2);
  head[12] = 90;
  head.writeUInt16BE(0xf000, 13);
  head[15] = 0xfc;
  head[16] = 0xfc | (picture.chroma ? 1 : 0);
  head[17] = head[18] = 0xf8 | (picture.bits - 8);
  head[21] = 0x0f;
  head[22] = sets.length;
  const arrays = sets.map(([type, nal]) => Buffer.concat([Buffer.from([0x80 | type, 0, 1]), lengthOf(nal, 2), nal]));
  const slice = sliceOf(picture);
  return { configuration: Buffer.concat([head, ...arrays]), slice: Buffer.concat([lengthOf(slice, 4), slice]) };
}

function lengthOf(nal: Buffer, bytes: number): Buffer {
  const length = Buffer.alloc(bytes);
  length.writeUIntBE(nal.length, 0, bytes);
  return length;
}

/** profile_tier_level, 7.3.3. */
function level(to: BitWriter, { bits }: HevcPicture): void {
  to.write(bits === 8 ? 1 : 2, 8);
  to.write(0x6000, 16);
  to.write(0, 16);
  to.write(0x9000, 16);
  to.write(0, 16);
  to.write(0, 16);
  to.write(90, 8);
}

function videoParameters(picture: HevcPicture): Buffer {
  const to = new BitWriter();
  to.write(0x0c01, 16);
  to.write(0xffff, 16);
  level(to, picture);
  to.write(1, 1);
  for (const value of [0, 0, 0]) to.ue(value);
  to.write(0, 6);
  to.ue(0);
  to.write(0, 2);
  return to.nal(32, true);
}

function sequenceParameters(picture: HevcPicture): Buffer {
  const { width, height, bits, chroma } = picture;
  const to = new BitWriter();
  to.write(1, 8);
  level(to, picture);
  to.ue(0);
  to.ue(chroma ? 1 : 0);
  to.ue(width);
  to.ue(height);
  to.write(0, 1);
  to.ue(bits - 8);
  to.ue(bits - 8);
  to.ue(4);
  to.write(1, 1);
  for (const value of [0, 0, 0]) to.ue(value);
  // Coding blocks of 32 and nothing else, transforms of 4 to 32.
  for (const value of [2, 0, 0, 3, 0, 0]) to.ue(value);
  to.write(0b0001, 4);
  to.write(bits - 1, 4);
  to.write(bits - 1, 4);
  to.ue(2);
  to.ue(0);
  to.write(1, 1);
  to.ue(0);
  to.write(0, 3);
  // VUI: full range, BT.709, sRGB, BT.601.
  to.write(0b1_0011_0111, 9);
  to.write(0x01_0d06, 24);
  to.write(0, 7);
  to.write(0, 1);
  return to.nal(33, true);
}

function pictureParameters(): Buffer {
  const to = new BitWriter();
  to.ue(0);
  to.ue(0);
  to.write(0, 7);
  to.ue(0);
  to.ue(0);
  to.ue(0);
  to.write(0, 3);
  to.ue(0);
  to.ue(0);
  // Nothing predicted, no tiles; one slice, and no filter across anything.
  to.write(0, 7);
  to.write(1, 1);
  to.write(0, 1);
  to.write(1, 1);
  to.write(0, 2);
  to.ue(0);
  to.write(0, 2);
  return to.nal(34, true);
}

function sliceOf({ width, height, bits, luma, chroma }: HevcPicture): Buffer {
  const to = new BitWriter();
  to.write(0b10, 2);
  to.ue(0);
  to.ue(2);
  to.ue(0);
  to.write(1, 1);
  to.align();
  const arithmetic = new Arithmetic(to);
  for (let y = 0; y < height; y += block)
    for (let x = 0; x < width; x += block) {
      arithmetic.mostProbable();
      arithmetic.terminate(true);
      to.align();
      for (let row = 0; row < block; row++)
        for (let column = 0; column < block; column++) to.write(luma(x + column, y + row), bits);
      for (const plane of chroma ? [0, 1] : [])
        for (let row = 0; row < block; row += 2)
          for (let column = 0; column < block; column += 2) to.write(chroma!(x + column, y + row)[plane]!, bits);
      arithmetic.restart();
      arithmetic.terminate(y + block >= height && x + block >= width);
    }
  return to.nal(19, false);
}
