/** What the caption checker found, in Vietnamese. */
export const checksVi = {
  'check.person-not-named': 'Được gắn mà chưa nêu tên: {names}. Hãy nêu tên mọi người trong ảnh, hoặc bỏ gắn.',
  'check.person-not-tagged': '“{name}” được nêu tên mà chưa gắn. Hãy gắn mọi người có trong ảnh.',
  'check.name-spelling': 'Sổ tên viết “{name}”, không phải “{said}”. Viết tên theo sổ, hoặc sửa trong sổ.',
  'check.title-of-day':
    '“{said}” không phải chức danh của {name} vào ngày {date}. Dùng chức danh của ngày đó: {titles}.',
  'check.people-order': 'Tên không theo thứ tự đã gắn: {tagged}. Đổi thứ tự, hoặc ghi rõ ai đứng ở đâu.',
  'check.date-missing': 'Chưa nêu ngày. Hãy ghi đó là ngày nào.',
  'check.place-missing': 'Chưa nêu địa điểm. Sự kiện diễn ra tại {place}.',
  'check.weekday': '“{said}” không phải thứ của ngày {date}, mà là {right}. Sửa thứ hoặc ngày.',
  'check.numbers-differ': 'Ở đây là “{said}”, còn bản {otherLanguage} là “{other}”. Hãy xem bên nào đúng.',
  'check.quotes-unbalanced': 'Dấu ngoặc kép {mark} không có cặp.',
  'check.caption-repeated': '{photos} ảnh của sự kiện có cùng chú thích này. Hãy ghi điểm khác của ảnh này.',
  'check.mixed-script': '“{said}” có chữ thuộc hệ chữ khác: {letters}. Viết bằng một hệ chữ.',
  'check.double-space': 'Có {blanks} dấu cách liền nhau. Chỉ để một.',
  'check.iim-limit': '{bytes} byte, mà IIM chứa {limit}: chương trình chỉ đọc IIM sẽ mất phần cuối. Hãy rút ngắn.',
  'check.credit-missing': 'Chưa có dòng ghi nguồn ảnh. Ghi một lần cho cả sự kiện, hoặc ghi ở đây.',
} as const;
