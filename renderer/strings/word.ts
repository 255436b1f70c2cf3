/** A word of the screens: a sentence with `{places}`, or one for each plural form of the language (CLDR). */
export type Word = string | Plural;

export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The names of the `{places}` in a sentence. */
export type Places<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** What fills the places; a number is written in the language of the screen. */
export type Fillings = Readonly<Record<string, string | number>>;
