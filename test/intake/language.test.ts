import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/intake/language.ts';

describe('a short caption says its language', () => {
  it.each([
    ['bn', 'মিঃ জন ব্র্যান্ডোলিনো বক্তব্য রাখছেন'],
    ['bn', 'সমাপনী অনুষ্ঠানে উপস্থিত প্রতিনিধিরা'],
    ['bn', 'John Brandolino (UNODC) বক্তব্য রাখছেন'],
    ['as', 'অসমৰ মুখ্যমন্ত্ৰী'],
    ['vi', 'Các đại biểu dự hội nghị'],
    ['vi', 'Toàn cảnh lễ ký'],
    ['vi', 'Thu Hà và Minh Anh'],
    ['vi', 'Bà Lan trao quà'],
    ['vi', 'Ông John Brandolino phát biểu'],
    ['vi', 'Bộ trưởng Lương Tam Quang'],
    ['vi', 'LỄ KÝ KẾT CÔNG ƯỚC HÀ NỘI'],
    ['vi', 'Thủ tướng Phạm Minh Chính tiếp Tổng thư ký António Guterres'],
    ['vi', 'Đại biểu nghe báo cáo'.normalize('NFD')],
    ['en', 'Minister Lương Tam Quang speaks'],
    ['en', 'Deputy Minister Nguyễn Minh Vũ answering questions'],
    ['en', 'Delegates at the closing ceremony'],
    ['en', 'Hanoi Convention signing ceremony'],
    ['en', 'Two officers shake hands'],
    ['en', 'A boy waves a flag'],
    ['en', 'Press conference'],
    ['fr', 'Le ministre parle aux délégués'],
    ['es', 'El ministro habla con los delegados'],
    ['hi', 'मंत्री ने सम्मेलन को संबोधित किया'],
    ['th', 'พิธีลงนามอนุสัญญา'],
    ['km', 'ពិធីចុះហត្ថលេខា'],
    ['ar', 'الوزير يلقي كلمة'],
    ['fa', 'وزیر کشور سخن می‌گوید'],
    ['ur', 'وزیر خطاب کر رہے ہیں'],
    ['ru', 'Министр выступает на церемонии'],
    ['uk', 'Міністр виступає на церемонії'],
    ['ja', '国連総会の開会式で演説する大臣'],
    ['zh', '部长在闭幕式上讲话'],
    ['ko', '장관이 연설하고 있다'],
  ])('%s: %s', (language, caption) => {
    expect(detectLanguage(caption)).toBe(language);
  });

  it.each(['', '   ', '2025-10-26', '😀 — !', 'John Brandolino', '123 456'])('and %j says nothing', (caption) => {
    expect(detectLanguage(caption)).toBe('und');
  });
});

const texts = '../shared/data/languages';
describe.skipIf(!existsSync(texts))('long texts of many languages', () => {
  const expected = Object.fromEntries(
    (existsSync(texts) ? readdirSync(texts) : [])
      .filter((name) => /^[a-z]{2}-/.test(name))
      .map((name) => [name, name.slice(0, 2)]),
  );
  it.each(Object.entries(expected))('%s', (name, language) => {
    const file = readFileSync(`${texts}/${name}`, 'utf8');
    const text = /<rdf:li xml:lang='x-default'>([^<]*)/.exec(file)?.[1] ?? '';
    expect(detectLanguage(text)).toBe(language);
  });
});

it('takes a moment for a million letters', () => {
  const start = performance.now();
  expect(detectLanguage('সমাপনী অনুষ্ঠানে '.repeat(60_000))).toBe('bn');
  expect(performance.now() - start).toBeLessThan(2000);
});
