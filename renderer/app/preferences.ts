import { useSyncExternalStore } from 'react';
import type { KeyChanges } from '../commands/key-map.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

/** What this window remembers: how it looks, never anything of the catalogue. */
export interface Preferences {
  readonly theme: Theme;
  /** How much room is left around things. */
  readonly density: Density;
  readonly language: 'en' | 'bn' | 'vi';
  readonly leftPane: boolean;
  readonly rightPane: boolean;
  /** What the right pane shows. */
  readonly rightTab: 'captions' | 'metadata';
  /** The metadata panel shows what is empty too. */
  readonly emptyProperties: boolean;
  /** The character that codes stand between. */
  readonly codeDelimiter: string;
  /** Keys that the person chose in place of a command's own. */
  readonly keys: KeyChanges;
  /** Commands that were called by name, the newest first. */
  readonly recentCommands: readonly string[];
  /** Least width of a tile of the light table, in pixels. */
  readonly tileSize: number;
  /** What the photos are in order of. */
  readonly arrange: 'added' | 'time' | 'place' | 'speaker';
  /** Pixels. */
  readonly leftWidth: number;
  readonly rightWidth: number;
  /** The person has been past the welcome. */
  readonly welcomed: boolean;
}

const key = 'cutline.preferences';

function browserLanguage(): Preferences['language'] {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return spoken.find((tag): tag is 'en' | 'bn' | 'vi' => ['en', 'bn', 'vi'].includes(tag)) ?? 'en';
}

function remembered(): Preferences {
  const standard: Preferences = {
    theme: 'system',
    density: 'comfortable',
    language: browserLanguage(),
    leftPane: true,
    rightPane: true,
    rightTab: 'captions',
    emptyProperties: false,
    codeDelimiter: '=',
    keys: {},
    recentCommands: [],
    welcomed: false,
    tileSize: 168,
    arrange: 'added',
    leftWidth: 216,
    rightWidth: Math.round(Math.min(760, Math.max(420, window.innerWidth * 0.38))),
  };
  try {
    return { ...standard, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>) };
  } catch {
    // Storage may be refused or hold something else: the window then forgets, and works.
    return standard;
  }
}

let current = remembered();
const listeners = new Set<() => void>();

function apply(): void {
  const root = document.documentElement;
  if (current.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = current.theme;
  root.dataset.density = current.density;
  root.lang = current.language;
}
apply();

/** Changes one preference, at once and for the next start. */
export function prefer<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  current = { ...current, [name]: value };
  apply();
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // As above: nothing is lost but the memory of it.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const preference = <Name extends keyof Preferences>(name: Name): Preferences[Name] => current[name];

export const usePreference = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
  useSyncExternalStore(subscribe, () => current[name]);
