/**
 * Small words that carry no meaning but say which language a sentence is in. English has the verbs and nouns of press
 * captions too, because a caption of four words often has no small word at all.
 */
export const latinWords: Readonly<Record<string, string>> = {
  en:
    'the a of and at in to for with on by from is are was were has have his her their its after before during as an that this into ' +
    'speaks speak speaking delivers attends attend signs sign signed signing shakes shake hands answers answer meets meet poses ' +
    'addresses listens welcomes greets presents receives arrives applauds delegate delegates minister ministers deputy prime president ' +
    'ambassador director secretary general representative representatives ceremony conference press convention meeting summit session ' +
    'opening closing hall stage group photo picture family view guests leaders officials participants reporters journalists students ' +
    'left right center centre first second officers officer guard honor honour flag flags students boy girl man woman men women ' +
    'children people crowd visitors dancers artists singers police soldiers army chief chairman chairwoman chair party state national ' +
    'international united nations member members foreign affairs public security interior defence defense finance culture health ' +
    'education government parliament assembly court city central hotel palace airport street night day morning evening ' +
    'waves smiles talks chats walks stands sits holds lights performs sings dances visits tours inspects opens closes launches unveils ' +
    'awards hosts chairs leads joins looks watches reads writes gives takes hand over cut cuts ribbon gift gifts medal flowers ' +
    'news media team staff workers exhibition booth table round dinner lunch reception portrait scene overview panorama general view ' +
    'new old two three four five all',
  fr: 'le la les de des du et un une au aux est sont dans pour sur avec par qui que lors pendant',
  es: 'el la los las de del y un una en con por para que es se su durante al',
  pt: 'o a os as de do da dos das e um uma em no na com por para que é são durante ao',
  de: 'der die das und den dem ein eine im in auf mit von zu bei für ist sind während nach',
  it: 'il lo la gli le di del della dei e un una in con per che è sono durante al alla',
  nl: 'de het een en van in op met voor door bij is zijn tijdens naar aan',
  id: 'yang dan di ke dari pada dengan untuk para ini itu dalam oleh adalah saat',
  tr: 've bir bu ile için de da olarak sırasında',
  pl: 'i w na z do się jest są oraz dla przez podczas',
  ro: 'și în de la cu pe pentru un o este sunt',
  sv: 'och i på en ett av för med som är till under',
};

/** ISO 639-3, as franc answers, to BCP 47: the languages that long Latin text is told apart among. */
export const francLanguages: Readonly<Record<string, string>> = {
  eng: 'en',
  vie: 'vi',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  ind: 'id',
  tur: 'tr',
  pol: 'pl',
  ron: 'ro',
  swe: 'sv',
  ces: 'cs',
  hun: 'hu',
  tgl: 'tl',
};
