import { type Values } from '../model/value.ts';

/** Something in the file that could not be read as it should; the rest was. */
export interface MetadataWarning {
  readonly code: string;
  readonly message: string;
}

/** What a file says about itself. */
export interface FileMetadata {
  /** EXIF orientation, 1 to 8; 1 where the file has none. */
  readonly orientation: number;
  /** By the key of the property table, settled, each with every block's own reading in `all`. */
  readonly values: Values;
  /** Keys whose blocks say different things. */
  readonly conflicts: readonly string[];
  readonly warnings: readonly MetadataWarning[];
  /** The file carries a C2PA manifest, whose signature covers it byte for byte. */
  readonly contentCredentials?: true;
}
