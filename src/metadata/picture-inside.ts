import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runExifTool } from './exiftool.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { withToolPath } from './tool-path.ts';

/** What a file holds for showing it where its own pixels cannot be decoded. */
export interface PictureInside {
  /** JPEG or TIFF files that its maker put inside, the one of most bytes first; not turned, as the sensor saw it. */
  readonly previews: readonly Uint8Array[];
  /** Pixels of the picture itself, as it lies in the file; absent where ExifTool finds none. */
  readonly width?: number;
  readonly height?: number;
  /** EXIF orientation of the picture, 1 to 8. */
  readonly orientation: number;
}

/** Bytes of one picture inside that are read: the largest that cameras write have some 40 MB. */
const largest = 128 * 2 ** 20;
/** Pictures inside that are looked at: cameras write four at most. */
const most = 8;

/**
 * Extracts every picture inside a file (JpgFromRaw, PreviewImage, OtherImage, ThumbnailImage, Photoshop's thumbnail …) by
 * ExifTool, into a temporary folder that is removed again. Faults: `tool/perl-missing`, `tool/exiftool-failed`.
 * @param mimeType what the file's bytes are, whatever its name.
 */
export const pictureInside = (path: string, mimeType: string): Promise<PictureInside> =>
  withTemporaryFolder(async (folder) => {
    // `%t`: the tag's name, `%-c`: a number where there are several of one name.
    const to = join(folder, '%t%-c');
    await withToolPath(
      path,
      (source) =>
        runExifTool(['-n', '-a', '-b', '-W', to, '-Preview:all', '-Composite:ImageSize', '-Orientation', source]),
      extensionOf(mimeType),
    );
    const text = (name: string) => readFile(join(folder, name), 'latin1').catch(() => '');
    const [width, height] = (await text('ImageSize')).split(' ').map(Number);
    const orientation = Number(await text('Orientation'));
    return {
      previews: await picturesIn(folder),
      ...(isSide(width) && isSide(height) && { width, height }),
      orientation: Number.isInteger(orientation) && orientation >= 1 && orientation <= 8 ? orientation : 1,
    };
  });

const isSide = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value > 0;

/** ExifTool believes a name before it looks inside; MIME types of raw files end in what their names do. */
const extensionOf = (mimeType: string): string =>
  ({ 'image/vnd.adobe.photoshop': 'psd', 'image/x-raw': 'iiq' })[mimeType] ?? /[^-/]+$/.exec(mimeType)?.[0] ?? '';

async function picturesIn(folder: string): Promise<Uint8Array[]> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => ({ name, size: (await stat(join(folder, name))).size })),
  );
  const candidates = files
    .filter(({ size }) => size > 100 && size <= largest)
    .sort((a, b) => b.size - a.size)
    .slice(0, most);
  const pictures: Uint8Array[] = [];
  for (const { name } of candidates) {
    const bytes = await readFile(join(folder, name));
    if (/^(\xff\xd8\xff|II\*\0|MM\0\*)/.test(bytes.toString('latin1', 0, 4))) pictures.push(bytes);
  }
  return pictures;
}
