import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `Cutline/Main.cutline` in the person's documents folder. */
export const defaultCatalogue = (): string => join(documentsFolder(), 'Cutline', 'Main.cutline');

/** `Documents` at home, or what the desktop calls it there (XDG user directories, `user-dirs.dirs`). */
function documentsFolder(): string {
  const home = homedir();
  const usual = join(home, 'Documents');
  if (process.platform !== 'linux') return usual;
  const config = process.env.XDG_CONFIG_HOME ?? join(home, '.config');
  try {
    const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(join(config, 'user-dirs.dirs'), 'utf8'))?.[1];
    return named?.replace(/^\$HOME/, home) ?? usual;
  } catch {
    return usual;
  }
}
