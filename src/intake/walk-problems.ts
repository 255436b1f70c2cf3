import type { Problem } from '../model/fault.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to open it; ask for the right to read it',
  EPERM: 'you are not allowed to open it; ask for the right to read it',
  ELOOP: 'its links lead in a circle; name the file itself',
  EIO: 'the drive failed; take the files from the card again',
  ENXIO: 'the drive is gone; plug it in again',
  ENODEV: 'the drive is gone; plug it in again',
  ESTALE: 'the network drive was cut off; connect it again',
  EMFILE: 'too many files are open; close other programs and try again',
};

/** The line for a path that the system would not give out. */
export function systemProblem(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'file/not-found', message: `There is nothing at '${path}'. Check the name.`, path };
  if (code === 'ENAMETOOLONG')
    return {
      code: 'file/name-too-long',
      message: `The path '${path}' is too long for this system. Move the file nearer to the top and try again.`,
      path,
    };
  return {
    code: 'file/unreadable',
    message: `'${path}' cannot be read: ${reasons[code] ?? `the system says ${code}`}.`,
    path,
  };
}

export const brokenLink = (path: string, error: unknown): Problem => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return systemProblem(path, error);
  return {
    code: 'file/not-found',
    message: `The link '${path}' leads to a file that is not there. Bring the file back, or name it directly.`,
    path,
  };
};

/** Pipes, sockets and devices: opening one could wait for ever. */
export const noFile = (path: string): Problem => ({
  code: 'file/unreadable',
  message: `'${path}' is a pipe, a socket or a device, not a file. It was left out.`,
  path,
});

/** `path` shows the bytes that are no UTF-8 as U+FFFD, so nothing can be opened by it. */
export const nameNotUtf8 = (path: string): Problem => ({
  code: 'file/name-not-utf8',
  message: `The name of '${path}' is not valid UTF-8, so it cannot be kept as it is. Rename it and import it again.`,
  path,
});
