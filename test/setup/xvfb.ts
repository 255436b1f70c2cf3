import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

export interface Display {
  /** For the environment of what is to be shown there: `DISPLAY`. */
  readonly name: string;
  end(): Promise<void>;
}

/** Milliseconds until the server must listen, and until it must have ended when asked. */
const startsWithin = 15_000;
const endsWithin = 3_000;

/** Starts a virtual display of its own on a free number; the server chooses it, so two suites never meet. */
export async function startXvfb(xvfb: string, size = '1920x1080x24'): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const server = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  const gone = new Promise<void>((resolve) => {
    server.once('exit', () => {
      resolve();
    });
    server.once('error', () => {
      resolve();
    });
  });
  const end = async (): Promise<void> => {
    server.kill('SIGTERM');
    await Promise.race([gone, pause(endsWithin, undefined, { ref: false })]);
    kill();
    process.off('exit', kill);
  };

  let complaint = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const number = await new Promise<string | undefined>((resolve) => {
    let told = '';
    (server.stdio[3] as NodeJS.ReadableStream).setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (told.includes('\n')) resolve(told.trim());
    });
    void gone.then(() => {
      resolve(undefined);
    });
    setTimeout(resolve, startsWithin, undefined).unref();
  });
  if (number === undefined) {
    await end();
    throw new Error(`Xvfb did not start: ${complaint.trim() || `no answer within ${startsWithin / 1000} s`}`);
  }
  return { name: `:${number}`, end };
}
