import { basename } from 'node:path';
import { noticeView } from '../views/notice-view.ts';
import type { Handler } from '../handler.ts';

export const catalogueStatus: Handler<'catalogue.status'> = ({ catalogue, version, notices, found }) => ({
  name: basename(catalogue.folder).replace(/\.cutline$/, ''),
  path: catalogue.folder,
  mode: catalogue.mode,
  ...(catalogue.writer && { writer: catalogue.writer }),
  events: catalogue.events.size,
  photos: catalogue.photos.size,
  speakers: catalogue.speakers.size,
  notices: [...notices, ...catalogue.notices].map((notice) => noticeView(catalogue, notice, found(notice))),
  sample: [...catalogue.events.all()].some(({ sample }) => sample),
  version,
});
