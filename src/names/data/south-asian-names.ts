import { words } from './language-words.ts';

/**
 * One name a line, in all the spellings that papers use for it, Latin and Bengali: they follow habit, not sound. Two
 * spellings on one line are one name; two that stand on different lines only are two names, however alike they sound
 * (Hasan, Hossain). Family names that share an origin but are kept apart in use (Banerjee, Bandyopadhyay) have two lines.
 */
const lines = `
haque hoque haq huq haqq hoq hak huque হক
mohammad mohammed muhammad muhammed mohamed mohamad mohamet mohd md mahammad muhammmad মোহাম্মদ মুহাম্মদ মোহাম্মেদ মুহাম্মাদ মহম্মদ মোহামেদ মো মোঃ মুহাঃ মোহাঃ
ahmed ahmad ahmmed ahamed ahammed ahammad ahmet আহমেদ আহমদ আহাম্মদ আহাম্মেদ আহামেদ আহমাদ
mahmud mahmood mahmoud mahamud মাহমুদ মাহমূদ
hossain hussain husain hosen hossen hussein husein hosain hossein hosein husen হোসেন হোসাইন হুসাইন হুসেন হুসেইন হোসেইন হোসাইন
hasan hassan হাসান
hasina haseena হাসিনা হাসীনা
chowdhury chaudhuri choudhury chaudhary chaudhry choudhary chowdhuri chowdhry chaudhury choudhuri choudhry chawdhury চৌধুরী চৌধুরি চৌধরী চৌধারি
rahman rehman rahaman rahmaan rohman রহমান রেহমান রাহমান
rahim raheem rohim রহিম রহীম রাহিম
karim kareem korim করিম করীম
uddin udddin uddeen eddin oddin ud-din উদ্দিন উদ্দীন উদ্দিণ
begum begam bagum বেগম
miah mia mian miya miyan miyah mea মিয়া মিঞা মিয়াঁ মিয়া
khatun khatoon khatoun খাতুন
khanam khanom khanum খানম খানাম
sheikh shaikh shaykh sheik sheyk sk শেখ শায়খ শাইখ
syed sayed sayyid saiyid sayyed saiyed syeed sayeed সৈয়দ সাইয়েদ সাইয়িদ সায়েদ সাইয়্যেদ
saeed said saied sayeed sayid saeid সাঈদ সাইদ সায়ীদ সাঈয়িদ
islam eslam ইসলাম এসলাম
akhter akter akhtar aktar akther akhtaar আক্তার আখতার আকতার
parvin parveen perveen pervin parvine পারভীন পারভিন
jahan jehan zahan জাহান
nahar naher নাহার
nur noor nour নূর নুর
nurul noorul নুরুল নূরুল
nazrul nozrul najrul নজরুল
rafiq rafique rofiq rafik refik রফিক রফীক
rafiqul rofiqul rafikul rafequl রফিকুল
shafiq shafique shafik safiq safik শফিক সফিক
shafiqul shafikul safiqul শফিকুল সফিকুল
siddik siddiq siddique sidddique সিদ্দিক
siddiqui siddiqi siddiky siddiki siddique siddiquee সিদ্দিকী সিদ্দিকি
ali aly alee আলী আলি
alam alom আলম
mukherjee mukherji mookerjee mukharji mukerji মুখার্জি মুখার্জী
mukhopadhyay mukhopadhyaya mukhapadhyay মুখোপাধ্যায়
banerjee banerji bannerjee bannerji banerjea ব্যানার্জি ব্যানার্জী বেনার্জি
bandyopadhyay bandopadhyay bandyopadhyaya bandhopadhyay বন্দ্যোপাধ্যায় বন্দোপাধ্যায়
chatterjee chatterji chaterjee চ্যাটার্জি চ্যাটার্জী
chattopadhyay chattopadhyaya chatopadhyay চট্টোপাধ্যায়
ganguly ganguli gangulee গাঙ্গুলি গাঙ্গুলী
gangopadhyay gangopadhyaya গঙ্গোপাধ্যায়
bhattacharya bhattacharyya bhattacharjee bhattacharyaa bhattacherjee ভট্টাচার্য ভট্টাচার্য্য ভট্টাচার্জি ভট্টাচার্জী
chakraborty chakrabarti chakrabarty chakravarty chakravarti chakravorty chakrovorty chakrabortty চক্রবর্তী চক্রবর্ত্তী চক্রবর্তি
roy ray রায়
das dass dash দাস দাশ
dutta datta dutt dutto দত্ত দত্তা
ghosh ghose gosh ঘোষ
bose basu bosu vasu বসু বোস
sengupta sen-gupta সেনগুপ্ত সেনগুপ্তা
gupta gupto গুপ্ত গুপ্তা
mitra mitter mittra মিত্র
saha shaha সাহা
sinha singha সিনহা সিংহা
singh sing সিং সিংহ
sharma sarma শর্মা
verma varma barma বর্মা ভার্মা
mondal mandal mondol mandol মণ্ডল মন্ডল
biswas bishwas biswash bishwash বিশ্বাস
sarkar sarker sircar sorkar sarcar সরকার
majumder mazumder majumdar mozumder mazumdar mojumder মজুমদার
talukder talukdar talukdher তালুকদার
howlader hawlader howladar haoladar হাওলাদার
halder haldar haldher হালদার
sikder sikdar shikder shikdar sickder শিকদার সিকদার
bhuiyan bhuyan bhuiya bhuyian bhuia bhuyain bhuyia bhuian ভূঁইয়া ভূইয়া ভুইয়া ভুঁইয়া ভূঞা ভূঁঞা
mollah molla mulla mullah mollick মোল্লা মোল্যা
mallik mallick mullick mollik মল্লিক
malek maleque malik maliq মালেক মালিক
khondaker khandaker khandker khondkar khandoker khondoker khandakar khondokar খন্দকার খোন্দকার
kazi qazi quazi kaji kadi কাজী কাজি
mirza mirja মির্জা মীর্জা
abdul abdool abdoul abdel আব্দুল আবদুল আব্দেল আবদেল
abdur abdoor আব্দুর আবদুর
abdus abdoos আব্দুস আবদুস
abdullah abdulla abdallah abdoullah আব্দুল্লাহ আবদুল্লাহ আব্দুল্লা আবদুল্লা
kabir kabeer kobir কবির কবীর
kader quader qader kadir quadir qadir qadeer কাদের কাদির
zaman jaman zamaan জামান
rashid rasheed rosid rashied রশিদ রশীদ
rashed rashid rased রাশেদ রাশিদ
majid mojid majeed মজিদ মাজিদ
yunus younus yunous eunus younis yunis ইউনূস ইউনুস ইউনিস
yusuf yousuf yusof eusuf yousef youssef yusuff ইউসুফ ইউসেফ
yasmin yasmeen yeasmin yesmin ইয়াসমিন ইয়াসমীন
faruk farooq faruque farouk faruq farook ফারুক ফারূক
tariq tareq tarique tarek tarik তারেক তারিক
zahid jahid zaheed জাহিদ যাহিদ
kamrul quamrul qamrul কামরুল
mujib mojib mujeeb মুজিব মজিব
mujibur mujibar mojibur mujeebur মুজিবুর মুজিবর মজিবুর মজিবর
masud masood mashud masoud মাসুদ মাসূদ
mustafa mostafa mustapha mostofa মোস্তফা মুস্তফা মুস্তাফা মোস্তাফা
fatima fatema fatimah fatima ফাতেমা ফাতিমা
ayesha aisha ayisha aysha aesha আয়েশা আইশা আয়শা
nasrin nasreen nasrine নাসরিন নাসরীন
sharmin sharmeen শারমিন শারমীন
shahin shaheen শাহীন শাহিন
sharif shareef shorif শরীফ শরিফ
shahid shaheed shohid শহীদ শহিদ
shahed shahid sahed শাহেদ শাহিদ
salim saleem selim সেলিম সালিম
zafar jafar jafor zafor জাফর
iqbal ikbal eqbal ইকবাল
ibrahim ebrahim ibraheem ইব্রাহিম ইব্রাহীম ইবরাহিম ইবরাহীম
usman osman uthman othman ওসমান উসমান
umar omar omer ওমর উমর
anwar anowar anwer আনোয়ার আনওয়ার
lakshmi laxmi lokkhi লক্ষ্মী লক্ষী
modi mody মোদি মোদী
gandhi gandi গান্ধী গান্ধি
`;

/** The line of the name among South Asian names that habit spells: the first spelling of each. A spelling can have two. */
export const southAsianNames: ReadonlyMap<string, readonly string[]> = byNames();

/** Of these, the one that a name is often written without. */
export const lightSouthAsian = 'mohammad';

function byNames(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const spellings = new Set(words(line));
    const [first = ''] = spellings;
    for (const spelling of spellings) found.set(spelling, [...(found.get(spelling) ?? []), first]);
  }
  return found;
}
