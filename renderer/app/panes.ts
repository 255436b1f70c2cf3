/** Panes in the order of the window; each is a `data-pane`, and takes the focus itself or hands it to `data-pane-focus`. */
const panes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-pane]')];

export function focusPane(pane: HTMLElement | null | undefined): void {
  const target = pane?.querySelector<HTMLElement>('[data-pane-focus]') ?? pane;
  target?.focus();
}

/** Moves the focus to the next pane, or the one before, round the window. */
export function stepPane(step: 1 | -1): void {
  const all = panes();
  const at = all.findIndex((pane) => pane.contains(document.activeElement));
  focusPane(all[(at + step + all.length) % all.length]);
}

/** The pane of that name that has the focus now. */
export const inPane = (name: string): boolean => document.activeElement?.closest(`[data-pane="${name}"]`) != null;

export const pane = (name: string): HTMLElement | null => document.querySelector(`[data-pane="${name}"]`);
