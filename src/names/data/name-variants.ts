import { words } from './language-words.ts';

/** Short ways to write a name, and the name, in the letters of each. */
export const shortForms: ReadonlyMap<string, string> = new Map([
  ['ng', 'nguyen'],
  ['md', 'mohammad'],
  ['mohd', 'mohammad'],
  ['মো', 'মোহাম্মদ'],
  ['মোঃ', 'মোহাম্মদ'],
  ['sk', 'sheikh'],
  ['th', 'thi'],
  // Papers that read Thế as the English article.
  ['দ্য', 'থে'],
]);

/** How Bengali spells out the Latin letters of initials (এ কে for A. K.). */
export const bengaliInitials: ReadonlyMap<string, string> = new Map(
  'এ=a বি=b সি=c ডি=d ই=e এফ=f জি=g এইচ=h আই=i জে=j কে=k এল=l এম=m এন=n ও=o পি=p কিউ=q আর=r এস=s টি=t ইউ=u ভি=v ডব্লিউ=w এক্স=x ওয়াই=y জেড=z'
    .normalize('NFC')
    .split(' ')
    .map((pair) => [pair.split('=')[0] ?? '', pair.slice(-1)] as const),
);

/** Parts that a name is often written without: they part nobody from anybody. */
export const lightParts: ReadonlySet<string> = new Set(
  words(`al el ul ur bin ibn van von de da di do mst mosammat musammat মোসা মোসাম্মৎ আল এল উর বিন jr sr al-`),
);

/** Vietnamese middle names that are left out most: sound classes of Thị and Văn. */
export const lightSyllables: readonly string[] = ['th-i', 'v-an'];
