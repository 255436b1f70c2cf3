const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.charAt(0), pair.slice(2)] as const),
  );

/** Bengali consonants as one Latin letter each; dentals and retroflexes, and the three sibilants, sound alike in names. */
export const bengaliConsonants = pairs(`
ক=k খ=K গ=g ঘ=G ঙ=N চ=c ছ=C জ=j ঝ=J ঞ=n ট=t ঠ=T ড=d ঢ=D ণ=n ত=t থ=T দ=d ধ=D ন=n
প=p ফ=P ব=b ভ=v ম=m য=j র=r ল=l \u09b3=l \u09b5=v শ=s ষ=s স=s হ=h ৰ=r ৱ=v
`);

/** With a nukta below (U+09BC). */
export const nuktaConsonants = pairs(`য=y ড=r ঢ=r জ=j ফ=P ক=k খ=K গ=g`);

export const bengaliVowels = pairs(`
অ=o আ=a ই=i ঈ=i উ=u ঊ=u ঋ=ri এ=e ঐ=oi ও=o ঔ=ou ঌ=li \u098d=e \u098e=e \u0991=o \u0992=o
`);

export const bengaliVowelSigns = pairs(`
া=a ি=i ী=i ু=u ূ=u ৃ=ri ে=e ৈ=oi ো=o ৌ=ou \u09c5=e \u09c6=e \u09c9=o \u09ca=o \u09d7=u
`);

/** Letters that end a syllable. */
export const bengaliFinals = pairs(`ৎ=t ং=N ঃ= ঁ=n`);
