import { LayoutTemplate, Trash2, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { EventView } from '../../src/contract/views.ts';
import type { CaptionTemplate } from '../../src/model/caption-template.ts';
import type { PhotoId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { client } from '../desk/client.ts';
import { useWords } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectInput } from '../ui/select-input.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { TemplateChanges } from './template-changes.tsx';
import styles from './template-panel.module.css';
import { TemplateRowFields } from './template-row.tsx';
import { fieldsOfRows, rowsOf, type TemplateRow } from './template-rows.ts';
import { useTemplate } from './use-template.ts';

interface TemplatePanelProps {
  readonly event: EventView;
  /** What the grid shows. */
  readonly query: string;
  readonly total: number;
  /** Several: the template is applied to these alone. */
  readonly chosen: readonly PhotoId[];
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

const none = '';

/** Words for many photos at once: filled in here or saved before; first what would change, then one edit. */
export function TemplatePanel({ event, query, total, chosen, readOnly, onClose }: TemplatePanelProps): ReactNode {
  const { t, explain } = useWords();
  const templates = useAsk('templates.list', {}).data?.templates ?? [];
  const [open, setOpen] = useState<Pick<CaptionTemplate, 'id' | 'revision'>>();
  const [name, setName] = useState('');
  const [rows, setRows] = useState<readonly TemplateRow[]>(() => rowsOf(event.languages, []));
  const where = chosen.length > 1 ? { photos: [...chosen] } : { event: event.id, query, typing: true };
  const fields = fieldsOfRows(rows);
  const template = useTemplate({ fields, ...where });
  const { preview, done, fault, saved } = template;
  const choose = (id: string): void => {
    const chosenOne = templates.find((one) => one.id === id);
    setOpen(chosenOne);
    setName(chosenOne?.name ?? '');
    setRows(rowsOf(event.languages, chosenOne?.fields ?? []));
  };
  const save = async (): Promise<void> => {
    const known = templates.find((one) => one.id === open?.id);
    // Under another name it becomes another one.
    const same = open && known?.name === name.trim() ? { template: open.id, revision: open.revision } : {};
    const answer = await template.save({ name, fields, ...same });
    if (answer) setOpen({ id: answer.template, revision: answer.revision });
  };
  const remove = async (): Promise<void> => {
    if (!open) return;
    await client.call('templates.remove', { template: open.id });
    choose(none);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLInputElement) void template.show();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const ticked = fields.some((field) => field.ticked);
  return (
    <section className={styles.panel} aria-label={t('template.title')} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <SelectInput
          label={t('template.saved')}
          value={open?.id ?? none}
          options={[
            { value: none, name: t('template.new') },
            ...templates.map(({ id, name: called }) => ({ value: id, name: called })),
          ]}
          onChange={choose}
        />
        <TextInput label={t('template.name')} value={name} onChange={setName} autoFocus />
        {!readOnly && (
          <Button isDisabled={name.trim() === '' || fields.length === 0} onPress={() => void save()}>
            {t('template.save')}
          </Button>
        )}
        {!readOnly && open && (
          <IconButton name={t('template.remove')} onPress={() => void remove()}>
            <Trash2 />
          </IconButton>
        )}
        <IconButton name={t('template.close')} onPress={onClose}>
          <X />
        </IconButton>
      </div>
      <ul className={styles.fields} aria-label={t('template.fields')}>
        {rows.map((row, index) => (
          <TemplateRowFields
            key={`${row.property} ${row.language ?? ''}`}
            row={row}
            onChange={(next) => {
              setRows(rows.with(index, next));
            }}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <span className={styles.hint}>
          {t('template.hint', { bracket: '{', people: '{people}', date: '{date:long}' })}
        </span>
        <span className={styles.scope}>
          {chosen.length > 1 ? t('replace.inChosen', { count: chosen.length }) : t('replace.inShown', { count: total })}
        </span>
        <Button isDisabled={!ticked} onPress={() => void template.show()}>
          {t('replace.show')}
        </Button>
        {(preview?.photos ?? 0) > 0 && !readOnly && (
          <Button look="main" icon={<LayoutTemplate aria-hidden="true" />} onPress={() => void template.apply()}>
            {t('template.apply', { count: preview?.photos ?? 0 })}
          </Button>
        )}
      </div>
      {fault && <Notice mood="error">{explain(fault)}</Notice>}
      {saved && <Notice mood="ok">{t('template.savedNow')}</Notice>}
      {done !== undefined && <Notice mood="ok">{t('template.done', { count: done })}</Notice>}
      {preview && <TemplateChanges preview={preview} />}
    </section>
  );
}
