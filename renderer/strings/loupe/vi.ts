import type { Word } from '../word.ts';
import type { loupeEn } from './en.ts';

/** Words of the loupe. */
export const loupeVi = {
  'loupe.title': 'Kính lúp',
  'loupe.place': '{place} trên {total}',
  'loupe.back': 'Trở lại các ảnh',
  'loupe.loading': 'Đang tải {name}…',
  'loupe.loadingFull': 'Đang tải đủ điểm ảnh…',
  'loupe.noPicture': 'Không hiển thị được {name}. {why}',
  'loupe.noFull': 'Không hiển thị được đủ điểm ảnh; đây là bản xem trước. {why}',
  'loupe.offline': 'Tệp gốc hiện không với tới được; đây là bản xem trước đã lưu.',
  'loupe.huge': 'Ảnh rất lớn: hiển thị {percent} % chiều rộng.',
  'loupe.scale': '{percent} %',
  'loupe.fit': 'Cả ảnh',
  'loupe.strip': 'Dải phim',
  'loupe.people': 'Trong ảnh này, từ trái sang phải',
  'loupe.drawing': 'Một vùng: mũi tên để dời, Shift cùng mũi tên để đổi cỡ, Enter để đặt tên',
  'loupe.regionName': 'Ai hoặc gì ở đó',
  'loupe.keepRegion': 'Giữ vùng này',
  'loupe.dropRegion': 'Để sau',
  'loupe.nobody': 'Ảnh này chưa ghi tên ai',
  'loupe.removeRegion': 'Bỏ vùng: {name}',
} as const satisfies Record<keyof typeof loupeEn, Word>;
