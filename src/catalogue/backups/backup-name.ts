/** `20251026-143000-412`: when it was made (UTC), and the last edit that it holds. */
export const datedName = (at: Date, seq: number): string => `${stampOf(at)}-${seq}`;

/** `before-restore-20251026-143000`: what a catalogue was before it went back to a backup. */
export const keptName = (at: Date): string => `before-restore-${stampOf(at)}`;

/** `format-1-20251026-143000`: what a catalogue was before it was brought to a newer format. */
export const formatName = (at: Date, format: number): string => `format-${format}-${stampOf(at)}`;

/** Whether Cutline made it by itself after a checkpoint: only those are thinned out. */
export const isDated = (name: string): boolean => /^\d{8}-\d{6}-\d+$/.test(name);

/** Why a backup was made, as its name says. */
export function kindOfBackup(name: string): 'dated' | 'before-restore' | 'before-update' {
  if (isDated(name)) return 'dated';
  return name.startsWith('before-restore-') ? 'before-restore' : 'before-update';
}

/** When a backup was made, as its name says; undefined where that is not the name of one. */
export function backupDate(name: string): Date | undefined {
  // The first migrations wrote date and time without a line between.
  const digits = /^(?:(?:before-restore|format-\d+)-)?(\d{8})-?(\d{6})(?:-\d+)?$/.exec(name);
  if (!digits) return undefined;
  const iso = `${digits[1]}${digits[2]}`.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z');
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const stampOf = (at: Date): string => at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
