import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StaticPages {
  /** A page that shows these pictures in tiles, and nothing else. */
  readonly photos: string;
  /** A page with a scroller full of plain coloured boxes. */
  readonly boxes: string;
  close(): Promise<void>;
}

interface Wish {
  /** Files of the pictures of the first. */
  readonly pictures: readonly string[];
  /** How many boxes the second has. */
  readonly boxes: number;
}

/** The peers of the screens: pages as plain as can be, read from the disk and sent as they are. */
export async function serveStaticPages({ pictures, boxes }: Wish): Promise<StaticPages> {
  const pages: Readonly<Record<string, string>> = {
    '/photos': page(pictures.map((_, number) => `<div><img src="/picture/${number}" alt=""></div>`).join('')),
    '/boxes': page('<div style="background:#8ac"></div>'.repeat(boxes)),
  };
  const server = createServer((request, response) => {
    const [, area = '', number] = (request.url ?? '').split('/');
    const picture = area === 'picture' ? pictures[Number(number)] : undefined;
    void (async () => {
      const body = picture === undefined ? (pages[request.url ?? ''] ?? '') : await readFile(picture);
      response.writeHead(body === '' ? 404 : 200, {
        'content-type': picture === undefined ? 'text/html' : 'image/jpeg',
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    photos: `${origin}/photos`,
    boxes: `${origin}/boxes`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const page = (tiles: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Plain</title><style>
html, body { margin: 0; height: 100% }
main { height: 100%; overflow: auto; display: grid; grid-template-columns: repeat(auto-fill, 160px); gap: 8px }
div { height: 150px }
img { width: 100%; height: 100%; object-fit: contain }
</style><main>${tiles}</main>`;
