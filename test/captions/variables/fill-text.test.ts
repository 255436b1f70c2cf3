import { describe, expect, it } from 'vitest';
import { fillText } from '../../../src/captions/variables/fill-text.ts';
import type { Subject } from '../../../src/captions/variables/subject.ts';
import { variables } from '../../../src/captions/variables/variables.ts';
import { variableNames } from '../../../src/model/variable-names.ts';
import type { Speaker } from '../../../src/model/speaker.ts';
import { anEvent, aPhoto, aSpeaker } from '../../catalogue/setup/records.ts';

const quang = aSpeaker({
  names: { vi: ['Lương Tam Quang'], bn: ['লুওং তাম কুয়াং', 'লুং তাম কুয়াং'] },
  short: { vi: 'Quang' },
  rank: { vi: 'Đại tướng' },
  titles: [
    { text: { vi: 'Thứ trưởng', bn: 'উপমন্ত্রী' }, to: '2024-06-05' },
    { text: { vi: 'Bộ trưởng Công an', bn: 'জননিরাপত্তা মন্ত্রী' }, from: '2024-06-06', to: null },
  ],
});
const john = aSpeaker({ names: { en: ['John Brandolino'] }, honorific: { en: 'Mr', vi: 'Ông' }, titles: [] });

const subject = (changes: Partial<Subject> = {}): Subject => {
  const event = anEvent({ date: '2025-10-25' });
  return {
    photo: aPhoto(event.id, { captured: { value: '2025-10-26T00:15:00+07:00', source: 'exif' } }),
    event,
    values: {},
    people: [quang, john],
    number: 7,
    ...changes,
  };
};
const fill = (text: string, language: string, changes: Partial<Subject> = {}) =>
  fillText(text, { subject: subject(changes), language, field: (property) => `<${property}>` });

/** What `run` throws. */
function faultOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

const dated = (value: string, people: readonly Speaker[] = [quang]): Partial<Subject> => ({
  photo: aPhoto(anEvent().id, { captured: { value, source: 'exif' } }),
  people,
});

describe('variables', () => {
  it.each([
    ['bn', '২৬ অক্টোবর, ২০২৫', 'রবিবার', '২০২৫'],
    ['vi', '26 tháng 10, 2025', 'Chủ Nhật', '2025'],
    ['en', 'October 26, 2025', 'Sunday', '2025'],
  ])('say the day of the place in the words and digits of %s', (language, date, weekday, year) => {
    expect(fill('{date:long}|{weekday}|{year}', language).text).toBe(`${date}|${weekday}|${year}`);
    expect(fill('{date:iso} {datesort} {datesortdash}', language).text).toBe('2025-10-26 20251026 2025-10-26');
  });

  it('say no more of a date than is known, and the day of the event where the photo has none', () => {
    expect(fill('{date:long}', 'bn', dated('2025-10')).text).toBe('অক্টোবর ২০২৫');
    expect(fill('{date:long} {date:iso}', 'en', dated('2025'))).toEqual({ text: '2025 2025', missing: [] });
    expect(fill('{weekday}', 'en', dated('2025-10')).missing).toEqual(['{weekday}']);
    const { event } = subject();
    expect(fill('{date:iso}', 'en', { photo: aPhoto(event!.id), event }).text).toBe('2025-10-25');
    expect(fill('{time}', 'en', { photo: aPhoto(event!.id), event }).missing).toEqual(['{time}']);
  });

  it('name people left to right as the language joins them, with the title of the day', () => {
    expect(fill('{people}', 'vi').text).toBe('Bộ trưởng Công an Đại tướng Lương Tam Quang và John Brandolino');
    expect(fill('{people}', 'bn').text).toBe('জননিরাপত্তা মন্ত্রী লুওং তাম কুয়াং এবং John Brandolino');
    expect(fill('{people:names}', 'en').text).toBe('Lương Tam Quang and John Brandolino');
    expect(fill('{people:honorifics}', 'vi').text).toBe('Đại tướng Lương Tam Quang và Ông John Brandolino');
    expect(fill('{people:short}', 'vi').text).toBe('Quang và John Brandolino');
    expect(fill('{people}', 'bn', dated('2023-01-01')).text).toBe('উপমন্ত্রী লুওং তাম কুয়াং');
  });

  it('name the file, the event, the number in the digits of the language', () => {
    const { photo } = subject();
    const named = { photo: { ...photo, file: { ...photo.file, name: 'z.7157.jpg' } } };
    expect(fill('{filename} {filenamebase} {fbas}', 'en', named).text).toBe('z.7157.jpg z.7157 z.7157');
    expect(fill('{event} {seq:3}', 'bn').text).toBe('স্বাক্ষর অনুষ্ঠান ০০৭');
    expect(fill('{seq} {seqn:2} {headline} {city}', 'en').text).toBe('7 07 <headline> <city>');
    expect(fill('{place}', 'bn')).toEqual({ text: '', missing: ['{place}'] });
  });

  it('leave brackets alone that are written twice', () => {
    expect(fill('a {{b}} {{{seq}}}', 'en').text).toBe('a {b} {7}');
  });

  it.each([
    ['Vote {peple} now', { code: 'variable/unknown', detail: { from: 5, to: 12, suggestion: '{people}' } }],
    ['{date:lang}', { code: 'variable/unknown', detail: { variable: '{date:lang}', suggestion: '{date:long}' } }],
    ['{city:long}', { code: 'variable/unknown', detail: { suggestion: '{city}' } }],
    ['{xyzzyxyzzy}', { code: 'variable/unknown', message: expect.stringContaining('{{') as string }],
    ['set { alone', { code: 'variable/bracket', detail: { from: 4, to: 5 } }],
    ['alone }', { code: 'variable/bracket', detail: { bracket: '}' } }],
  ])('%s is an error with its place', (text, fault) => {
    expect(faultOf(() => fill(text, 'en'))).toMatchObject(fault);
  });

  it('are taught by the names and forms that they have', () => {
    const taught = variables.map(({ names: [name], forms }) => ({ name, ...(forms && { forms: forms.toSorted() }) }));
    const known = variableNames.map(({ name, forms }) => ({ name, ...(forms && { forms: forms.toSorted() }) }));
    expect(new Set(known)).toEqual(new Set(taught));
  });

  it('have one meaning each', () => {
    const names = variables.flatMap((variable) => variable.names);
    expect(new Set(names).size).toBe(names.length);
  });
});
