import type { Report, Request } from '../../../src/desk/readers/messages.ts';

/** A reader process that does what a file's name says, so that every way to misbehave can be had on demand. */

const held: Buffer[] = [];
const say = (report: Report) => new Promise((resolve) => process.send?.(report, undefined, undefined, resolve));

async function obey({ id, task }: Request): Promise<void> {
  await say({ kind: 'opened', id, size: 0 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  if (task.path.includes('crash')) process.kill(process.pid, 'SIGSEGV');
  if (task.path.includes('grow')) for (;;) held.push(Buffer.alloc(8 * 2 ** 20, 1));
  if (task.path.includes('spin')) {
    await say({ kind: 'parsing', id });
    for (;;);
  }
  if (!task.path.includes('never')) await say({ kind: 'done', id, value: Buffer.from(task.path) });
}

process.on('message', (request: Request) => void obey(request));
process.on('disconnect', () => process.exit());
await say({ kind: 'ready' });
