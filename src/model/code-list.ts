import { z } from 'zod';
import { CodeListId } from './ids.ts';

/** One line of a file of code replacements. */
export const CodeRow = z.union([
  z.object({
    /** What stands between the delimiters; large and small letters are told apart. */
    code: z.string().min(1),
    /** What stands for it, columns 2 to n of the file: the first is meant where none is named. */
    texts: z.array(z.string()),
  }),
  /** A line that holds no code (a remark, or nothing), as it stands in the file. */
  z.object({ comment: z.string() }),
]);
export type CodeRow = z.infer<typeof CodeRow>;

/** How a file is written beside its lines; what is left out is UTF-8 without a byte order mark, a line feed behind each line. */
export const CodeFileForm = z.object({
  byteOrderMark: z.literal(true).optional(),
  /** Behind every line; of a file that has several kinds, the one behind its first. */
  lineEnd: z.enum(['\r\n', '\r']).optional(),
  /** Nothing is behind the last line. */
  openEnd: z.literal(true).optional(),
});
export type CodeFileForm = z.infer<typeof CodeFileForm>;

/** Code replacements, as one file of them has them. */
export const CodeList = z.object({
  id: CodeListId,
  revision: z.number().int().positive(),
  name: z.string().min(1),
  rows: z.array(CodeRow),
  form: CodeFileForm.optional(),
});
export type CodeList = z.infer<typeof CodeList>;
