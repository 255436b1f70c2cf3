import { putFiles } from './basket.ts';

const photoTypes = '.jpg,.jpeg,.png,.tif,.tiff,.webp,.heic,.heif,.avif';
const articleTypes = '.txt,.md,.markdown,.html,.htm,.docx';

/** Opens the browser's own chooser; what is chosen is uploaded. */
export function chooseFiles(kind: 'folder' | 'photos' | 'articles'): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  if (kind === 'folder') input.webkitdirectory = true;
  else input.accept = kind === 'photos' ? photoTypes : articleTypes;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])].filter(({ name }) => !name.startsWith('.'));
    void putFiles(files);
  });
  input.click();
}
