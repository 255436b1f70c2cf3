const size = 1024 * 1024;
/** As many as are in use at once on a busy day; more are left to the garbage collector. */
const most = 8;
const idle: Buffer[] = [];

/**
 * Calls `use` with a buffer of a megabyte that nobody else has meanwhile. The same ones are used over and over: asking the
 * system for fresh memory for every picture takes longer than copying it.
 */
export async function withBuffer<Result>(use: (buffer: Buffer) => Promise<Result>): Promise<Result> {
  const buffer = idle.pop() ?? Buffer.allocUnsafeSlow(size);
  try {
    return await use(buffer);
  } finally {
    if (idle.length < most) idle.push(buffer);
  }
}
