import { type ReactNode, useState } from 'react';
import type { EventView, IntakePreview } from '../../src/contract/views.ts';
import type { EventId } from '../../src/model/ids.ts';
import { eventName } from '../app/event-name.ts';
import { useAsk } from '../desk/ask.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import page from '../ui/page.module.css';
import { SelectInput } from '../ui/select-input.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { Tick } from '../ui/tick.tsx';
import { type Basket, change } from './basket.ts';
import { pairingOf } from './mend-pairs.ts';

interface ImportStartProps {
  readonly basket: Basket;
  readonly preview: IntakePreview;
  readonly event: EventId | undefined;
  readonly events: readonly EventView[];
  /** Raw files come in as photos of their own. */
  readonly apart: boolean;
  readonly onApart: (apart: boolean) => void;
}

const newEvent = 'new';
const noTemplate = '';

/** Where the photos go, whether they are copied, and the button that takes them. */
export function ImportStart({ basket, preview, event, events, apart, onApart }: ImportStartProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [to, setTo] = useState<string>(event ?? newEvent);
  const [name, setName] = useState('');
  const [copy, setCopy] = useState(false);
  const [template, setTemplate] = useState(noTemplate);
  const templates = useAsk('templates.list', {}).data?.templates ?? [];
  const [fault, setFault] = useState<string>();
  const suggested =
    preview.articles.find(({ title }) => title !== undefined)?.title ??
    basket.photos.find(({ kind }) => kind === 'folder')?.name;
  const known = events.find(({ id }) => id === to);
  const chosen = templates.find(({ id }) => id === template);
  const start = async (): Promise<void> => {
    const answer = await client.call('intake.start', {
      entries: basket.photos.map(({ entry }) => entry),
      articles: basket.articles.map(({ entry }) => entry),
      copy: copy || basket.uploaded,
      raw: apart ? 'apart' : 'together',
      pairing: pairingOf(preview, basket.mended),
      ...(chosen && { template: chosen.id }),
      ...(known ? { event: known.id } : name.trim() && { eventName: name.trim() }),
    });
    if (answer.ok) change({ job: answer.value.job });
    else setFault(words.explain(answer.fault));
  };
  return (
    <Section title={t('import.where')}>
      <div className={page.fields}>
        <SelectInput
          label={t('import.event')}
          value={to}
          onChange={setTo}
          options={[
            { value: newEvent, name: t('import.newEvent') },
            ...events.map((each) => ({ value: each.id, name: eventName(each, words).text })),
          ]}
        />
        {!known && <TextInput label={t('import.eventName')} value={name} placeholder={suggested} onChange={setName} />}
        {templates.length > 0 && (
          <SelectInput
            label={t('import.template')}
            value={template}
            onChange={setTemplate}
            options={[
              { value: noTemplate, name: t('import.noTemplate') },
              ...templates.map(({ id, name: called }) => ({ value: id, name: called })),
            ]}
          />
        )}
      </div>
      <Tick on={copy || basket.uploaded} disabled={basket.uploaded} onChange={setCopy}>
        {t(basket.uploaded ? 'import.copyUploaded' : 'import.copy')}
      </Tick>
      {preview.rawBeside > 0 && (
        <Tick
          on={!apart}
          onChange={(together) => {
            onApart(!together);
          }}
        >
          {t('import.rawTogether', { count: preview.rawBeside })}
        </Tick>
      )}
      {fault !== undefined && <Notice mood="error">{fault}</Notice>}
      <div className={page.row}>
        <Button
          look="main"
          isDisabled={preview.photos === 0 || basket.uploading !== undefined}
          onPress={() => void start()}
        >
          {t('import.start', { count: preview.photos })}
        </Button>
        {preview.photos === 0 && <span className={page.quiet}>{t('import.noPhotos')}</span>}
      </div>
    </Section>
  );
}
