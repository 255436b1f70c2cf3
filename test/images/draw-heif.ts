import { drawHevc } from './draw-hevc.ts';

/** One picture of a drawn HEIF file: plain quarters (red, green above; blue, white below) before its boxes turn it. */
export interface HeifDrawing {
  /** Multiples of 64, so that each quarter fills whole blocks. */
  readonly width: number;
  readonly height: number;
  /** `irot`: quarter turns, anticlockwise (ISO/IEC 23008-12, 6.5.10). */
  readonly turns?: 0 | 1 | 2 | 3;
  /** `imir` (6.5.12): 0: top and bottom change places, 1: left and right do. */
  readonly mirror?: 0 | 1;
  /** The contents of a `colr` box. */
  readonly colour?: Buffer;
  readonly bits?: 8 | 10;
  /** Colours of the quarters, red, green and blue from 0 to 1. */
  readonly quarters?: readonly Rgb[];
  /** Of all of it, 0 to 1, in an auxiliary picture. */
  readonly alpha?: number;
  /** As a grid of so many tiles, of `width` × `height` each (6.6.2.3). */
  readonly grid?: { readonly columns: number; readonly rows: number };
  /** Items before the primary one, of a single grey. */
  readonly decoys?: number;
  /** What its header says in place of its size. */
  readonly claims?: { readonly width: number; readonly height: number };
  readonly brand?: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const plain: readonly Rgb[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [1, 1, 1],
];
const grey: readonly Rgb[] = plain.map(() => [0.5, 0.5, 0.5]);

const u8 = (...values: number[]) => Buffer.from(values);
const u16 = (...values: number[]) => Buffer.concat(values.map((value) => u8((value >> 8) & 255, value & 255)));
const u32 = (...values: number[]) => Buffer.concat(values.map((value) => u16(value >>> 16, value & 0xffff)));
const text = (characters: string) => Buffer.from(characters, 'latin1');
export const box = (type: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  return Buffer.concat([u32(8 + body.length), text(type), body]);
};
const full = (type: string, version: number, flags: number, ...content: Buffer[]) =>
  box(type, u32(((version << 24) | flags) >>> 0), ...content);

/** `colr` of type `nclx` (ISO/IEC 14496-12, 12.1.5): BT.601's matrix, full range. */
export const nclx = (primaries: number, transfer: number) =>
  Buffer.concat([text('nclx'), u16(primaries, transfer, 6), u8(0x80)]);
export const iccColour = (profile: Uint8Array) => Buffer.concat([text('prof'), profile]);

interface Item {
  readonly type: string;
  readonly data: Buffer;
  readonly properties: readonly Buffer[];
}

/** A HEIC file, drawn box by box (ISO/IEC 23008-12). */
export function drawHeif(drawing: HeifDrawing): Buffer {
  const { grid, decoys = 0, brand = 'heic', bits = 8 } = drawing;
  const items: Item[] = Array.from({ length: decoys }, () => picture(drawing, grey));
  const references: Buffer[] = [];
  const turning = [
    ...(drawing.turns === undefined ? [] : [box('irot', u8(drawing.turns))]),
    ...(drawing.mirror === undefined ? [] : [box('imir', u8(drawing.mirror))]),
  ];
  const around = [...(drawing.colour ? [box('colr', drawing.colour)] : []), ...turning];
  const tile = picture(drawing, drawing.quarters ?? plain);
  const primary = items.length + 1;
  if (grid) {
    const { columns, rows } = grid;
    const [width, height] = [drawing.width * columns, drawing.height * rows];
    const data = Buffer.concat([u8(0, 0, rows - 1, columns - 1), u16(width, height)]);
    items.push({ type: 'grid', data, properties: [full('ispe', 0, 0, u32(width, height)), ...around] });
    const tiles = Array.from({ length: columns * rows }, () => items.push(tile));
    references.push(box('dimg', u16(primary, tiles.length, ...tiles)));
  } else items.push({ ...tile, properties: [...tile.properties, ...around] });
  if (drawing.alpha !== undefined) {
    const plane = items.push(alphaPlane(drawing, drawing.alpha, turning));
    references.push(box('auxl', u16(plane, 1, primary)));
  }
  return assembled(items, primary, references.length > 0 ? full('iref', 0, 0, ...references) : Buffer.alloc(0), brand);

  function alphaPlane({ width, height }: HeifDrawing, alpha: number, turned: readonly Buffer[]): Item {
    const most = 2 ** bits - 1;
    const { configuration, slice } = drawHevc({ width, height, bits, luma: () => Math.round(alpha * most) });
    const means = full('auxC', 0, 0, text('urn:mpeg:hevc:2015:auxid:1\0'));
    const size = full('ispe', 0, 0, u32(width, height));
    return { type: 'hvc1', data: slice, properties: [box('hvcC', configuration), size, means, ...turned] };
  }
}

/** Full range, by the matrix of BT.601 (ITU-T H.273, 8.3). */
function picture({ width, height, bits = 8, claims }: HeifDrawing, quarters: readonly Rgb[]): Item {
  const most = 2 ** bits - 1;
  const colours = quarters.map(([red, green, blue]) => {
    const light = 0.299 * red + 0.587 * green + 0.114 * blue;
    const centred = (difference: number) => Math.min(most, Math.max(0, Math.round((difference + 0.5) * most)));
    return {
      luma: Math.round(light * most),
      chroma: [centred((blue - light) / 1.772), centred((red - light) / 1.402)] as const,
    };
  });
  const at = (x: number, y: number) => colours[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)]!;
  const { configuration, slice } = drawHevc({
    width,
    height,
    bits,
    luma: (x, y) => at(x, y).luma,
    chroma: (x, y) => at(x, y).chroma,
  });
  return {
    type: 'hvc1',
    data: slice,
    properties: [box('hvcC', configuration), full('ispe', 0, 0, u32(claims?.width ?? width, claims?.height ?? height))],
  };
}

function assembled(items: readonly Item[], primary: number, references: Buffer, brand: string): Buffer {
  const ftyp = box('ftyp', text(`${brand}\0\0\0\0mif1${brand}`));
  const infos = items.map(({ type }, index) => {
    // Tiles and alpha are hidden (6.4.2): what somebody would look at are the others.
    const hidden = index + 1 > primary;
    return full('infe', 2, hidden ? 1 : 0, u16(index + 1, 0), text(`${type}\0`));
  });
  // Tiles share what is the same for all of them.
  const properties = [...new Set(items.flatMap((item) => item.properties))];
  const associations = items.map((item, index) =>
    Buffer.concat([
      u16(index + 1),
      u8(item.properties.length),
      ...item.properties.map((property) => u8(0x80 | (properties.indexOf(property) + 1))),
    ]),
  );
  const metaOf = (offset: number): Buffer => {
    let at = offset;
    const locations = items.map(({ data }, index) => {
      const place = Buffer.concat([u16(index + 1, 0, 1), u32(at, data.length)]);
      at += data.length;
      return place;
    });
    return full(
      'meta',
      0,
      0,
      full('hdlr', 0, 0, u32(0), text('pict'), u32(0, 0, 0), u8(0)),
      full('pitm', 0, 0, u16(primary)),
      full('iloc', 0, 0, u8(0x44, 0), u16(items.length), ...locations),
      full('iinf', 0, 0, u16(items.length), ...infos),
      references,
      box('iprp', box('ipco', ...properties), full('ipma', 0, 0, u32(items.length), ...associations)),
    );
  };
  const start = ftyp.length + metaOf(0).length + 8;
  return Buffer.concat([ftyp, metaOf(start), box('mdat', ...items.map(({ data }) => data))]);
}
