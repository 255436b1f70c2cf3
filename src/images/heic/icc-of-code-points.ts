import { colourProfile, type ColourMatrix, type Xyz } from './colour-profile.ts';
import { lightCurve, srgbCurve } from './light-curve.ts';

type Chromaticity = readonly [x: number, y: number];

interface Primaries {
  readonly red: Chromaticity;
  readonly green: Chromaticity;
  readonly blue: Chromaticity;
}

/** White of all of these but 11: D65, ITU-R BT.709. */
const white: Chromaticity = [0.3127, 0.329];

/** ITU-T H.273, table 2 (ColourPrimaries). Those of BT.709 and sRGB (1), and unknown ones, need no profile. */
const primariesOf: Readonly<Record<number, Primaries>> = {
  5: { red: [0.64, 0.33], green: [0.29, 0.6], blue: [0.15, 0.06] },
  6: { red: [0.63, 0.34], green: [0.31, 0.595], blue: [0.155, 0.07] },
  9: { red: [0.708, 0.292], green: [0.17, 0.797], blue: [0.131, 0.046] },
  12: { red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06] },
};
const bt709: Primaries = { red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06] };

/**
 * An ICC profile (version 2.4, matrix and curves) for pictures that name their colours by code points; undefined where they
 * mean sRGB, say nothing, or say what no table knows. Photos with the curve of BT.709 (1, 6, 14, 15) are taken as sRGB, as
 * browsers and phones do.
 */
export function iccOfCodePoints(primaries: number, transfer: number): Uint8Array | undefined {
  const known = primariesOf[primaries];
  const curve = lightCurve(transfer);
  if (!known && !curve) return undefined;
  return colourProfile(matrixOf(known ?? bt709), curve ?? srgbCurve());
}

const xyzOf = ([x, y]: Chromaticity): Xyz => [x / y, 1, (1 - x - y) / y];

/** Primaries scaled so that they add up to white, then moved from D65 to ICC's D50 (Bradford; ICC.1:2001-04, annex E). */
function matrixOf({ red, green, blue }: Primaries): ColourMatrix {
  const columns = [xyzOf(red), xyzOf(green), xyzOf(blue)] as const;
  const scale = solved(columns, xyzOf(white));
  return [
    toD50(scaled(columns[0], scale[0])),
    toD50(scaled(columns[1], scale[1])),
    toD50(scaled(columns[2], scale[2])),
  ];
}

const scaled = ([x, y, z]: Xyz, by: number): Xyz => [x * by, y * by, z * by];

/** Cramer's rule: how much of each column makes `sum`. */
function solved([a, b, c]: ColourMatrix, sum: Xyz): Xyz {
  const whole = determinant([a, b, c]);
  return [determinant([sum, b, c]) / whole, determinant([a, sum, c]) / whole, determinant([a, b, sum]) / whole];
}

const determinant = ([[a, b, c], [d, e, f], [g, h, i]]: ColourMatrix): number =>
  a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);

/** Bradford's matrix from D65 to D50, as in the sRGB profile of the ICC. */
const toD50 = ([x, y, z]: Xyz): Xyz => [
  1.0478112 * x + 0.0228866 * y - 0.050127 * z,
  0.0295424 * x + 0.9904844 * y - 0.0170491 * z,
  -0.0092345 * x + 0.0150436 * y + 0.7521316 * z,
];
