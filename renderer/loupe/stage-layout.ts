/** Width and height, in CSS pixels of the window or in pixels of a picture. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a picture is looked at: whole, or at a scale (1: one of its pixels is one of the screen's) around a point. */
export interface LoupeView {
  readonly scale: 'fit' | number;
  /** What lies in the middle of the stage, as shares of the picture's width and height. */
  readonly centre: { readonly x: number; readonly y: number };
}

/** Where a picture lies on its stage, in CSS pixels. */
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Setting {
  readonly stage: Size;
  /** The picture's own pixels, upright. */
  readonly picture: Size;
  /** Pixels of the screen to a CSS pixel. */
  readonly ratio: number;
}

export const wholePhoto: LoupeView = { scale: 'fit', centre: { x: 0.5, y: 0.5 } };

const closest = 4;
const steps = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, closest];

/** The scale at which the whole picture is on the stage; never larger than its own pixels. */
export const fitScale = ({ stage, picture, ratio }: Setting): number =>
  Math.min((stage.width * ratio) / picture.width, (stage.height * ratio) / picture.height, 1);

export const scaleOf = (view: LoupeView, setting: Setting): number =>
  view.scale === 'fit' ? fitScale(setting) : view.scale;

/** Where the picture lies: in the middle where it is smaller than the stage, else without a gap at any edge. */
export function boxOf(view: LoupeView, setting: Setting): Box {
  const { stage, picture, ratio } = setting;
  const scale = scaleOf(view, setting) / ratio;
  const width = picture.width * scale;
  const height = picture.height * scale;
  return {
    left: startOf(stage.width, width, view.centre.x),
    top: startOf(stage.height, height, view.centre.y),
    width,
    height,
  };
}

const startOf = (room: number, length: number, centre: number): number =>
  length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, room / 2 - centre * length));

/** The view with the picture moved by CSS pixels, no further than its edges. */
export function panned(view: LoupeView, by: { readonly x: number; readonly y: number }, setting: Setting): LoupeView {
  const { left, top, width, height } = boxOf(view, setting);
  const { stage } = setting;
  return {
    ...view,
    centre: { x: shareAt(stage.width, width, left + by.x), y: shareAt(stage.height, height, top + by.y) },
  };
}

/** What lies in the middle of `room` where the picture begins at `start`, held inside the picture. */
const shareAt = (room: number, length: number, start: number): number =>
  length <= room ? 0.5 : (room / 2 - Math.min(0, Math.max(room - length, start))) / length;

/** One step closer or further away; beyond the whole picture there is nothing. */
export function zoomed(view: LoupeView, direction: 1 | -1, setting: Setting): LoupeView {
  const now = scaleOf(view, setting);
  const fit = fitScale(setting);
  if (direction > 0) return { ...view, scale: steps.find((step) => step > now * 1.01) ?? Math.max(now, closest) };
  const next = steps.findLast((step) => step < now * 0.99) ?? fit;
  return next <= fit * 1.01 ? wholePhoto : { ...view, scale: next };
}

/** Between the whole picture and its own pixels, around a point of the stage if one is given. */
export function toggledZoom(
  view: LoupeView,
  setting: Setting,
  at?: { readonly x: number; readonly y: number },
): LoupeView {
  if (view.scale !== 'fit') return wholePhoto;
  const { left, top, width, height } = boxOf(view, setting);
  const share = (value: number): number => Math.min(1, Math.max(0, value));
  const centre = at ? { x: share((at.x - left) / width), y: share((at.y - top) / height) } : view.centre;
  return { scale: 1, centre };
}
