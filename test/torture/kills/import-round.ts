import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { writeTinyJpegs } from '../../desk/tiny-jpegs.ts';
import { commandLine } from './command-line.ts';
import { leftByImport } from './doctor-says.ts';
import { examine } from './examine.ts';
import type { KillLane } from './kill-lane.ts';
import { killAfter, killed } from './killed.ts';

const photos = 40;

/** `cutline import` is killed; what it has told of is there, and another import completes it without a photo twice. */
export async function importRound({ place, random, tally }: KillLane): Promise<void> {
  const card = join(place, 'card');
  if (!existsSync(card)) {
    await mkdir(card);
    await writeTinyJpegs(card, photos);
  }
  const folder = join(place, 'Imported.cutline');
  const input = ['import', card, '--event', 'Signing', '--catalogue', folder, '--json'];
  const first = await killed(commandLine, input, (child) => {
    killAfter(child, 400 + random.below(1200));
    return undefined;
  });
  tally.count('import');
  const told = idsIn(first.lines);
  tally.acknowledged += told.length;
  const hashes = await hashesIn(card);
  if (existsSync(join(folder, 'catalogue.json'))) {
    await examine(tally, folder, {
      what: 'import',
      allowed: leftByImport,
      look: (catalogue) => {
        const missing = told.filter((id) => !catalogue.photos.get(id as never));
        tally.lost += missing.length;
        return [...missing.map((id) => `${id} was told of and is gone.`), ...strangers(catalogue, hashes)];
      },
    });
  } else if (told.length > 0) tally.wrong.push('import: told of photos and left no catalogue.');
  const second = await killed(commandLine, input, () => undefined);
  if (second.killed || second.errors.includes('"fault"')) tally.wrong.push(`import again: ${second.errors}`);
  await examine(tally, folder, {
    what: 'import again',
    look: (catalogue) => [
      ...strangers(catalogue, hashes),
      ...(catalogue.photos.size === photos ? [] : [`${catalogue.photos.size} photos where ${photos} are due.`]),
    ],
  });
  await rm(folder, { recursive: true });
}

/** Photos that are not of the card, are there twice, or have no press event. */
function strangers(catalogue: Catalogue, hashes: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return [...catalogue.photos.all()].flatMap(({ id, event, file: { sha256 } }) => {
    const known = hashes.has(sha256) && !seen.has(sha256) && catalogue.events.get(event) !== undefined;
    seen.add(sha256);
    return known ? [] : [`${id} is of no file, there twice, or without a press event.`];
  });
}

const idsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => (JSON.parse(line) as { photo?: string }).photo ?? []);

async function hashesIn(card: string): Promise<Set<string>> {
  const names = await readdir(card);
  return new Set(await Promise.all(names.map(async (name) => hash('sha256', await readFile(join(card, name))))));
}
