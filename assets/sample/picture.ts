import sharp from 'sharp';
import { peopleDefs } from './people.ts';
import { steadyRandom } from './steady-random.ts';

/** Every picture is 3:2, as most cameras make them (pixels). */
export const width = 1600;
export const height = 1067;

/** What a scene hands over: its own gradients and filters, and its drawing. */
export interface Scene {
  readonly defs: string;
  readonly body: string;
}

/** The scene as a JPEG with light grain and a vignette, no metadata; the same bytes at every run of one sharp version. */
export async function develop({ defs, body }: Scene, seed: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <defs>${peopleDefs}${lensDefs}${defs}</defs>${body}
    <rect width="${width}" height="${height}" fill="url(#vignette)"/></svg>`;
  return sharp(Buffer.from(svg))
    .flatten({ background: '#000' })
    .composite([{ input: await grain(seed), tile: true, blend: 'overlay' }])
    .jpeg({ quality: 80, chromaSubsampling: '4:2:0', mozjpeg: false, progressive: true })
    .toBuffer();
}

/** A linear gradient from top to bottom, colours evenly spaced. */
export function fade(id: string, ...colours: readonly string[]): string {
  const stops = colours.map((colour, at) => `<stop offset="${at / (colours.length - 1)}" stop-color="${colour}"/>`);
  return `<linearGradient id="${id}" x1="0" x2="0" y1="0" y2="1">${stops.join('')}</linearGradient>`;
}

/** A soft pool of light. */
export function glow(id: string, colour: string, strength = 0.9): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/>
    <stop offset=".5" stop-color="${colour}" stop-opacity="${strength * 0.35}"/>
    <stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
}

const blur = (id: string, deviation: number): string =>
  `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`;

const lensDefs = `${blur('soft', 3)}${blur('far', 8)}${blur('near', 14)}
  <radialGradient id="vignette" cx=".5" cy=".46" r=".78"><stop offset=".55" stop-color="#05060d" stop-opacity="0"/>
  <stop offset="1" stop-color="#05060d" stop-opacity=".62"/></radialGradient>`;

/** A tile of grey noise around the middle, where overlay changes nothing. */
async function grain(seed: number): Promise<Buffer> {
  const side = 400;
  const random = steadyRandom(seed);
  const pixels = Buffer.alloc(side * side * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    pixels.fill(Math.round(127.5 + (random() + random() - 1) * 22), at, at + 3);
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .blur(0.6)
    .png()
    .toBuffer();
}
