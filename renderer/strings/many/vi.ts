import type { Word } from '../word.ts';
import type { manyEn } from './en.ts';

/** Of many photos that are edited as one. */
export const manyVi = {
  'many.title': { other: 'Đã chọn {count} ảnh' },
  'many.more': 'Những gì bạn gõ được ghi vào tất cả các ảnh này.',
  'many.mixed': { other: 'khác nhau: {count} giá trị' },
  'many.notCompared': 'không so sánh: quá nhiều ảnh',
  'many.different': '{count} giá trị',
  'many.valuesOf': '{name}: chọn một giá trị cho tất cả',
  'many.clear': 'Xóa ở tất cả',
  'many.moreValues': { other: 'và {count} giá trị nữa' },
  'many.people': 'Những người trong các ảnh đã chọn',
  'many.onAll': 'ở tất cả',
  'many.on': 'ở {photos} trên {count} ảnh',
  'many.addToAll': 'Thêm {name} vào mọi ảnh đã chọn',
  'many.removeFromAll': 'Bỏ {name} khỏi mọi ảnh đã chọn',
  'many.checkedOn': 'Đã duyệt ở {photos} trên {count} ảnh',
  'many.metadataOf': 'Chỉ của {name}, một trong {count} ảnh đã chọn.',
  'many.variables': 'Mỗi ảnh, biến cho ra lời khác: hãy dùng mẫu (Ctrl+T).',
} as const satisfies Record<keyof typeof manyEn, Word>;
