/** What a photo's format is called on screens, by its MIME type: `JPEG`, `NEF`, `CR3`. */
export function formatName(mimeType: string): string {
  if (mimeType === 'image/vnd.adobe.photoshop') return 'PSD';
  const last = /[^/-]+$/.exec(mimeType)?.[0] ?? '';
  return last === 'webp' ? 'WebP' : last.toUpperCase();
}
