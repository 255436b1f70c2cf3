import { basename } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { DeskNotice } from '../open-in.ts';
import { noticeView } from '../views/notice-view.ts';
import type { Handler } from '../handler.ts';

export const catalogueStatus: Handler<'catalogue.status'> = ({ catalogue, version, toWrite, notices, found }) => ({
  name: basename(catalogue.folder).replace(/\.cutline$/, ''),
  path: catalogue.folder,
  mode: catalogue.mode,
  ...(catalogue.writer && { writer: catalogue.writer }),
  writerLeft: toWrite && catalogue.writerLeft,
  events: catalogue.events.size,
  photos: catalogue.photos.size,
  speakers: catalogue.speakers.size,
  notices: [...notices.filter((notice) => !isOver(notice, catalogue)), ...catalogue.notices].map((notice) =>
    noticeView(catalogue, notice, found(notice)),
  ),
  sample: [...catalogue.events.all()].some(({ sample }) => sample),
  version,
});

/** That somebody writes is no news any more once they have left. */
const isOver = ({ code }: DeskNotice, { writerLeft }: Catalogue): boolean => code === 'catalogue/locked' && writerLeft;
