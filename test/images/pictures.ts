import sharp from 'sharp';

/** Picture of four plain quarters: red, green above; blue, white below. What is upright is told by its pixels. */
export async function quarters(width: number, height: number): Promise<Buffer> {
  const quarter = (background: string) =>
    sharp({ create: { width: width / 2, height: height / 2, channels: 3, background } })
      .png()
      .toBuffer();
  const [red, green, blue] = await Promise.all(['#f00', '#0f0', '#00f'].map(quarter));
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([
      { input: red!, left: 0, top: 0 },
      { input: green!, left: width / 2, top: 0 },
      { input: blue!, left: 0, top: height / 2 },
    ])
    .png()
    .toBuffer();
}

const names = [
  ['red', [255, 0, 0]],
  ['green', [0, 255, 0]],
  ['blue', [0, 0, 255]],
  ['white', [255, 255, 255]],
] as const;

/** The colours of a picture's four quarters, row by row, as the nearest of the four plain ones. */
export async function readQuarters(bytes: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x) => {
      const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
      const distance = (colour: readonly number[]) =>
        colour.reduce((sum, value, channel) => sum + Math.abs(value - data[at + channel]!), 0);
      return names.toSorted((a, b) => distance(a[1]) - distance(b[1]))[0]![0];
    }),
  );
}

/** Noise, which no format packs well, so that cutting a file short cuts its pixels. */
export const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: 'grey', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  });
