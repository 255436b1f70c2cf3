import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cutline,
  importPhotos,
  linesOf,
  makeWorkplace,
  npmCutline,
  type Ran,
  startCutline,
  type Workplace,
} from './run-cutline.ts';

let place: Workplace;
let catalogue: string;
let photos: string[];
let event: string;

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue, photos, event } = await importPhotos(place, 2));
});

afterAll(() => place.remove());

const here = (...args: string[]): string[] => [...args, '--catalogue', catalogue, '--json'];

describe('wrong usage', () => {
  it.concurrent.each([
    ['an unknown command', () => ['frobnicate', '--json']],
    ['no command at all', () => []],
    ['a group of commands without one', () => ['events', '--json']],
    ['an unknown command of a group', () => ['speakers', 'frobnicate']],
    ['a missing argument', () => here('show')],
    ['files that are not named', () => ['read', '--json']],
    ['one argument too many', () => here('show', photos[0] ?? '', 'another')],
    ['an unknown option', () => here('list', '--frobnicate')],
    ['an option without its value', () => ['list', '--catalogue']],
    ['what is no photo’s id', () => here('show', 'nope')],
    ['what is no press event’s id', () => here('list', '--event', 'photo-1')],
    ['what is no press event’s id, to set', () => here('events', 'set', 'nope', '--date', '2025-10-26')],
    ['nothing to set', () => here('events', 'set', event)],
    ['a pair without an equals sign', () => here('events', 'set', event, '--name', 'Lễ ký kết')],
    ['a language that is none', () => here('events', 'set', event, '--languages', 'bn,,vi')],
    ['a speaker without a name', () => here('speakers', 'add')],
    ['what is no speaker’s id', () => here('speakers', 'merge', 'nope', 'speaker-b')],
    ['what is no press event’s id, to check', () => here('check', '--event', 'photo-1')],
    ['no place for the pack', () => here('export')],
    ['an unknown preset', () => here('export', '--to', place.at('x'), '--preset', 'frobnicate')],
    ['an unknown code to waive', () => here('export', '--to', place.at('x'), '--waive', 'frobnicate')],
    ['a pack in a language that is none', () => here('export', '--to', place.at('x'), '--languages', 'b n')],
    ['a port that is none', () => here('serve', '--port', 'abc')],
  ])('%s ends with 2, nothing on stdout and a sentence on stderr', async (_what, args) => {
    expectWrongUsage(await cutline(args()));
  });

  // One after another: these are only found with the catalogue open for writing.
  it.each([
    ['an unknown IPTC key', () => here('events', 'set', event, '--set', 'creditline=x')],
    ['a date that is none', () => here('events', 'set', event, '--date', '26.10.2025')],
    ['an embargo without offset', () => here('events', 'set', event, '--embargo', '2025-10-26T18:00:00')],
  ])('%s does so too', async (_what, args) => {
    expectWrongUsage(await cutline(args()));
  });

  it('is seen before the catalogue is looked for', async () => {
    const ran = await cutline(['show', 'nope', '--catalogue', place.at('none.cutline'), '--json']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('help', () => {
  it('lists the commands that there are, and no other', async () => {
    const { stdout, code } = await cutline(['--help']);
    const commands = stdout.slice(stdout.indexOf('Commands:')).match(/^ {2}[a-z]+/gm);
    expect(commands?.map((name) => name.trim())).toEqual([
      'import',
      'read',
      'list',
      'show',
      'search',
      'searches',
      'events',
      'edit',
      'settle',
      'speakers',
      'check',
      'replace',
      'templates',
      'codes',
      'export',
      'verify',
      'sidecars',
      'doctor',
      'restore',
      'serve',
      'open',
      'help',
    ]);
    expect(code).toBe(0);
  });

  it('names no preset, command or option that would be refused', async () => {
    const pack = await cutline(['export', '--help']);
    expect(pack.stdout).not.toMatch(/social|archive/);
  });
});

describe('what is asked for and is not there', () => {
  it.each([
    ['photo', 'photo/not-found', () => here('show', 'photo-zzz'), 'photo-zzz'],
    ['press event', 'event/not-found', () => here('list', '--event', 'event-zzz'), 'event-zzz'],
    ['press event to set', 'event/not-found', () => here('events', 'set', 'event-zzz', '--terms', 'x'), 'event-zzz'],
    ['speaker', 'speaker/not-found', () => here('speakers', 'merge', 'speaker-y', 'speaker-z'), 'speaker-y'],
  ])('a %s is a problem line with its id, and 2', async (_what, code, args, id) => {
    const ran = await cutline(args());
    expect(linesOf(ran)).toEqual([{ problem: { code, message: expect.any(String) as string, id } }]);
    expect(ran.code).toBe(2);
  });

  it('a catalogue is 4 for every command but import and speakers', async () => {
    const none = place.at('none.cutline');
    const commands = [
      ['list'],
      ['show', 'photo-a'],
      ['events', 'list'],
      ['events', 'set', 'event-a', '--terms', 'x'],
      ['export', '--to', place.at('x')],
      ['serve'],
    ];
    const answers = await each(commands, (command) => cutline([...command, '--catalogue', none, '--json']));
    for (const [command, ran] of answers) {
      expect([command[0], ran.code]).toEqual([command[0], 4]);
      expect(linesOf(ran)).toEqual([
        { problem: { code: 'catalogue/not-found', message: expect.any(String) as string, path: none } },
      ]);
      expect(ran.stderr).toContain(none);
    }
    expect(await readdir(place.folder)).not.toContain('none.cutline');
  });

  it('a catalogue is made by the registry of speakers', async () => {
    const made = (command: string): string => place.at(`made-by-${command}.cutline`);
    const run = (command: string) => cutline(['speakers', command, '--catalogue', made(command), '--json']);
    for (const [command, ran] of await each(['list', 'export'], run)) {
      expect(ran.code).toBe(0);
      expect(await readdir(made(command))).toContain('catalogue.json');
    }
  });

  it('a folder that is no catalogue is 4, and stays as it is', async () => {
    const before = await fingerprint(place.at('photos'));
    const commands = [['list'], ['import', place.at('photos')], ['speakers', 'list']];
    const run = (command: string[]) => cutline([...command, '--catalogue', place.at('photos'), '--json']);
    for (const [, ran] of await each(commands, run)) {
      expect(ran.code).toBe(4);
      expect(linesOf(ran)).toMatchObject([{ problem: { code: 'catalogue/not-a-catalogue' } }]);
    }
    expect(await fingerprint(place.at('photos'))).toEqual(before);
  });
});

describe('a catalogue that somebody else writes', () => {
  it('is 4 for what would change it, and still read', async () => {
    const writer = startCutline(['edit', '--catalogue', catalogue]);
    writer.child.stdin.write(`${JSON.stringify({ photo: photos[0], set: { label: 'mine' } })}\n`);
    expect(await writer.nextLine()).toContain('"ok":true');
    const changing = [
      ['import', place.at('photos')],
      ['events', 'set', event, '--terms', 'x'],
      ['speakers', 'add', '--name', 'en=Somebody'],
      ['export', '--to', place.at('x')],
    ];
    const run = (command: string[]) => cutline(here(...command));
    for (const [command, ran] of await each(changing, run)) {
      expect([command[0], ran.code]).toEqual([command[0], 4]);
      expect(linesOf(ran)).toMatchObject([{ problem: { code: 'catalogue/locked' } }]);
    }
    const edit = await cutline(['edit', '--catalogue', catalogue, '--json'], { input: '{}\n' });
    expect(edit).toMatchObject({ code: 4, stdout: '' });
    const looking = [['list'], ['show', photos[0] ?? ''], ['events', 'list'], ['speakers', 'list']];
    for (const [command, ran] of await each(looking, run)) {
      expect([command[0], ran.code, ran.stderr]).toEqual([command[0], 0, '']);
    }
    writer.child.stdin.end();
    expect((await writer.ended).code).toBe(0);
  });
});

describe('a catalogue of a newer Cutline', () => {
  it('is 4 and not touched', async () => {
    const newer = place.at('newer.cutline');
    await cutline(['speakers', 'add', '--name', 'en=Somebody', '--catalogue', newer, '--json']);
    const document = join(newer, 'catalogue.json');
    await writeFile(document, '{"format":99,"kind":"catalogue","somethingNew":[]}');
    const before = await fingerprint(newer);
    const commands = [['list'], ['events', 'list'], ['speakers', 'list'], ['import', place.at('photos')]];
    const run = (command: string[]) => cutline([...command, '--catalogue', newer, '--json']);
    for (const [command, ran] of await each(commands, run)) {
      expect([command[0], ran.code]).toEqual([command[0], 4]);
      expect(linesOf(ran)).toMatchObject([{ problem: { code: 'catalogue/newer-version' } }]);
    }
    expect(await cutline(['edit', '--catalogue', newer])).toMatchObject({ code: 4, stdout: '' });
    expect(await fingerprint(newer)).toEqual(before);
  });
});

describe('through npm', () => {
  it('relative paths mean the folder that npm was called in', async () => {
    const ran = await npmCutline(['list', '--catalogue', 'kit.cutline', '--json'], { cwd: place.folder });
    expect(ran.code).toBe(0);
    expect(linesOf(ran)).toHaveLength(2);
  });

  it('exit codes and an empty stdout come through', async () => {
    expect(await npmCutline(['show', 'nope', '--json'])).toMatchObject({ code: 2, stdout: '' });
  });
});

function expectWrongUsage(ran: Ran): void {
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toMatch(/\p{L}{2,}.*\n/u);
  expect(ran.stderr).not.toMatch(/\n\s+at /);
  expect(ran.code).toBe(2);
}

/** Runs all of them side by side; each with what came of it. */
const each = <Item>(items: readonly Item[], run: (item: Item) => Promise<Ran>): Promise<[Item, Ran][]> =>
  Promise.all(items.map(async (item): Promise<[Item, Ran]> => [item, await run(item)]));

/** Every file of a folder with the hash of its bytes. */
async function fingerprint(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(
        async (file) =>
          [
            file,
            createHash('sha256')
              .update(await readFile(file))
              .digest('hex'),
          ] as const,
      ),
    ),
  );
}
