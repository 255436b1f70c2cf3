import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Shell } from '../src/contract/shell.ts';
import type { Entry } from '../src/contract/views.ts';
import { channels } from './shell-channels.ts';

/** `webUtils` came with Electron 29, `File.path` went with 32: one of the two is there. */
function pathOf(file: File): string {
  const utilities = webUtils as typeof webUtils | undefined;
  return utilities ? utilities.getPathForFile(file) : ((file as { path?: string }).path ?? '');
}

function listenTo(channel: string, listener: (told: unknown) => void): () => void {
  const heard = (_event: unknown, told: unknown): void => {
    listener(told);
  };
  ipcRenderer.on(channel, heard);
  return () => ipcRenderer.off(channel, heard);
}

const shell: Shell = {
  platform: process.platform,
  chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder) as Promise<Entry | null>,
  chooseFiles: (kind) => ipcRenderer.invoke(channels.chooseFiles, kind) as Promise<Entry[]>,
  choosePackPlace: (name, format) =>
    ipcRenderer.invoke(channels.choosePackPlace, name, format) as Promise<Entry | null>,
  dropped: (files) => {
    const paths = files.map(pathOf).filter((path) => path !== '');
    return ipcRenderer.invoke(channels.dropped, paths) as Promise<Entry[]>;
  },
  dragOut: (dragged) => ipcRenderer.invoke(channels.dragOut, dragged) as Promise<void>,
  reveal: (path) => ipcRenderer.invoke(channels.reveal, path) as Promise<void>,
  onDeskRestart: (listener) => listenTo(channels.deskRestarted, listener),
  chooseCatalogue: () => ipcRenderer.invoke(channels.chooseCatalogue) as Promise<void>,
  onCatalogueWanted: (listener) => listenTo(channels.catalogueWanted, listener),
  openWanted: () => ipcRenderer.invoke(channels.openWanted) as Promise<void>,
  showMenu: (parts) => ipcRenderer.invoke(channels.showMenu, parts) as Promise<void>,
  onMenuCommand: (listener) =>
    listenTo(channels.menuCommand, (id) => {
      if (typeof id === 'string') listener(id);
    }),
  notify: (title, body) => ipcRenderer.invoke(channels.notify, title, body) as Promise<void>,
};

contextBridge.exposeInMainWorld('cutlineShell', shell);
