import { Notification } from 'electron';

/** Tells that long work has ended, unless the person looks at the window; a press on it leads there. */
export function notify(window: Electron.BrowserWindow, title: string, body: string): void {
  if (window.isFocused() || !Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  notification.on('click', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  notification.show();
}
