/** Those who want to hear of something. */
export class Listeners<Heard> {
  readonly #listeners = new Set<(heard: Heard) => void>();

  /** Gives a function that ends it. */
  add(listener: (heard: Heard) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** A listener that fails must neither stop the others nor pass for a disk that fails. */
  tell(heard: Heard): void {
    for (const listener of this.#listeners) {
      try {
        listener(heard);
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }
}
