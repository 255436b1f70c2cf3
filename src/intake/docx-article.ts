import type { ArticlePieces } from './article-pieces.ts';
import { DocxBody } from './docx-body.ts';
import { asFault, damaged, type DocxParts, openDocx } from './docx-parts.ts';
import { readXml } from './docx-xml.ts';

/**
 * A Word document's text in pieces, and its title (Title style, or a first heading). Pictures count by the file name
 * that Word keeps in their properties, with their alternative text. Headers, notes and deleted text are left aside.
 * Throws `article/unreadable` for what is no DOCX, is damaged or protected, or unpacks beyond its limits.
 */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<ArticlePieces> {
  const parts = await openDocx(bytes, fileName);
  try {
    const main = await mainPart(parts, fileName);
    const styles = await styleNames(parts, main.replace(/[^/]*$/, 'styles.xml'), fileName);
    const chunks = await parts.read(main);
    if (!chunks) throw damaged(fileName, 'it holds no text; it may be another kind of file');
    const body = new DocxBody(styles);
    await readXml(chunks, body, fileName);
    return { pieces: body.pieces, ...(body.title !== undefined && { title: body.title }) };
  } catch (error) {
    throw asFault(error, fileName);
  } finally {
    parts.close();
  }
}

/** Where the text is: what the package's relationships say (some services write `word/document2.xml`). */
async function mainPart(parts: DocxParts, fileName: string): Promise<string> {
  let target: string | undefined;
  const chunks = await parts.read('_rels/.rels');
  if (chunks)
    await readXml(
      chunks,
      {
        open: (name, attribute) => {
          if (name === 'rel:Relationship' && attribute('Type')?.endsWith('/officeDocument'))
            target ??= attribute('Target');
          return true;
        },
        close: () => undefined,
        text: () => undefined,
      },
      fileName,
    );
  return target?.replace(/^\//, '') ?? 'word/document.xml';
}

/** Lower-case style names by id: ids are translated (`Tiu`, `Titel`), names are not. */
async function styleNames(parts: DocxParts, part: string, fileName: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const chunks = await parts.read(part);
  let id: string | undefined;
  if (chunks)
    await readXml(
      chunks,
      {
        open: (name, attribute) => {
          if (name === 'w:style') id = attribute('styleId');
          else if (name === 'w:name' && id !== undefined) names.set(id, attribute('val')?.toLowerCase() ?? '');
          return true;
        },
        close: () => undefined,
        text: () => undefined,
      },
      fileName,
    );
  return names;
}
