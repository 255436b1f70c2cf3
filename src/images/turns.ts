/** What makes a picture upright, by its EXIF orientation (EXIF 3.0, 4.6.5.1.6): mirrored left to right, then turned clockwise. */
export const turns: Readonly<Record<number, { readonly angle: number; readonly mirrored: boolean }>> = {
  2: { angle: 0, mirrored: true },
  3: { angle: 180, mirrored: false },
  4: { angle: 180, mirrored: true },
  5: { angle: 270, mirrored: true },
  6: { angle: 90, mirrored: false },
  7: { angle: 90, mirrored: true },
  8: { angle: 270, mirrored: false },
};
