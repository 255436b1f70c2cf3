import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { develop, type Scene } from './picture.ts';
import { audience } from './scenes/audience.ts';
import { handshake } from './scenes/handshake.ts';
import { podium } from './scenes/podium.ts';
import { pressConference } from './scenes/press-conference.ts';
import { river } from './scenes/river.ts';

/** The articles of the kit; both name the same pictures. */
export const sampleArticles = ['article.bn.txt', 'article.vi.txt'] as const;

/** Names as the Zalo messenger gives them: `z`, 13 digits, `_`, 32 hexadecimal digits. */
const pictures: Readonly<Record<string, () => Scene>> = {
  'z7168204402618_c94f7a2be08d4613a5d97f30e1b8265c.jpg': handshake,
  'z7168204415937_5b0e93c7d1f24a86b7c35e9028af614d.jpg': podium,
  'z7168204427350_08d61fe5b4724c9f93ab7e2d50c8f1a6.jpg': audience,
  'z7168204439082_e37b5c10a9f84d2eb6407d1c8253f9ba.jpg': river,
  'z7168205160473_4a8ec6f2570b4d39881f6b0dc5e7932a.jpg': pressConference,
};

/** Puts the sample kit into a folder (made if it is not there): two articles and five pictures, drawn afresh. */
export async function drawSampleKit(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    ...sampleArticles.map((name) => copyFile(join(import.meta.dirname, name), join(folder, name))),
    ...Object.entries(pictures).map(async ([name, scene], at) =>
      writeFile(join(folder, name), await develop(scene(), at + 1)),
    ),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await drawSampleKit(process.argv[2] ?? join(import.meta.dirname, '..', '..', 'dist', 'sample'));
}
