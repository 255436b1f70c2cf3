import type { Answer } from '../../src/contract/command.ts';
import type { FaultData } from '../../src/model/fault.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A record as it stands on the disk. */
export interface Standing {
  readonly revision: number;
  read(field: string): unknown;
}

/** How one kind of record is read and saved. */
export interface EditPort {
  /** The record, asked anew; the screens' answers are then as new. */
  load(): Promise<Answer<Standing>>;
  save(fields: Fields, revision: number): Promise<Answer<{ readonly revision: number }>>;
}

/** Words that are typed and not yet known to be on the disk. */
export interface FieldEdit {
  /** What the field held when the person began. */
  readonly base: unknown;
  readonly value: unknown;
  /** Somebody else changed the field meanwhile: their value, until the person chooses. */
  readonly theirs?: { readonly value: unknown };
  /** The desk does not take this value. */
  readonly fault?: FaultData;
}

export interface RecordEdits {
  readonly fields: Readonly<Record<string, FieldEdit>>;
  readonly saving: boolean;
  /** Why the last attempt failed; it is made again. */
  readonly fault?: FaultData;
}

/** Between the last key and the save, in milliseconds. */
const pause = 600;
/** Between attempts where the disk did not take it, in milliseconds. */
const again = 3_000;

interface Held extends RecordEdits {
  readonly port: EditPort;
  readonly revision: number;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * Everything typed that is not yet on the disk, by record. It outlives the screens that show it: a save that fails stays
 * here and is tried again. An edit is made on a revision; where another edit came first, both values are kept.
 */
export class Edits {
  readonly #held = new Map<string, Held>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Saves that are under way. */
  readonly #running = new Map<string, Promise<void>>();
  readonly #listeners = new Set<() => void>();
  #savedAt: number | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly of = (key: string): RecordEdits | undefined => this.#held.get(key);

  /** When something was last saved from this window, in milliseconds of the epoch. */
  readonly savedAt = (): number | undefined => this.#savedAt;

  /** Every record with words that wait. */
  readonly waiting = (): readonly RecordEdits[] => [...this.#held.values()];

  /** Takes what was typed; saved after a pause, on `flush`, or both. */
  edit(key: string, port: EditPort, field: string, value: unknown, base: { revision: number; value: unknown }): void {
    const held = this.#held.get(key) ?? { port, revision: base.revision, fields: {}, saving: false };
    const before = held.fields[field];
    const theirs = before?.theirs;
    const edit: FieldEdit = { base: before?.base ?? base.value, value, ...(theirs && { theirs }) };
    this.#put(key, { ...held, port, fields: { ...held.fields, [field]: edit } });
    if (!theirs) this.#later(key, pause);
  }

  /** Saves that record now, and everything else too where no record is named: it is on the disk then, or refused. */
  async flush(key?: string): Promise<void> {
    if (key !== undefined) await this.#save(key);
    else await Promise.all([...this.#held.keys()].map((each) => this.#save(each)));
  }

  /** The desk is back, or the person asked: whatever failed is tried again. */
  retry(): void {
    void this.flush();
  }

  /** Of two values for one field, the person's own goes over the other. */
  keepMine(key: string, field: string): void {
    this.#change(key, field, ({ value, theirs }) => ({ base: theirs?.value, value }));
    void this.#save(key);
  }

  /** Of two values for one field, the other stays; what was typed here is dropped. */
  takeTheirs(key: string, field: string): void {
    this.#change(key, field, () => undefined);
  }

  async #save(key: string): Promise<void> {
    const running = this.#running.get(key);
    if (running) {
      await running;
      // What was typed meanwhile goes behind it; what was refused waits for its time.
      if (this.#held.get(key)?.fault === undefined) await this.#save(key);
      return;
    }
    const saving = this.#send(key).finally(() => this.#running.delete(key));
    this.#running.set(key, saving);
    await saving;
  }

  async #send(key: string): Promise<void> {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    const held = this.#held.get(key);
    if (!held) return;
    const sent = Object.entries(held.fields).filter(([, edit]) => !edit.theirs && !edit.fault);
    if (sent.length === 0) return;
    this.#put(key, { ...held, saving: true });
    const fields = Object.fromEntries(sent.map(([field, { value }]) => [field, value]));
    const answer = await held.port.save(fields, held.revision);
    if (answer.ok) await this.#saved(key, held.port, Object.fromEntries(sent));
    else await this.#refused(key, held.port, sent, answer.fault);
  }

  /** Drops what is on the disk now, after the screens know it too, and goes on with what was typed meanwhile. */
  async #saved(key: string, port: EditPort, sent: Readonly<Record<string, FieldEdit>>): Promise<void> {
    this.#savedAt = Date.now();
    const standing = await port.load();
    const held = this.#held.get(key);
    if (!held) return;
    const left = Object.entries(held.fields).flatMap(([field, edit]) => {
      const done = sent[field];
      if (!done || edit.theirs) return [[field, edit] as const];
      return same(edit.value, done.value) ? [] : [[field, { ...edit, base: done.value }] as const];
    });
    const revision = standing.ok ? standing.value.revision : held.revision + 1;
    this.#settle(key, { port, revision, fields: Object.fromEntries(left), saving: false });
    if (left.some(([, edit]) => !edit.theirs && !edit.fault)) this.#later(key, pause);
  }

  async #refused(
    key: string,
    port: EditPort,
    sent: readonly (readonly [string, FieldEdit])[],
    fault: FaultData,
  ): Promise<void> {
    if (fault.code.endsWith('/stale')) {
      await this.#meanwhile(key, port, sent);
      return;
    }
    const held = this.#held.get(key);
    if (!held) return;
    const named = typeof fault.detail?.field === 'string' ? fault.detail.field : undefined;
    const blamed = named !== undefined ? held.fields[named] : undefined;
    if (named !== undefined && blamed) {
      this.#put(key, { ...held, saving: false, fields: { ...held.fields, [named]: { ...blamed, fault } } });
      this.#later(key, 0);
      return;
    }
    this.#put(key, { ...held, saving: false, fault });
    if (fault.code.startsWith('store/') || fault.code === 'desk/away') this.#later(key, again);
  }

  /** Another edit came first. Fields that it did not touch are sent again; of the others both values are kept. */
  async #meanwhile(key: string, port: EditPort, sent: readonly (readonly [string, FieldEdit])[]): Promise<void> {
    const standing = await port.load();
    const held = this.#held.get(key);
    if (!held) return;
    if (!standing.ok) {
      this.#put(key, { ...held, saving: false, fault: standing.fault });
      this.#later(key, again);
      return;
    }
    const fields: Record<string, FieldEdit> = { ...held.fields };
    for (const [field] of sent) {
      const edit = fields[field];
      const value = standing.value.read(field);
      if (edit && !same(value, edit.base) && !same(value, edit.value)) fields[field] = { ...edit, theirs: { value } };
    }
    this.#settle(key, { port, revision: standing.value.revision, fields, saving: false });
    this.#later(key, 0);
  }

  #later(key: string, milliseconds: number): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => void this.#save(key), milliseconds),
    );
  }

  #change(key: string, field: string, edit: (before: FieldEdit) => FieldEdit | undefined): void {
    const held = this.#held.get(key);
    const before = held?.fields[field];
    if (!held || !before) return;
    const next = edit(before);
    const others = Object.entries(held.fields).filter(([name]) => name !== field);
    this.#settle(key, { ...held, fields: Object.fromEntries(next ? [...others, [field, next]] : others) });
  }

  /** A record about which nothing waits any more is let go. */
  #settle(key: string, held: Held): void {
    if (Object.keys(held.fields).length > 0) this.#put(key, held);
    else {
      this.#held.delete(key);
      this.#tell();
    }
  }

  #put(key: string, held: Held): void {
    this.#held.set(key, held);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const edits = new Edits();
