import { beforeAll, describe, expect, it } from 'vitest';
import { cruise, type Violation } from './cruise.ts';

/** Rooms with one file each, and every import that the rules allow. */
const house = {
  'src/model/word.ts': 'export const word = 1;',
  'src/contract/door.ts': "import { word } from '../model/word.ts';\nexport const door = word;",
  'src/names/name.ts': "import { word } from '../model/word.ts';\nexport const name = word;",
  'src/images/image.ts': "import sharp from 'sharp';\nexport const image = sharp;",
  'src/metadata/tool.ts': "import { exiftool } from 'exiftool-vendored';\nexport const tool = exiftool;",
  'src/catalogue/store.ts': "import { Low } from 'lowdb';\nexport const store = Low;",
  'src/desk/desk.ts':
    "import { name } from '../names/name.ts';\nimport { image } from '../images/image.ts';\nexport const desk = [name, image];",
  'src/hosts/web/web.ts': "import { desk } from '../../desk/desk.ts';\nexport const web = desk;",
  'electron/shell.ts':
    "import { app } from 'electron';\nimport { web } from '../src/hosts/web/web.ts';\nexport const shell = [app, web];",
  'renderer/app/app.tsx':
    "import { useState } from 'react';\nimport { door } from '../../src/contract/door.ts';\nexport const App = [useState, door];",
};

interface Seed {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const seeds: readonly Seed[] = [
  {
    what: 'a room that imports another room',
    file: 'src/intake/seed.ts',
    text: "import { name } from '../names/name.ts';\nexport const seed = name;",
    rule: 'intake-knows-only-model',
  },
  {
    what: 'a room that borrows only a type of another room',
    file: 'src/packs/seed.ts',
    text: "import type { image } from '../images/image.ts';\nexport type Seed = typeof image;",
    rule: 'packs-knows-only-model',
  },
  {
    what: 'a room that imports the desk when it runs',
    file: 'src/captions/seed.ts',
    text: "export const seed = () => import('../desk/desk.ts');",
    rule: 'captions-knows-only-model',
  },
  {
    what: 'a model that knows a room',
    file: 'src/model/seed.ts',
    text: "export { name } from '../names/name.ts';",
    rule: 'model-is-the-ground',
  },
  {
    what: 'a model that touches the disk',
    file: 'src/model/disk.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const seed = readFileSync;",
    rule: 'renderer-is-no-node',
  },
  {
    what: 'a contract that knows the desk',
    file: 'src/contract/seed.ts',
    text: "export { desk } from '../desk/desk.ts';",
    rule: 'contract-knows-only-model',
  },
  {
    what: 'a desk that knows a host',
    file: 'src/desk/seed.ts',
    text: "import { web } from '../hosts/web/web.ts';\nexport const seed = web;",
    rule: 'desk-walks-through-rooms-only',
  },
  {
    what: 'a host that goes into a room past the desk',
    file: 'src/hosts/cli/seed.ts',
    text: "import { image } from '../../images/image.ts';\nexport const seed = image;",
    rule: 'hosts-go-through-the-desk',
  },
  {
    what: 'a shell that goes into a room past the desk',
    file: 'electron/seed.ts',
    text: "import { store } from '../src/catalogue/store.ts';\nexport const seed = store;",
    rule: 'shell-goes-through-the-desk',
  },
  {
    what: 'a screen that imports the desk',
    file: 'renderer/photos/seed.tsx',
    text: "import { desk } from '../../src/desk/desk.ts';\nexport const seed = desk;",
    rule: 'renderer-sees-the-contract-alone',
  },
  ...[
    { library: 'sharp', file: 'src/packs/sharp.ts', rule: 'sharp-lives-in-one-place' },
    { library: 'exifr', file: 'src/images/exifr.ts', rule: 'exifr-lives-in-one-place' },
    { library: 'exiftool-vendored', file: 'src/packs/tool.ts', rule: 'exiftool-vendored-lives-in-one-place' },
    { library: 'lowdb', file: 'src/desk/lowdb.ts', rule: 'lowdb-lives-in-one-place' },
    { library: 'lowdb/node', file: 'src/desk/lowdb-node.ts', rule: 'lowdb-lives-in-one-place' },
    { library: 'electron', file: 'src/desk/electron.ts', rule: 'electron-lives-in-one-place' },
    { library: 'react', file: 'src/hosts/web/react.ts', rule: 'react-lives-in-one-place' },
    { library: 'react-dom/client', file: 'electron/react-dom.ts', rule: 'react-lives-in-one-place' },
    { library: 'vitest', file: 'src/desk/vitest.ts', rule: 'what-ships-needs-no-tools' },
    { library: 'vite', file: 'src/desk/vite.ts', rule: 'what-ships-needs-no-tools' },
    { library: 'fast-check', file: 'renderer/app/check.ts', rule: 'screens-need-no-tests' },
    { library: 'no-such-library', file: 'src/desk/nowhere.ts', rule: 'nothing-unresolved' },
  ].map(({ library, file, rule }) => ({
    what: `${library} in ${file}`,
    file,
    text: `import * as seed from '${library}';\nexport const found = seed;`,
    rule,
  })),
  {
    what: 'a file directly in src that imports something',
    file: 'src/loose.ts',
    text: "export { word } from './model/word.ts';",
    rule: 'every-file-has-a-room',
  },
  {
    what: 'a file in an unknown folder that stands alone',
    file: 'src/attic/alone.ts',
    text: 'export const alone = 1;',
    rule: 'every-file-has-a-room',
  },
  {
    what: 'a file that is in hosts but in no host',
    file: 'src/hosts/loose.ts',
    text: 'export const loose = 1;',
    rule: 'every-file-has-a-room',
  },
];

/** A file without a room that imports nothing and is imported. */
const borrowed = {
  'src/utils/borrowed.ts': 'export const borrowed = 1;',
  'src/search/seed.ts': "import { borrowed } from '../utils/borrowed.ts';\nexport const seed = borrowed;",
};

const circle = {
  'src/names/first.ts': "import { second } from './second.ts';\nexport const first = () => second;",
  'src/names/second.ts': "import { first } from './first.ts';\nexport const second = () => first;",
};

const brokenBy = (violations: readonly Violation[], file: string): string[] =>
  violations.filter(({ from, to }) => from === file || to === file).map(({ rule }) => rule.name);

describe('the dependency rules', { timeout: 60_000 }, () => {
  let violations: readonly Violation[] = [];

  beforeAll(async () => {
    violations = await cruise({
      ...house,
      ...borrowed,
      ...circle,
      ...Object.fromEntries(seeds.map(({ file, text }) => [file, text])),
    });
  });

  it('accept a house in which every room keeps to itself', async () => {
    expect(await cruise(house)).toEqual([]);
  });

  it.each(seeds)('refuse $what ($rule)', ({ file, rule }) => {
    expect(brokenBy(violations, file)).toContain(rule);
  });

  it('refuse a file without a room that others import', () => {
    expect(brokenBy(violations, 'src/utils/borrowed.ts')).toContain('every-file-has-a-room');
  });

  it('refuse files that import each other in a circle', () => {
    expect(brokenBy(violations, 'src/names/first.ts')).toContain('no-cycles');
  });

  it('say nothing against the files that keep them, even among files that do not', () => {
    const guests = new Set([...seeds.map(({ file }) => file), ...Object.keys(borrowed), ...Object.keys(circle)]);
    expect(violations.filter(({ from, to }) => !guests.has(from) && !guests.has(to))).toEqual([]);
  });
});
