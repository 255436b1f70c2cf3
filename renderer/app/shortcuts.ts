import type { PlainKey } from '../strings/words.ts';
import type { Stroke } from './keys.ts';

interface Shortcut {
  readonly strokes: readonly Stroke[];
  readonly does: PlainKey;
}

/** What a key does anywhere in the window; each has one meaning in all places. */
export const strokes = {
  import: { key: 'i', mod: true },
  pack: { key: 'e', mod: true },
  find: { key: 'f', mod: true },
  findToo: { key: '/' },
  saveSearch: { key: 'd', mod: true },
  replace: { key: 'h', mod: true },
  template: { key: 't', mod: true },
  fix: { key: '.', mod: true },
  sheet: { key: '?' },
  nextPane: { key: 'F6' },
  previousPane: { key: 'F6', shift: true },
  back: { key: 'Escape' },
  undo: { key: 'z', mod: true },
  redo: { key: 'z', mod: true, shift: true },
  redoToo: { key: 'y', mod: true },
  nextPhoto: { key: 'Enter', mod: true },
  previousPhoto: { key: 'Enter', mod: true, alt: true },
  captions: { key: 'Enter' },
  metadata: { key: 'm', mod: true, shift: true },
  all: { key: 'a', mod: true },
  leftPane: { key: 'b', mod: true },
  rightPane: { key: 'b', mod: true, shift: true },
} as const satisfies Record<string, Stroke>;

/** The sheet of keys, in the order a person meets them. */
export const sheet: readonly { readonly title: PlainKey; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'keys.everywhere',
    shortcuts: [
      { strokes: [strokes.import], does: 'keys.import' },
      { strokes: [strokes.pack], does: 'keys.pack' },
      { strokes: [strokes.find, strokes.findToo], does: 'keys.find' },
      { strokes: [strokes.saveSearch], does: 'keys.saveSearch' },
      { strokes: [strokes.replace], does: 'keys.replace' },
      { strokes: [strokes.template], does: 'keys.template' },
      { strokes: [strokes.nextPane, strokes.previousPane], does: 'keys.panes' },
      { strokes: [strokes.back], does: 'keys.back' },
      { strokes: [strokes.undo], does: 'keys.undo' },
      { strokes: [strokes.redo, strokes.redoToo], does: 'keys.redo' },
      { strokes: [strokes.leftPane], does: 'keys.leftPane' },
      { strokes: [strokes.rightPane], does: 'keys.rightPane' },
      { strokes: [strokes.metadata], does: 'keys.metadata' },
      { strokes: [strokes.sheet], does: 'keys.sheet' },
    ],
  },
  {
    title: 'keys.inGrid',
    shortcuts: [
      {
        strokes: [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }, { key: 'ArrowUp' }, { key: 'ArrowDown' }],
        does: 'keys.move',
      },
      { strokes: [{ key: 'Home' }, { key: 'End' }, { key: 'PageUp' }, { key: 'PageDown' }], does: 'keys.far' },
      { strokes: [{ key: 'ArrowRight', shift: true }], does: 'keys.extend' },
      { strokes: [strokes.all], does: 'keys.all' },
      { strokes: [strokes.captions], does: 'keys.captions' },
    ],
  },
  {
    title: 'keys.inCaptions',
    shortcuts: [
      { strokes: [{ key: 'Tab' }], does: 'keys.nextField' },
      { strokes: [strokes.nextPhoto], does: 'keys.nextPhoto' },
      { strokes: [strokes.previousPhoto], does: 'keys.previousPhoto' },
      { strokes: [strokes.fix], does: 'keys.fix' },
      {
        strokes: [
          { key: '1', alt: true },
          { key: '2', alt: true },
          { key: '3', alt: true },
        ],
        does: 'keys.language',
      },
      {
        strokes: [
          { key: 'ArrowLeft', alt: true },
          { key: 'ArrowRight', alt: true },
        ],
        does: 'keys.reorder',
      },
    ],
  },
];
