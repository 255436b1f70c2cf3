import type { Entry } from './views.ts';

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
  /** Tells the desktop that the desk was restarted after a crash. */
  onDeskRestart(listener: () => void): () => void;
  /** Opens another catalogue, whose folder the person chooses; the page then begins anew. */
  chooseCatalogue(): Promise<void>;
  /** Tells that the program was started again with another catalogue, which waits to be opened. */
  onCatalogueWanted(listener: () => void): () => void;
  /** Opens that one: nothing that was typed waits to be saved. The page then begins anew. */
  openWanted(): Promise<void>;
}
