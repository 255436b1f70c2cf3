import type { CommandName, Commands } from '../../contract/commands.ts';
import type { StepKind } from '../../contract/history.ts';
import type { TableName } from '../../catalogue/records.ts';

/** How a kind of edit is told to people, and in which table the records lie that it is about. */
export interface UndoableEdit {
  readonly kind: StepKind;
  readonly subject: TableName;
}

type WriteCommand = { [Name in CommandName]: Commands[Name]['kind'] extends 'write' ? Name : never }[CommandName];

const step = (kind: StepKind, subject: TableName): UndoableEdit => ({ kind, subject });
const importing = step('import', 'photos');
/** It edits nothing itself, or what it notes is a fact: a pack that went out stays issued. */
const never = false;

/** Every command that writes, by the name of its entries: whether it can be undone. The compiler asks for new ones. */
const commands: Readonly<Record<WriteCommand, UndoableEdit | false>> = {
  'photos.edit': step('photo-edit', 'photos'),
  'photos.editMany': step('photos-edit', 'photos'),
  'photos.turn': step('photos-turn', 'photos'),
  'photos.mark': step('photos-mark', 'photos'),
  'photos.settle': step('photos-settle', 'photos'),
  'captions.replaceText': step('captions-replace', 'photos'),
  'codes.import': step('codes-import', 'codes'),
  'codes.remove': step('codes-remove', 'codes'),
  'templates.save': step('template-save', 'templates'),
  'templates.import': step('templates-import', 'templates'),
  'templates.remove': step('template-remove', 'templates'),
  'templates.apply': step('template-apply', 'photos'),
  'searches.save': step('search-save', 'searches'),
  'searches.rename': step('search-rename', 'searches'),
  'searches.remove': step('search-remove', 'searches'),
  'photos.remove': step('photos-remove', 'photos'),
  'sidecars.write': never,
  'events.edit': step('event-edit', 'events'),
  'events.remove': step('event-remove', 'events'),
  'suggestions.accept': step('suggestion-accept', 'speakers'),
  'suggestions.refuse': step('suggestion-refuse', 'events'),
  'speakers.add': step('speaker-add', 'speakers'),
  'speakers.edit': step('speaker-edit', 'speakers'),
  'speakers.merge': step('speaker-merge', 'speakers'),
  'speakers.distinguish': step('speakers-distinguish', 'speakers'),
  'speakers.remove': step('speaker-remove', 'speakers'),
  'speakers.import': step('speakers-import', 'speakers'),
  'packs.export': never,
  // These have no entry of their own name.
  'speakers.importFile': never,
  'history.undo': never,
  'history.redo': never,
  'intake.start': never,
  'sample.open': never,
  'jobs.cancel': never,
  'catalogue.open': never,
  'backups.restore': never,
};

/** The entries of jobs, which are named after what the job does in them. */
const jobs: Readonly<Record<string, UndoableEdit>> = {
  'intake.event': importing,
  'intake.photos': importing,
  'intake.template': importing,
  'intake.suggestions': importing,
};

const byName = new Map<string, UndoableEdit | false>([...Object.entries(commands), ...Object.entries(jobs)]);

/** What undoing an entry of this name is about; undefined where it cannot be undone (facts, repairs, names of later versions). */
export const undoableEdit = (name: string): UndoableEdit | undefined => byName.get(name) || undefined;
