/** Samples of a decoded picture in rows of `stride` bytes. */
export interface Plane {
  readonly samples: Uint8Array;
  readonly stride: number;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

/**
 * The whole number that both sides can be divided by so that the long one keeps `longSide` pixels at least: what is left
 * to do is then done by sharp, as it does it after a JPEG that was decoded at a fraction of its size.
 */
export const divisorFor = (width: number, height: number, longSide: number): number =>
  Math.max(1, Math.min(Math.floor(Math.max(width, height) / longSide), width, height));

/** Writes the picture divided by `by` into `to`, row after row: each pixel is the mean of a square, what is left over at the edges is cut. */
export function divided({ samples, stride, width, height, channels }: Plane, by: number, to: Uint8Array): void {
  const [columns, rows] = [Math.floor(width / by), Math.floor(height / by)];
  const sums = new Uint32Array(columns * channels);
  const area = by * by;
  for (let row = 0; row < rows; row++) {
    sums.fill(area >> 1);
    for (let y = row * by; y < (row + 1) * by; y++) {
      let from = y * stride;
      for (let at = 0; at < sums.length; at += channels)
        for (let x = 0; x < by; x++)
          for (let sum = at; sum < at + channels; sum++) sums[sum] = (sums[sum] ?? 0) + (samples[from++] ?? 0);
    }
    const start = row * sums.length;
    for (let at = 0; at < sums.length; at++) to[start + at] = (sums[at] ?? 0) / area;
  }
}
