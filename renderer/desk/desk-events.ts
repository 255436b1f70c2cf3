import type { DeskEvent } from '../../src/contract/events.ts';

/** Before the next attempt to reach the desk, in milliseconds: soon at first, then without pestering. */
const firstPause = 250;
const longestPause = 2_000;

/**
 * The desk's events on one connection for the whole page. An EventSource gives up for good after an error status,
 * which is what a host answers while the desk is being restarted, so it is opened anew.
 */
export class DeskEvents {
  readonly #address: string;
  readonly #listeners = new Set<(event: DeskEvent) => void>();
  readonly #presence = new Set<() => void>();
  #source: EventSource | undefined;
  #pause = firstPause;
  #opened = false;
  connected: boolean | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  listen(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    if (!this.#opened) {
      this.#opened = true;
      this.#open();
    }
    return () => this.#listeners.delete(listener);
  }

  onPresence(listener: () => void): () => void {
    this.#presence.add(listener);
    return () => this.#presence.delete(listener);
  }

  /** Somebody knows that another desk answers now: the old connection is not waited for. */
  reopen(): void {
    if (this.#source?.readyState !== EventSource.OPEN) return;
    this.#source.close();
    this.#open();
  }

  #open(): void {
    const source = new EventSource(this.#address);
    this.#source = source;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      this.#pause = firstPause;
      this.#say(true);
      const event = JSON.parse(data) as DeskEvent;
      for (const listener of this.#listeners) listener(event);
    };
    source.onerror = () => {
      source.close();
      this.#say(false);
      setTimeout(() => {
        this.#open();
      }, this.#pause);
      this.#pause = Math.min(this.#pause * 2, longestPause);
    };
  }

  #say(connected: boolean): void {
    if (this.connected === connected) return;
    this.connected = connected;
    for (const listener of this.#presence) listener();
  }
}
