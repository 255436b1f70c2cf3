import { phrases, words, type LanguageWords } from './language-words.ts';

export const vi: LanguageWords = {
  honorifics: phrases(`
    ông; bà; anh; chị; cô; em; bác; cụ; ngài; quý ông; quý bà; đồng chí; đ/c; bạn; cháu; thầy; mr; mrs; ms; nhà vua; vua; đức vua; quốc vương; hoàng tử; công chúa
    giáo sư; phó giáo sư; tiến sĩ; tiến sỹ; thạc sĩ; thạc sỹ; gs; pgs; ts; ths; gs ts; pgs ts; gs.ts; pgs.ts; cn; ks; kỹ sư; luật sư; bác sĩ; bác sỹ; bs; bsck2; nsnd; nsưt; nghệ sĩ nhân dân; nghệ sĩ ưu tú
    hòa thượng; thượng tọa; linh mục; giám mục; hồng y; giáo hoàng; anh hùng; anh hùng lao động; liệt sĩ; mẹ việt nam anh hùng; mục sư
  `),
  ranks: phrases(`
    đại tướng; thượng tướng; trung tướng; thiếu tướng; chuẩn tướng; đại tá; thượng tá; trung tá; thiếu tá; đại úy; thượng úy; trung úy; thiếu úy; đô đốc; phó đô đốc; chuẩn đô đốc; tướng; thượng sĩ; trung sĩ; nguyên soái; đại uý; thượng uý
  `),
  titles: phrases(`
    bộ trưởng; thứ trưởng; thủ tướng; phó thủ tướng; chủ tịch; phó chủ tịch; chủ tịch nước; phó chủ tịch nước; chủ tịch quốc hội; phó chủ tịch quốc hội; tổng bí thư; phó tổng bí thư; bí thư; phó bí thư; tổng thống; phó tổng thống
    ngoại trưởng; đại sứ; tổng lãnh sự; lãnh sự; tham tán; công sứ; tổng thư ký; phó tổng thư ký; thư ký; chánh văn phòng; phó chánh văn phòng; giám đốc; phó giám đốc; tổng giám đốc; phó tổng giám đốc; giám đốc điều hành; cục trưởng
    phó cục trưởng; vụ trưởng; phó vụ trưởng; tổng cục trưởng; trưởng ban; phó trưởng ban; phó ban; trưởng đoàn; phó trưởng đoàn; trưởng phòng; phó trưởng phòng; viện trưởng; phó viện trưởng; viện trưởng vksnd; chánh án; phó chánh án; hiệu trưởng; phó hiệu trưởng
    người phát ngôn; phát ngôn viên; phó phát ngôn; thống đốc; phó thống đốc; thị trưởng; phó thị trưởng; tỉnh trưởng; thủ hiến; đặc phái viên; trưởng đại diện; đại diện thường trú; điều phối viên thường trú; điều phối viên; chuyên viên; ủy viên; uỷ viên
    ủy viên bộ chính trị; uỷ viên bộ chính trị; ủy viên trung ương; thường trực ban bí thư; tổng tham mưu trưởng; phó tổng tham mưu trưởng; tư lệnh; phó tư lệnh; chính ủy; chính uỷ; cố vấn; cố vấn trưởng; quốc vụ khanh; thái tử; thủ lĩnh; lãnh tụ
    nhà lãnh đạo; tổng biên tập; phó tổng biên tập; đại biểu; đại biểu quốc hội; chủ nhiệm; phó chủ nhiệm; tổng kiểm toán; tổng thanh tra; chủ nhiệm ủy ban; tổng kiểm toán nhà nước; phu nhân; đệ nhất phu nhân; chủ tịch hđqt; ceo; nữ hoàng; đại biện; thủ khoa
    chỉ huy trưởng; trưởng công an; giám mục; đại diện; trưởng khoa; phó trưởng khoa; chủ tọa; quyền; tổng đạo diễn; trạng nguyên; tùy viên; tuỳ viên; thường trực; cao ủy; chánh thanh tra; đội trưởng; phó đại sứ; thứ trưởng thường trực
  `),
  occupations: phrases(`
    nhà báo; phóng viên; nhà văn; nhà thơ; thi sĩ; nhạc sĩ; ca sĩ; họa sĩ; hoạ sĩ; nghệ sĩ; nghệ sĩ piano; diễn viên; đạo diễn; biên đạo; mc; hoa hậu; á hậu; người mẫu; cầu thủ; tiền vệ; tiền đạo; hậu vệ; thủ môn; huấn luyện viên; hlv; vđv; vận động viên
    vận động viên cricket; kình ngư; xạ thủ; võ sĩ; tay vợt; kỳ thủ; tỷ phú; doanh nhân; nhà sử học; nhà nghiên cứu; chuyên gia; nhà khoa học; sinh viên; học sinh; giáo viên; nạn nhân; bị cáo; bị can; nghi phạm; chiến sĩ; cựu chiến binh; nghệ nhân; nhiếp ảnh gia
    kiến trúc sư; nhà thiết kế; tác giả; biên tập viên; nhà giáo; nông dân; công nhân; luật gia; nhà ngoại giao; nghị sĩ; thượng nghị sĩ; hạ nghị sĩ; thẩm phán; kiểm sát viên; lãnh đạo; lãnh đạo đảng; danh thủ; trọng tài; tiểu thuyết gia; thủ quân
  `),
  modifiers: phrases(`
    nguyên; cố; cựu; quyền; tân; phó; trưởng; thường trực; thường vụ; danh dự; đương nhiệm; cao cấp; đặc mệnh toàn quyền; kiêm; thứ nhất; phụ trách; chuyên trách; đặc biệt; điều hành; nữ; nam; tiền nhiệm; thay mặt; cấp cao
  `),
  areas: phrases(`
    bộ; ban; công an; ngoại giao; quốc phòng; tài chính; tư pháp; y tế; giáo dục; đào tạo; giáo dục và đào tạo; công thương; xây dựng; giao thông vận tải; nông nghiệp; môi trường; nông nghiệp và môi trường; khoa học; công nghệ; khoa học và công nghệ
    thông tin; truyền thông; thông tin và truyền thông; văn hóa; văn hoá; thể thao; du lịch; văn hóa, thể thao và du lịch; nội vụ; lao động; kế hoạch; đầu tư; kế hoạch và đầu tư; quốc hội; nước; chính phủ; văn phòng; văn phòng chính phủ; đảng; trung ương; trung ương đảng
    bộ chính trị; ban bí thư; ubnd; hđnd; mặt trận tổ quốc; thành ủy; thành uỷ; tỉnh ủy; tỉnh uỷ; đảng ủy; huyện ủy; quận ủy; thành phố; tp; tỉnh; hà nội; và; của; liên hợp quốc; lhq; unodc; asean; liên minh châu âu; eu
    ủy ban; uỷ ban; hội đồng; đối ngoại; tuyên giáo; dân vận; tổ chức; nội chính; kiểm tra; cục; vụ; sở; viện; học viện; ngân hàng; ngân hàng nhà nước; nhà nước; tập đoàn; công ty; việt nam; hoa kỳ; mỹ; nga; trung quốc; pháp; anh; nhật bản; hàn quốc; ấn độ; campuchia; lào
    thái lan; đức; ukraine; triều tiên; singapore; malaysia; indonesia; philippines; australia; canada; bangladesh; italy; ai cập; cuba; brazil; nam phi; an ninh mạng; an ninh; phòng chống tội phạm; tội phạm; công nghệ cao; quốc đại; hđqt; nhân dân; đại diện; thường trú; đại sứ quán
    quân đội; công đoàn; thanh niên; phụ nữ; cảnh sát; tòa án; toà án; tối cao; kiểm sát; luật pháp; pháp luật; điều ước; điều ước quốc tế; quốc tế; châu á; châu âu; thương mại; kinh tế; dân tộc; tôn giáo; tại
  `),
  speechVerbs: phrases(`
    phát biểu; cho biết; nói; khẳng định; nhấn mạnh; cho rằng; chia sẻ; bày tỏ; đánh giá; trả lời; thông tin; thông báo; tuyên bố; đề nghị; kêu gọi; cảm ơn; chúc mừng; chủ trì; tiếp; hội đàm; hội kiến; ký; trao; tặng; đón; bắt tay; trao đổi; giới thiệu; trình bày; dự; tham dự
    khai mạc; bế mạc; đọc; công bố; giải thích; lưu ý; cảnh báo; phát động; đồng chủ trì; thăm; chụp ảnh; kết luận; chỉ đạo; yêu cầu; nêu; nêu rõ; xác nhận; phân tích; kể; viết; hoan nghênh; tin tưởng; cam kết; có bài phát biểu; tại lễ; tại phiên; tại buổi; tại cuộc; tại hội nghị; và
  `),
  abbreviations: phrases(`tp; ts; ths; gs; pgs; bs; ths; ks; đ/c; mr; mrs; ms; ng; nsnd; nsưt; th; st`),
  places: phrases(`
    hà nội; thành phố hồ chí minh; tp hồ chí minh; tphcm; tp hcm; việt nam; hà giang; hà nam; hà tĩnh; hà đông; cao bằng; lạng sơn; thái nguyên; thái bình; thái lan; vĩnh phúc; phú thọ; lâm đồng; hoàng sa; trường sa; hoàng mai; hoàng gia; đà nẵng; hải phòng; kim bôi; mai châu; mai dịch; mai sơn
    tây hồ; hồ tây; hồ gươm; hồ hoàn kiếm; lào cai; yên bái; tô châu; tạ bú; cao nguyên; trường giang; dương kinh; vũ hán; vương quốc; vương quốc anh; châu âu; châu á; châu phi; châu mỹ; châu đại dương; hồ nam; hồ bắc; hà bắc; hà lan; vũ quang; lý sơn; lý nhân; đông anh; tân trào; quảng châu
    châu đốc; châu thành; phan rang; phan thiết; vũ thư; vũng tàu; đào xá; đinh lập; trần đề; mạc tư khoa; lưu vực; trung quốc; nhật bản; hàn quốc; triều tiên; hoa kỳ; ấn độ; hà khẩu; thái bình dương; ấn độ dương; đại tây dương; tôn đản; hồng kông; thạch thất; thạch hà; từ liêm; đống đa; ba đình
    hội an; đại nội; tràng an; an giang; kiên giang; hậu giang; tiền giang; bắc giang; giang tây; lâm hà; lại châu; lai châu; kiều mai; phùng khoang; triệu phong; triệu sơn; nông cống; đặng xá; lương sơn; mai lĩnh; cao lãnh; cao phong; vị thanh; viên chăn; phnom penh; đào duy từ; hà nam ninh; hà tiên; liên xô
    quảng ninh; quảng nam; quảng ngãi; quảng bình; quảng trị; thanh hóa; thanh hoá; nghệ an; nam định; ninh bình; ninh thuận; bình thuận; bình định; bình dương; bình phước; tây ninh; đồng nai; đồng tháp; long an; bến tre; trà vinh; vĩnh long; sóc trăng; bạc liêu; cà mau
    cần thơ; đắk lắk; đắk nông; gia lai; kon tum; khánh hòa; khánh hoà; phú yên; thừa thiên huế; huế; bắc ninh; bắc kạn; hải dương; hưng yên; sơn la; điện biên; hòa bình; tuyên quang; đà lạt; nha trang; hạ long; bà rịa; phú quốc; côn đảo; điện biên phủ; sài gòn; biên hòa; buôn ma thuột
    new york; washington; london; paris; geneva; vienna; moscow; bắc kinh; tokyo; seoul; singapore; malaysia; indonesia; philippines; australia; canada; campuchia; lào; mỹ; nga; pháp; đức; anh; bangladesh; ukraine; italy; cuba; brazil; new zealand; new delhi; dhaka; israel; iran; châu mỹ latinh; trung đông; đông nam á; lý thường kiệt; hàm nghi
  `),
  bodies: phrases(`
    thành phố; tp; đường; phố; ngõ; quận; huyện; phường; xã; tỉnh; thị xã; thị trấn; làng; trường; trường đại học; đại học; thpt; thcs; tiểu học; trường thpt; trường thcs; cao đẳng; bệnh viện; cầu; hồ; sông; núi; chùa; đền; lăng; bảo tàng; quảng trường; học viện; giải; giải thưởng; cúp; quỹ; tượng đài
    công viên; sân bay; sân vận động; nhà hát; khu di tích; di tích; đoàn tncs; đoàn việt nam; đoàn hà nội; đoàn đại biểu; đoàn công tác; đoàn trung quốc; đoàn thanh niên; đoàn thanh niên cộng sản; tncs; đảo; tư tưởng; huân chương; thời đại; nhà xuất bản; khách sạn; công ty; tập đoàn; hội trường; cung; thư viện; nhà máy; ga; chợ; đại lộ; hầm; bến; tàu; khu đô thị; khu công nghiệp; lớp; gương; đèo; kênh; rạch; mộ; nhà tù; hỏa lò; nhà lưu niệm
  `),
  knownNames: words(``),
};
