/** The EXIF tags that Cutline reads, by directory (EXIF 3.0, 4.6). */
export const exifTags = {
  ifd0: { Orientation: 0x0112 },
  exif: { DateTimeOriginal: 0x9003, OffsetTimeOriginal: 0x9011, SubSecTimeOriginal: 0x9291 },
  gps: {
    GPSLatitudeRef: 1,
    GPSLatitude: 2,
    GPSLongitudeRef: 3,
    GPSLongitude: 4,
    GPSAltitudeRef: 5,
    GPSAltitude: 6,
  },
} as const;

/** Texts of the first directory, by the key of the property table. */
export const exifTextTags = { description: 0x010e, creator: 0x013b, copyrightNotice: 0x8298 } as const;

/** Of the EXIF directory: a text that names its own encoding. */
export const userCommentTag = 0x9286;

/** Windows' title, comment and subject, of the first directory: UTF-16, little-endian. */
export const windowsTags = { XPTitle: 0x9c9b, XPComment: 0x9c9c, XPSubject: 0x9c9f } as const;

export type ExifDirectory = keyof typeof exifTags;
