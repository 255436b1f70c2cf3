import type { Entry } from './views.ts';

/** What the platform does by itself, under a name in the language of the screens. */
export const menuRoles = [
  ...(['cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'] as const),
  ...(['close', 'quit'] as const),
] as const;

/** A line of the menu bar. */
export type MenuLine =
  | { readonly kind: 'line' }
  | { readonly kind: 'role'; readonly role: (typeof menuRoles)[number]; readonly name: string }
  | {
      /** One of the screens' commands. */
      readonly kind: 'command';
      readonly id: string;
      readonly name: string;
      /** As Electron writes it; only shown, the screens listen to their keys themselves. */
      readonly accelerator?: string | undefined;
      readonly enabled: boolean;
    };

export interface MenuPart {
  readonly name: string;
  readonly lines: readonly MenuLine[];
}

/**
 * What only a desktop shell can do, offered to the screens by the preload as `window.cutlineShell`; absent in a browser.
 * Paths stay in the shell: the screens get entries.
 */
export interface Shell {
  readonly platform: string;
  chooseFolder(): Promise<Entry | null>;
  chooseFiles(kind: 'photos' | 'articles'): Promise<Entry[]>;
  /** Where a pack goes: a new folder, or a ZIP. */
  choosePackPlace(suggestedName: string, format: 'folder' | 'zip'): Promise<Entry | null>;
  /** Entries for files and folders dropped on the window. */
  dropped(files: readonly File[]): Promise<Entry[]>;
  reveal(path: string): Promise<void>;
  /**
   * Goes on with a drag that began on the page, out of the window: files that `photos.copies` made, and what is seen under the pointer, a PNG
   * as a data address. Answers when they are handed over.
   */
  dragOut(dragged: { readonly paths: readonly string[]; readonly picture: string }): Promise<void>;
  /** Tells the desktop that the desk was restarted after a crash. */
  onDeskRestart(listener: () => void): () => void;
  /** Opens another catalogue, whose folder the person chooses; the page then begins anew. */
  chooseCatalogue(): Promise<void>;
  /** Tells that the program was started again with another catalogue, which waits to be opened. */
  onCatalogueWanted(listener: () => void): () => void;
  /** Opens that one: nothing that was typed waits to be saved. The page then begins anew. */
  openWanted(): Promise<void>;
  /** Puts the screens' commands into the platform's menu bar. */
  showMenu(parts: readonly MenuPart[]): Promise<void>;
  /** Tells that a command was chosen in that menu, by its id. */
  onMenuCommand(listener: (id: string) => void): () => void;
  /** Tells a person who works in another window that long work has ended; nothing where this window is in use. */
  notify(title: string, body: string): Promise<void>;
}
