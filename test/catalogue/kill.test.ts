import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { newFolder } from './setup/folders.ts';

const editor = join(import.meta.dirname, 'setup', 'editor.ts');

describe('a process that is killed while it edits', () => {
  it(
    'loses no edit that it acknowledged, and leaves a catalogue that opens at once',
    { timeout: 180_000 },
    async () => {
      const folder = await newFolder();
      const acknowledged = new Map<string, string>();
      const deadline = Date.now() + 20_000;
      let kills = 0;
      while (kills < 12 || (kills < 30 && Date.now() < deadline)) {
        for (const [seq, text] of await killedAfter(folder, Math.random() * 250)) acknowledged.set(text, seq);
        kills++;
        const catalogue = await openCatalogue(folder, { mode: kills % 2 === 0 ? 'read' : 'write' });
        const captions = new Set([...catalogue.photos.all()].map(({ captions: { en } }) => en?.text));
        const lost = [...acknowledged.keys()].filter((text) => !captions.has(text));
        expect(lost, `after ${kills} kills`).toEqual([]);
        expect(catalogue.notices.filter(({ code }) => code !== 'journal/tail-cut')).toEqual([]);
        expect(catalogue.photos.size).toBeLessThanOrEqual(catalogue.seq);
        await catalogue.close();
      }
      expect(acknowledged.size).toBeGreaterThan(100);
      await (await openCatalogue(folder, { mode: 'write' })).close();
      const names = await readdir(folder, { recursive: true });
      expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    },
  );
});

/** Starts an editor, kills it that many milliseconds after it has opened, and gives what it acknowledged. */
async function killedAfter(folder: string, delay: number): Promise<[seq: string, text: string][]> {
  const child = spawn(process.execPath, [editor, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (out === '') setTimeout(() => child.kill('SIGKILL'), delay);
    out += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  const lines = out.split('\n').slice(1, -1);
  return lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}
