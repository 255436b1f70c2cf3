/** What the caption checker found, in Bengali. */
export const checksBn = {
  'check.person-not-named': 'ট্যাগ করা কিন্তু নাম নেই: {names}। যাঁদের দেখা যাচ্ছে সবার নাম লিখুন, অথবা ট্যাগ সরান।',
  'check.person-not-tagged': '“{name}”-এর নাম আছে, কিন্তু ট্যাগ নেই। ছবিতে যাঁরা আছেন সবাইকে ট্যাগ করুন।',
  'check.name-spelling': 'খাতায় লেখা “{name}”, “{said}” নয়। খাতার মতো করে লিখুন, অথবা খাতা বদলান।',
  'check.title-of-day': '{date} তারিখে {name}-এর পদবি “{said}” ছিল না। সেদিনের পদবি লিখুন: {titles}।',
  'check.people-order': 'নামগুলো ট্যাগের ক্রমে নেই: {tagged}। ক্রম বদলান, অথবা কে কোথায় আছেন লিখুন।',
  'check.date-missing': 'কোনো তারিখ নেই। কোন দিন ছিল লিখুন।',
  'check.place-missing': 'স্থানের নাম নেই। অনুষ্ঠান হয়েছিল {place}-এ।',
  'check.weekday': '{date} তারিখে “{said}” নয়, {right}। বার বা তারিখ ঠিক করুন।',
  'check.numbers-differ': 'এখানে “{said}”, আর {otherLanguage}-তে “{other}”। কোনটি ঠিক দেখুন।',
  'check.quotes-unbalanced': 'উদ্ধৃতি চিহ্ন {mark}-এর জোড়া নেই।',
  'check.caption-repeated': 'এই অনুষ্ঠানের {photos}টি ছবিতে একই ক্যাপশন। এটিতে আলাদা কী আছে লিখুন।',
  'check.mixed-script': '“{said}”-এ অন্য লিপির অক্ষর আছে: {letters}। এক লিপিতে লিখুন।',
  'check.double-space': 'পরপর {blanks}টি ফাঁকা জায়গা আছে। একটি রাখুন।',
  'check.iim-limit': '{bytes} বাইট, IIM-এ ধরে {limit}: যে প্রোগ্রাম শুধু IIM পড়ে, সেখানে শেষটুকু কেটে যায়। ছোট করুন।',
  'check.credit-missing': 'কৃতজ্ঞতা (ক্রেডিট) লেখা নেই। অনুষ্ঠানের জন্য একবার, অথবা এখানে লিখুন।',
} as const;
