/** ExifTool's names, as arguments, of what the property table takes from EXIF. */
export const exifTagNames: readonly string[] = [
  ...['-IFD0:ImageDescription', '-IFD0:Artist', '-IFD0:Copyright', '-IFD0:Orientation', '-GPS:all'],
  ...['-ExifIFD:DateTimeOriginal', '-ExifIFD:OffsetTimeOriginal', '-ExifIFD:SubSecTimeOriginal'],
];

/** ExifTool's names of every tag that the property table knows, as arguments that ask for them. */
export const wantedTags: readonly string[] = [
  // Every file has a type, so that there is an answer for one that says nothing else.
  '-File:FileType',
  ...['dc', 'photoshop', 'iptcCore', 'iptcExt', 'plus', 'xmpRights', 'mwg-rs'].map((group) => `-XMP-${group}:all`),
  ...['-XMP-xmp:Rating', '-XMP-xmp:Label', '-XMP-exif:GPS*', '-XMP-tiff:Orientation', '-IPTC:all'],
  ...exifTagNames,
];
