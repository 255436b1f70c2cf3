import type { IntakePreview } from '../../src/contract/views.ts';

type File = NonNullable<IntakePreview['files']>[number];

/** The first that are found are enough to choose from; more letters find others. */
const mostFound = 40;

/** Photos before they are in the catalogue, by what people call them. */
export class PhotoNames {
  readonly #files: readonly File[];
  readonly #byKey: ReadonlyMap<string, File>;

  constructor(files: readonly File[]) {
    this.#files = files;
    this.#byKey = new Map(files.map((file) => [file.photo, file]));
  }

  /** Whether there is any to choose. */
  get some(): boolean {
    return this.#files.length > 0;
  }

  /** The file name, with its folder where another one has the same. */
  of(photo: string): string {
    const { name = '', folder } = this.#byKey.get(photo) ?? {};
    return folder === undefined ? name : `${name} (${folder})`;
  }

  list(photos: readonly string[]): string {
    return photos.map((photo) => this.of(photo)).join(', ');
  }

  /** Those with these letters in the name; those of `first` first. */
  find(letters: string, first: readonly File[]): readonly File[] {
    const wanted = letters.trim().toLowerCase();
    const ahead = new Set(first.map(({ photo }) => photo));
    const found = [...first, ...this.#files.filter(({ photo }) => !ahead.has(photo))].filter(({ photo }) =>
      this.of(photo).toLowerCase().includes(wanted),
    );
    return found.slice(0, mostFound);
  }
}
