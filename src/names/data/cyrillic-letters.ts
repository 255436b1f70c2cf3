/** Russian and Ukrainian letters by sound. Russian writes Vietnamese after its own rules, so these serve comparing by sound only. */
export const cyrillicLetters: ReadonlyMap<string, string> = new Map(
  'а=a б=b в=v г=g ґ=g д=d е=e ё=o ж=j з=z и=i й=y і=i ї=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=s ч=c ш=s щ=s ъ= ы=i ь= э=e є=e ю=yu я=ya'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)] as const),
);

/** Arabic letters by sound; short vowels are not written. */
export const arabicLetters: ReadonlyMap<string, string> = new Map(
  'ا=a أ=a إ=i آ=a ب=b ت=t ث=s ج=j ح=h خ=k د=d ذ=d ر=r ز=z س=s ش=s ص=s ض=d ط=t ظ=z ع= غ=g ف=f ق=k ك=k ل=l م=m ن=n ه=h و=u ي=i ى=a ة=a ئ=y ؤ=u ء= گ=g پ=p چ=c ک=k ی=i'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)] as const),
);
