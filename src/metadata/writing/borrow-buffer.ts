/** Bytes of a buffer: a whole photo of a usual size, so that few calls go to the system for it. */
export const bufferBytes = 4 * 1024 * 1024;
/** Two photos at work need no more; of those that are in use beyond that the garbage collector takes care. */
const most = 4;
const idle: Buffer[] = [];

/**
 * Calls `use` with a buffer that nobody else has meanwhile. The same ones are used over and over: asking the system for
 * fresh memory for every picture takes longer than copying it.
 */
export async function withBuffer<Result>(use: (buffer: Buffer) => Promise<Result>): Promise<Result> {
  const buffer = idle.pop() ?? Buffer.allocUnsafeSlow(bufferBytes);
  try {
    return await use(buffer);
  } finally {
    if (idle.length < most) idle.push(buffer);
  }
}
