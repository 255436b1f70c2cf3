import { userCommentTag, windowsTags } from './exif-tags.ts';
import { soundEntries } from './sound-entries.ts';
import { userComment } from './user-comment.ts';

const utf16 = new TextDecoder('utf-16le');

/**
 * Texts of an EXIF block that may be copies of the caption and may be anything else, by ExifTool's name of their tag:
 * UserComment (EXIF 3.0, 4.6.6.3) and Windows' XPTitle, XPComment and XPSubject.
 */
export function exifRemarks(block: Uint8Array): Map<string, string> {
  const remarks = new Map<string, string>();
  const sound = soundEntries(block);
  if (!sound) return remarks;
  const add = (name: string, text: string | undefined) => {
    if (text !== undefined && text.trim() !== '') remarks.set(name, text);
  };
  for (const [name, tag] of Object.entries(windowsTags)) {
    const entry = sound.texts.get(tag);
    if (entry) add(`IFD0:${name}`, utf16.decode(entry.data).replace(/\0+$/, ''));
  }
  const comment = sound.texts.get(userCommentTag);
  if (comment) add('ExifIFD:UserComment', userComment(comment.data, sound.littleEndian)?.text);
  return remarks;
}
