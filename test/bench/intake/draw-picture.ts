/** 24 megapixels, as most cameras have. */
export const pictureWidth = 6000;
export const pictureHeight = 4000;

/** xorshift32: the same numbers for the same seed, on every machine. */
function randomOf(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** RGB pixels that a JPEG encoder finds as hard as a photo: a sky, round shapes, a weave, and a sensor's grain. */
export function drawPicture(seed: number): Buffer {
  const random = randomOf(seed);
  const discs = Array.from({ length: 12 }, () => ({
    x: random() * pictureWidth,
    y: random() * pictureHeight,
    radius: 150 + random() * 900,
    shade: random() * 120 - 60,
  }));
  const weave = 0.05 + random() * 0.1;
  const grain = 10 + random() * 4;
  const pixels = Buffer.allocUnsafe(pictureWidth * pictureHeight * 3);
  let at = 0;
  for (let y = 0; y < pictureHeight; y++) {
    const near = discs.filter((disc) => Math.abs(y - disc.y) < disc.radius);
    for (let x = 0; x < pictureWidth; x++) {
      let light = 70 + (110 * y) / pictureHeight + 18 * Math.sin(x * weave) * Math.sin(y * weave);
      for (const disc of near)
        if ((x - disc.x) ** 2 + (y - disc.y) ** 2 < disc.radius ** 2)
          light += disc.shade * (1 + 0.2 * Math.sin(x * 0.02));
      light += (random() + random() - 1) * grain;
      pixels[at++] = clamp(light + 12);
      pixels[at++] = clamp(light);
      pixels[at++] = clamp(light - 18 + (25 * x) / pictureWidth);
    }
  }
  return pixels;
}

const clamp = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value);
