/** What a store may hold after a crash: what it has promised, or what it has begun since. */
export class Promises {
  /** Fingerprints, in the order in which they were begun; none before the first promise. */
  allowed: readonly string[] = [];
  acknowledgements = 0;

  /** An edit was begun that leads to this. */
  begun(fingerprint: string): void {
    if (this.acknowledgements > 0) this.allowed = [...this.allowed, fingerprint];
  }

  /** From now on the store holds this, or what was begun after it. */
  acknowledged(fingerprint: string): void {
    this.acknowledgements++;
    const at = this.allowed.lastIndexOf(fingerprint);
    this.allowed = at < 0 ? [fingerprint] : this.allowed.slice(at);
  }
}
