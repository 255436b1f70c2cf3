const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The family names that most people bear (Lê Trung Hoa, Họ và tên người Việt Nam, 2005); each alone can open a name. */
export const commonFamilyNames = list(`
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh đoàn lâm trịnh trương mai tô cao lưu tạ lương
vương thái tăng quách phùng hứa nghiêm ninh nông thạch triệu từ tống tôn đàm đậu doãn diệp chu châu hà khổng kiều lại mạc phí
`);

/** Family names that few people bear, or that are ordinary words too; they need a title or more syllables beside them. */
export const rareFamilyNames = list(`
an âu bạch tập lư mao nhậm uất bành biện bế chử cù cung dư điểu điêu đới đồng giang giáp giàng hạ hàn hầu hình hoa kha khuất khúc khương kim la lã lò
lộ lỗ lò liêu lục lều ma mã mẫn mông nhâm nhan nhữ ngụy ngọ ngưu ôn phó phương quan quản sầm sùng sử tào thào thang thân
thẩm thi thiều tiêu tiết tòng trà trầm trang trình trưng tưởng ung uông vàng văn vi viên vừ xa y lường cầm quàng hoàn cấn đường khà
`);
