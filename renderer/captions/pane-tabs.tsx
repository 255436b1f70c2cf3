import { GitCompareArrows } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { prefer, usePreference } from '../app/preferences.ts';
import { useWords } from '../strings/words.ts';
import { Badge } from '../ui/badge.tsx';
import styles from './pane-tabs.module.css';

interface PaneTabsProps {
  /** Of the photo's metadata, that nobody has settled yet. */
  readonly conflicts: number;
  readonly captions: ReactNode;
  readonly metadata: ReactNode;
}

/** Captions or metadata; only what is shown is drawn, so that the next photo comes as fast. */
export function PaneTabs({ conflicts, captions, metadata }: PaneTabsProps): ReactNode {
  const { t, number } = useWords();
  const tab = usePreference('rightTab');
  const said = t('metadata.conflicts', { count: conflicts });
  return (
    <Tabs
      className={styles.tabs ?? ''}
      selectedKey={tab}
      onSelectionChange={(key) => {
        prefer('rightTab', key === 'metadata' ? 'metadata' : 'captions');
      }}
    >
      <TabList className={styles.list ?? ''} aria-label={t('metadata.tabs')}>
        <Tab id="captions" className={styles.tab ?? ''}>
          {t('caption.title')}
        </Tab>
        <Tab
          id="metadata"
          className={styles.tab ?? ''}
          {...(conflicts > 0 && {
            'aria-label': t('metadata.tabWith', { name: t('metadata.title'), conflicts: said }),
          })}
          // Where the pane is entered by a key, the captions' main field takes the focus; here the tab does.
          {...(tab === 'metadata' && { 'data-pane-focus': '' })}
        >
          {t('metadata.title')}
          {conflicts > 0 && (
            <Badge mood="warning" title={said}>
              <GitCompareArrows aria-hidden="true" /> {number(conflicts)}
            </Badge>
          )}
        </Tab>
      </TabList>
      <TabPanel id="captions" className={styles.panel ?? ''}>
        {captions}
      </TabPanel>
      <TabPanel id="metadata" className={styles.panel ?? ''}>
        {metadata}
      </TabPanel>
    </Tabs>
  );
}
