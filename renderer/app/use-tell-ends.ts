import { useEffect } from 'react';
import type { JobEndedEvent } from '../../src/contract/events.ts';
import { jobs } from '../desk/jobs.ts';
import { shell } from '../desk/shell.ts';
import { useWords, type Words } from '../strings/words.ts';

/** Tells whoever works in another window that long work has ended: by the desktop, or by a browser that may. */
export function useTellEnds(): void {
  const words = useWords();
  useEffect(() => {
    const told = new Set<string>();
    for (const [id, { ended }] of jobs.all()) if (ended) told.add(id);
    return jobs.subscribe(() => {
      for (const [id, { ended }] of jobs.all()) {
        if (!ended || told.has(id)) continue;
        told.add(id);
        // Who stopped it knows.
        if (ended.outcome !== 'cancelled' && !document.hasFocus()) tell(ended, words);
      }
    });
  }, [words]);
}

function tell({ kind, outcome, problems, fault }: JobEndedEvent, { t, explain }: Words): void {
  const title = t(outcome === 'done' ? 'ended.done' : 'ended.failed', { name: t(`job.${kind}`) });
  const body = explain(fault) ?? (problems > 0 ? t('ended.problems', { count: problems }) : '');
  if (shell) {
    void shell.notify(title, body);
    return;
  }
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const notification = new Notification(title, { body });
  notification.onclick = () => {
    window.focus();
    notification.close();
  };
}
