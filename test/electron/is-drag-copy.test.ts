import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isDragCopy } from '../../electron/is-drag-copy.ts';

const temporary = join('/', 'tmp');

it('lets the copies that the desk made be dragged out, and no other file', () => {
  expect(isDragCopy('/tmp/cutline-a1b2/drags/7f/1/photo.jpg', temporary)).toBe(true);
  for (const path of [
    '/tmp/cutline-a1b2/drags/7f/1/../../../../../etc/passwd',
    '/tmp/cutline-a1b2/uploads/7f/1/photo.jpg',
    '/tmp/other/drags/7f/1/photo.jpg',
    '/home/ann/.ssh/id_ed25519',
    'tmp/cutline-a1b2/drags/7f/1/photo.jpg',
    '/tmp/cutline-a1b2/drags/photo.jpg',
  ])
    expect([path, isDragCopy(path, temporary)]).toEqual([path, false]);
});
