import type { ImageIdentity } from '../../images/identify.ts';
import type { PhotoWarning } from '../../model/photo.ts';
import { faultOf } from '../fault-of.ts';

export const cannotDecode = (name: string, { format, raw }: ImageIdentity): PhotoWarning => ({
  code: 'image/cannot-decode',
  message:
    `${name} is a ${format} ${raw ? 'raw photo without a picture inside that can be shown' : 'photo whose pixels cannot be decoded'} here, so a plain picture stands for it. ` +
    `Its captions and metadata work as usual; for a picture, ${raw ? 'develop it' : 'save it as JPEG'} and add that.`,
});

/** Its header was read, and no more: ExifTool could not run, or not on this file. */
export const notLookedInside = (name: string, { format }: ImageIdentity, error: unknown): PhotoWarning => ({
  code: 'image/cannot-decode',
  message: `The picture inside ${name} (${format}) was not found, so a plain picture stands for it. ${faultOf(error).message}`,
});

export const cutShort = (name: string): PhotoWarning => ({
  code: 'image/truncated',
  message: `${name} is damaged or ends before its picture does: what is there is shown. Copy it again from where it came from.`,
});

export const smallPreview = (
  name: string,
  { raw, format }: ImageIdentity,
  { width, height }: { readonly width: number; readonly height: number },
): PhotoWarning => ({
  code: 'image/small-preview',
  message: `${name} is a ${raw ? 'raw photo' : `${format} file`} of which only the picture of ${width} × ${height} pixels that lies inside can be shown. For print, ${raw ? 'develop it' : 'save it as JPEG'} and add that.`,
});
