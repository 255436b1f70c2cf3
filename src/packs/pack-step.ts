/** How far an export is. */
export interface PackStep {
  /** `sealing`: into the ZIP. */
  readonly stage: 'writing' | 'verifying' | 'sealing';
  /** The file that is done, inside the pack. */
  readonly path: string;
  /** Where it was written just now. */
  readonly bytes?: number;
  readonly sha256?: string;
  /** Files of this stage, this one included, of all. */
  readonly done: number;
  readonly total: number;
}

export type OnStep = (step: PackStep) => void;

/** Counts the files of one stage. */
export function countSteps(stage: PackStep['stage'], total: number, onStep: OnStep) {
  let done = 0;
  return (path: string, file?: { readonly bytes: number; readonly sha256: string }): void => {
    done += 1;
    onStep({ stage, path, ...(file && { bytes: file.bytes, sha256: file.sha256 }), done, total });
  };
}
