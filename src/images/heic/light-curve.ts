/** ITU-T H.273, table 3 (TransferCharacteristics): PQ and HLG, which carry more light than paper or an sRGB screen. */
const pq = 16;
const hlg = 18;
const gamma22 = 4;
const gamma28 = 5;
const linear = 8;

/** From a sample (0 to 1) to light, in 1,024 steps of 16 bits, by its TransferCharacteristics; undefined for sRGB's and unknown ones. */
export function lightCurve(transfer: number): Uint16Array | undefined {
  switch (transfer) {
    case pq:
      return sampled(fromPq);
    case hlg:
      return sampled(fromHlg);
    case gamma22:
      return sampled((value) => value ** 2.2);
    case gamma28:
      return sampled((value) => value ** 2.8);
    case linear:
      return sampled((value) => value);
    default:
      return undefined;
  }
}

const samples = 1024;

const sampled = (light: (value: number) => number): Uint16Array =>
  Uint16Array.from({ length: samples }, (_, at) =>
    Math.round(Math.min(1, Math.max(0, light(at / (samples - 1)))) * 65535),
  );

const fromSrgb = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** IEC 61966-2-1. */
export const srgbCurve = (): Uint16Array => sampled(fromSrgb);

/** Reference white of HDR pictures in cd/m² (ITU-R BT.2408, 2.1): it becomes the white of paper. */
const referenceWhite = 203;
/** The brightest light that is told apart, in reference whites: masters of 1,000 cd/m². */
const brightest = 1000 / referenceWhite;

/** What is brighter than white is rolled off (Reinhard's curve with a white point), so that skies keep their clouds. */
const rolledOff = (light: number): number => (light * (1 + light / brightest ** 2)) / (1 + light);

/** SMPTE ST 2084, as in ITU-R BT.2100, table 4. */
function fromPq(value: number): number {
  const power = value ** (1 / 78.84375);
  const light = Math.max(0, power - 0.8359375) / (18.8515625 - 18.6875 * power);
  // The roll-off halves what is at reference white; twice the light brings middle tones back to where they were.
  return rolledOff(((2 * 10_000) / referenceWhite) * light ** (1 / 0.1593017578125));
}

/** ITU-R BT.2100, table 5: made so that it looks right on a screen that knows nothing of it, up to its bright end. */
function fromHlg(value: number): number {
  const a = 0.17883277;
  const b = 0.28466892;
  const c = 0.55991073;
  const scene = value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - c) / a) + b) / 12;
  const display = scene ** 1.2 * brightest;
  return rolledOff(2 * display);
}
