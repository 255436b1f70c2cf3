import { describe, expect, it } from 'vitest';
import { iimOfIso, isoOfExif, isoOfIim } from '../../src/metadata/date-time.ts';

describe('dates and times', () => {
  it('has an offset only where the file has one', () => {
    expect(isoOfExif('2025:10:26 15:04:05', '12', '+07:00')).toBe('2025-10-26T15:04:05.12+07:00');
    expect(isoOfExif('2025:10:26 15:04:05')).toBe('2025-10-26T15:04:05');
    expect(isoOfIim('20251026', '150405+0700')).toBe('2025-10-26T15:04:05+07:00');
    expect(isoOfIim('20251026', '150405')).toBe('2025-10-26T15:04:05');
  });

  it('takes a blank date for none, and leaves out what is not known', () => {
    expect(isoOfExif('    :  :     :  :  ')).toBeUndefined();
    expect(isoOfExif('0000:00:00 00:00:00')).toBeUndefined();
    expect(isoOfIim('00000000', undefined)).toBeUndefined();
    expect(isoOfIim('20250000', undefined)).toBe('2025');
    expect(isoOfIim('20251000', undefined)).toBe('2025-10');
  });

  it('splits an ISO date into what IIM holds', () => {
    expect(iimOfIso('2025-10-26T15:04:05.12+07:00')).toEqual({ date: '20251026', time: '150405+0700' });
    expect(iimOfIso('2025-10-26T15:04Z')).toEqual({ date: '20251026', time: '150400+0000' });
    expect(iimOfIso('2025-10')).toEqual({ date: '20251000', time: undefined });
    expect(iimOfIso('last autumn')).toBeUndefined();
  });
});
