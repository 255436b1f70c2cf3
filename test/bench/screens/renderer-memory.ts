import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/**
 * Resident megabytes of the largest renderer: what it took for itself and shares with the compositor, without the pages of the
 * browser's own program, which every window has.
 */
export async function rendererMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...(await Promise.all(renderers.map(({ id }) => ownMegabytes(id)))));
}

/** As proc_pid_smaps(5) has it: mappings without a file, and those of memory that is shared by name. */
async function ownMegabytes(process: number): Promise<number> {
  let [isOwn, kilobytes] = [false, 0];
  for (const line of (await readFile(`/proc/${process}/smaps`, 'utf8')).split('\n')) {
    const mapping = /^[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ \S+\s*(.*)$/.exec(line);
    if (mapping) isOwn = !mapping[1]!.startsWith('/') || mapping[1]!.startsWith('/memfd:');
    if (isOwn && line.startsWith('Rss:')) kilobytes += Number(/\d+/.exec(line)?.[0]);
  }
  return kilobytes / 1024;
}
