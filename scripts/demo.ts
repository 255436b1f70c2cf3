import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PhotoView } from '../src/contract/views.ts';
import { build } from './build.ts';
import { ensurePerl } from './ensure-perl.ts';

/** The main job without a window, on the sample kit: import, caption, export, verify. */

/** What the sample's Vietnamese captions say, by the number that the messenger gave the picture. */
const english: Readonly<Record<string, string>> = {
  z7168204415937: 'Nusrat Jahan Haque, chair of the Barishal Waterway Library Council, gives the welcome address.',
  z7168204402618: 'Nusrat Jahan Haque and Hoang Khanh Lam shake hands after signing the agreement.',
  z7168204427350: 'Librarians and pupils of the two cities at the signing ceremony.',
  z7168204439082: 'The floating library moored at the Kirtankhola landing.',
  z7168205160473: 'Spokesperson Dang Thi Ngoc Mai answers questions at the press conference.',
};

const root = join(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'cutline-demo-'));
const catalogue = ['--catalogue', join(folder, 'Demo.cutline')];
const pack = join(folder, 'press-pack');

await build(['sample']);
await ensurePerl();
say('Import: two articles and five photos that came through a messenger');
await cutline(['import', join(root, 'dist', 'sample'), '--event', 'Sample', ...catalogue]);

say('Caption: an English caption for each photo beside the Bengali and the Vietnamese');
const photos = jsonLines<PhotoView>(await cutline(['list', ...catalogue, '--json'], { quiet: true }));
const edits = photos.flatMap(({ photo, file }) => {
  const text = english[file.name.slice(0, 14)];
  return text === undefined ? [] : [{ photo, set: { 'captions.en.text': text } }];
});
await cutline(['edit', ...catalogue], { input: edits.map((edit) => JSON.stringify(edit)).join('\n') });
const [event] = jsonLines<{ event: string }>(
  await cutline(['events', 'list', ...catalogue, '--json'], { quiet: true }),
);
await cutline(['events', 'set', event?.event ?? '', '--set', 'creditLine=Cutline sample', ...catalogue]);

say('Export: a pack in three languages, planned, written, read again');
await cutline(['export', '--to', pack, '--languages', 'bn,vi,en', ...catalogue]);

say('Verify: once more, as whoever receives it would');
await cutline(['verify', pack]);
console.log(`\nThe pack lies in ${pack}`);

function say(words: string): void {
  console.log(`\n── ${words}`);
}

/** Runs the command line and answers with its stdout; ends the demo where it fails. */
async function cutline(args: readonly string[], { input = '', quiet = false } = {}): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'src', 'hosts', 'cli', 'main.js'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: 120_000,
  });
  child.stdin.end(input);
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    text += chunk as string;
    if (!quiet) process.stdout.write(chunk as string);
  }
  const code = await new Promise<number | null>((resolve) => {
    if (child.exitCode === null) child.once('exit', resolve);
    else resolve(child.exitCode);
  });
  if (code === 0) return text;
  console.error(`'cutline ${args[0] ?? ''}' ended with ${code}.`);
  process.exit(1);
}

function jsonLines<Value>(text: string): Value[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Value);
}
