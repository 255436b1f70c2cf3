import type { PropertyValue } from './value.ts';

/** Degrees clockwise. */
export type Degrees = 90 | 180 | 270;

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Part extends Size {
  readonly x: number;
  readonly y: number;
}

type Fields = Readonly<Record<string, PropertyValue>>;

/** The same turned once clockwise: those that only turn, and those that mirror as well (EXIF 3.0, 4.6.5.1.6). */
const circles = [
  [1, 6, 3, 8],
  [2, 7, 4, 5],
] as const;

/** The EXIF orientation of a picture that is turned further. */
export function orientationTurned(orientation: number, degrees: Degrees): number {
  const circle: readonly number[] =
    circles.find((one) => (one as readonly number[]).includes(orientation)) ?? circles[0];
  return circle[(Math.max(0, circle.indexOf(orientation)) + degrees / 90) % 4] ?? 1;
}

/** Turned on from `before`; undefined where that is how it lay at first. */
export const turnedOn = (before: Degrees | undefined, by: Degrees): Degrees | undefined => {
  const degrees = ((before ?? 0) + by) % 360;
  return degrees === 0 ? undefined : (degrees as Degrees);
};

/** Width and height change places where it is turned by a quarter. */
export const sizeTurned = ({ width, height }: Size, degrees: Degrees): { width: number; height: number } =>
  degrees === 180 ? { width, height } : { width: height, height: width };

/** A part in shares of width and height, as it lies in the turned picture. */
export function partTurned({ x, y, width, height }: Part, degrees: Degrees): Part {
  const size = sizeTurned({ width, height }, degrees);
  const corner = cornerTurned({ x, y, width, height }, { width: 1, height: 1 }, degrees);
  return { x: held(corner.x), y: held(corner.y), ...size };
}

/**
 * IPTC's Image Region (Photo Metadata 2023.2, Region Boundary) as it lies in the turned picture: rectangles, circles and
 * polygons, in shares or in pixels. What is none of these stays as it is.
 * @param picture pixels before the turning.
 */
export const regionsTurned = (regions: PropertyValue, picture: Size, degrees: Degrees): PropertyValue =>
  isList(regions)
    ? regions.map((region) => {
        const { RegionBoundary: boundary } = fieldsOf(region);
        return boundary === undefined
          ? region
          : {
              ...fieldsOf(region),
              RegionBoundary: { ...fieldsOf(boundary), ...turnedEdge(fieldsOf(boundary), picture, degrees) },
            };
      })
    : regions;

function turnedEdge(edge: Fields, picture: Size, degrees: Degrees): Fields {
  const whole = edge.rbUnit === 'pixel' ? picture : { width: 1, height: 1 };
  if (edge.rbShape === 'rectangle') {
    const part = { x: Number(edge.rbX), y: Number(edge.rbY), width: Number(edge.rbW), height: Number(edge.rbH) };
    const { x, y } = cornerTurned(part, whole, degrees);
    const { width, height } = sizeTurned(part, degrees);
    return written(edge, { rbX: x, rbY: y, rbW: width, rbH: height });
  }
  if (edge.rbShape === 'circle') {
    const { x, y } = cornerTurned({ x: Number(edge.rbX), y: Number(edge.rbY), width: 0, height: 0 }, whole, degrees);
    // The radius is a share of the width, which is another one then.
    const share = edge.rbUnit === 'pixel' || degrees === 180 ? 1 : picture.width / picture.height;
    return written(edge, { rbX: x, rbY: y, rbRx: Number(edge.rbRx) * share });
  }
  if (!isList(edge.rbVertices)) return {};
  return {
    rbVertices: edge.rbVertices.map((vertex) => {
      const { rbX, rbY } = fieldsOf(vertex);
      const { x, y } = cornerTurned({ x: Number(rbX), y: Number(rbY), width: 0, height: 0 }, whole, degrees);
      return { ...fieldsOf(vertex), ...written(fieldsOf(vertex), { rbX: x, rbY: y }) };
    }),
  };
}

/** The upper left corner of a part of `whole` after the turning. */
function cornerTurned({ x, y, width, height }: Part, whole: Size, degrees: Degrees): { x: number; y: number } {
  if (degrees === 90) return { x: whole.height - y - height, y: x };
  if (degrees === 180) return { x: whole.width - x - width, y: whole.height - y - height };
  return { x: y, y: whole.width - x - width };
}

/** As text where it was one, as XMP has numbers; what is no number stays as it was. */
function written(before: Fields, numbers: Readonly<Record<string, number>>): Fields {
  const known = Object.entries(numbers).filter(([, number]) => Number.isFinite(number));
  return Object.fromEntries(
    known.map(([key, number]) => [key, typeof before[key] === 'number' ? rounded(number) : String(rounded(number))]),
  );
}

const rounded = (number: number): number => Math.round(number * 1e6) / 1e6;
const held = (share: number): number => Math.min(1, Math.max(0, rounded(share)));

const isList = (value: PropertyValue | undefined): value is readonly PropertyValue[] => Array.isArray(value);

const fieldsOf = (value: PropertyValue | undefined): Fields =>
  typeof value === 'object' && !isList(value) ? value : {};
