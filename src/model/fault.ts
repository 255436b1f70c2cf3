/**
 * The stable codes of what can go wrong, each with the exit code the command line ends with
 * (1 problems listed, 2 wrong usage, 3 refused and nothing changed, 4 catalogue locked or damaged).
 */
export const faultExitCodes = {
  'input/invalid': 2,
  'command/unknown': 2,
  'internal/unexpected': 1,
  'desk/away': 1,
  'job/cancelled': 1,
  'job/not-found': 2,
  'entry/not-found': 2,
  'file/not-found': 1,
  'file/unreadable': 1,
  'file/empty': 1,
  'file/name-not-utf8': 1,
  'file/name-too-long': 1,
  'image/not-an-image': 1,
  'image/truncated': 1,
  'image/too-large': 1,
  'image/unsupported': 1,
  'image/reader-stopped': 1,
  'article/unreadable': 1,
  'article/unsupported': 2,
  'metadata/unreadable': 1,
  'metadata/write-failed': 1,
  'photo/not-found': 2,
  'photo/stale': 3,
  'photo/original-missing': 1,
  'photo/nothing-to-settle': 3,
  'caption/nothing-to-replace': 3,
  'template/not-found': 2,
  'template/invalid': 2,
  'template/stale': 3,
  'template/name-taken': 3,
  'template/nothing-to-change': 3,
  'codes/not-found': 2,
  'codes/invalid': 2,
  'variable/unknown': 2,
  'variable/bracket': 2,
  'event/not-found': 2,
  'event/stale': 3,
  'speaker/not-found': 2,
  'speaker/stale': 3,
  'speaker/in-use': 3,
  'speaker/invalid': 2,
  'suggestion/not-found': 2,
  'query/invalid': 2,
  'search/not-found': 2,
  'search/invalid': 2,
  'search/stale': 3,
  'search/name-taken': 3,
  'backup/not-found': 2,
  'backup/damaged': 4,
  'pack/incomplete': 3,
  'pack/destination-exists': 3,
  'pack/nothing-to-export': 3,
  'pack/not-found': 2,
  'pack/original-changed': 3,
  'pack/unsafe': 1,
  'pack/write-failed': 1,
  'sidecar/changed-elsewhere': 3,
  'sidecar/write-failed': 1,
  'history/nothing': 3,
  'history/stale': 3,
  'history/running': 3,
  'history/changed-since': 3,
  'history/forgotten': 3,
  'catalogue/not-found': 4,
  'catalogue/not-a-catalogue': 4,
  'catalogue/locked': 4,
  'catalogue/read-only': 4,
  'catalogue/newer-version': 4,
  'catalogue/damaged': 4,
  'catalogue/unreachable': 4,
  'catalogue/busy': 3,
  'store/disk-full': 3,
  'store/write-failed': 3,
  'tool/perl-missing': 1,
  'tool/exiftool-failed': 1,
} as const;

export type FaultCode = keyof typeof faultExitCodes;

/** A fault as it crosses the door: a stable code, a sentence for the person (what happened, what to do), facts. */
export interface FaultData {
  readonly code: FaultCode;
  readonly message: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Thrown inside the desk; the door turns it into `{ok: false, fault}`. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly detail: Readonly<Record<string, unknown>> | undefined;

  constructor(code: FaultCode, message: string, detail?: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = 'Fault';
    this.code = code;
    this.detail = detail;
  }

  get data(): FaultData {
    return { code: this.code, message: this.message, ...(this.detail && { detail: this.detail }) };
  }
}

/** A line in a report: something that did not stop the work. `path`, `id` or `line` say where. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly id?: string;
  readonly line?: number;
}
