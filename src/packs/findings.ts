import { inLanguage } from '../model/in-language.ts';
import { languageName } from '../model/language-name.ts';
import { iptcProperty } from '../model/iptc-properties.ts';
import type { PackFinding } from '../model/pack.ts';
import type { PackInput, PackPhoto } from './pack-input.ts';
import { textOf } from './values.ts';
import { webLongSide } from './web-long-side.ts';

/** The words under a photo in a language; undefined where there are none or only spaces. */
export function captionIn(photo: PackPhoto, language: string): string | undefined {
  const text = photo.captions[language]?.text;
  return text?.trim() ? text : undefined;
}

const named = (tag: string): string => (languageName(tag) === tag ? tag : `${languageName(tag)} (${tag})`);

/** What refuses the export, each with a sentence; `waived` where the person said that it may go all the same. */
export function findMissing(input: PackInput): PackFinding[] {
  const found = [...findEmbargo(input), ...input.photos.flatMap((photo) => missingOf(photo, input.languages))];
  const waived: readonly string[] = input.waive;
  return found.map((finding) => (waived.includes(finding.code) ? { ...finding, waived: true } : finding));
}

function findEmbargo({ event, events = [], now, languages }: PackInput): PackFinding[] {
  return [...(event ? [event] : []), ...events].flatMap(({ embargo, names }) => {
    // A moment that cannot be read counts as one still to come: to hold back too long does less harm than to send too soon.
    if (embargo === undefined || Date.parse(embargo) <= now.getTime()) return [];
    const name = inLanguage(names, languages);
    const which = name === undefined ? 'The event' : `'${name}'`;
    const message = `${which} is under embargo until ${embargo}. Wait until then, or change the embargo of the event.`;
    return [{ code: 'embargo' as const, until: embargo, ...(name !== undefined && { event: name }), message }];
  });
}

function missingOf(photo: PackPhoto, languages: readonly string[]): PackFinding[] {
  const { name } = photo.original;
  const about = { photo: photo.photo, name };
  const found: PackFinding[] = languages
    .filter((language) => captionIn(photo, language) === undefined)
    .map((language) => ({
      code: 'caption-missing',
      ...about,
      language,
      message: `'${name}' has no caption in ${named(language)}. Write one, or leave that language out of the pack.`,
    }));
  if (textOf(photo.values, 'creditLine', languages) === undefined) {
    const message = `'${name}' has no credit line. Give it one, or give one to the whole event.`;
    found.push({ code: 'credit-missing', ...about, message });
  }
  if (!photo.original.online) {
    const message = `The original of '${name}' is not at '${photo.original.path}'. Plug in its drive, or bring the photo in again from where it is now.`;
    found.push({ code: 'original-missing', ...about, message });
  }
  return found;
}

/** The original goes into the pack untouched, with its words in a sidecar. */
export const wordsGoBeside = ({ original }: PackPhoto, { signed }: Pick<PackInput, 'signed'>): boolean =>
  !original.takesWords || (original.signed && signed === 'untouched');

/** What the web copy is made of, where that is not the photo itself. */
function findPicture(photo: PackPhoto, { preset }: PackInput): PackFinding[] {
  const { shownBy, original } = photo;
  const { name } = original;
  const about = { photo: photo.photo, name };
  if (shownBy?.kind === 'nothing') {
    const then = preset === 'press' ? 'its original goes in without a web copy' : 'it is left out of this pack';
    const message = `The pixels of '${name}' cannot be decoded, and no picture lies inside: ${then}. Save it as JPEG and add that.`;
    return [{ code: 'picture-missing', ...about, message }];
  }
  if (shownBy?.kind !== 'preview') return [];
  const { width, height } = shownBy;
  if (Math.max(width, height) >= webLongSide) return [];
  const message = `The web copy of '${name}' is made of the picture of ${width} × ${height} pixels that lies inside it: smaller than the ${webLongSide} pixels of this size. Develop it and add the JPEG for a larger one.`;
  return [{ code: 'preview-small', ...about, message }];
}

/** What a person should know of one photo, and what does not hold it back. */
export function findWarnings(photo: PackPhoto, input: PackInput): PackFinding[] {
  const { languages, iimCuts } = input;
  const { name } = photo.original;
  const about = { photo: photo.photo, name };
  const [main] = languages;
  const found: PackFinding[] = languages
    .filter((language) => captionIn(photo, language) !== undefined && photo.captions[language]?.status === 'draft')
    .map((language) => ({
      code: 'caption-draft',
      ...about,
      language,
      message: `The caption of '${name}' in ${named(language)} is a draft: nobody has marked it as checked.`,
    }));
  if (photo.suggestionsOpen > 0) {
    const message = `${photo.suggestionsOpen} suggested name(s) of '${name}' are neither accepted nor refused, and stay out of the pack.`;
    found.push({ code: 'suggestion-open', ...about, message });
  }
  if (main !== undefined && !photo.captions[main]?.headline?.trim()) {
    const message = `'${name}' has no headline in ${named(main)}.`;
    found.push({ code: 'headline-missing', ...about, language: main, message });
  }
  found.push(...findPicture(photo, input));
  for (const cut of iimCuts(photo)) {
    const field = iptcProperty(cut.key)?.name ?? cut.key;
    const message = `${field} of '${name}' has ${cut.bytes} bytes, and the old IPTC block (IIM) holds ${cut.limit}: programs that read only that see '${cut.kept}'. XMP carries it whole.`;
    found.push({ code: 'iim-cut', ...about, message });
  }
  if (input.preset === 'press') found.push(...aboutRaw(photo), ...aboutOriginal(photo, input));
  return found;
}

/** Of a shot that is kept as one photo, the picture goes out and the raw file does not. */
function aboutRaw({ photo, original: { name, beside = [] } }: PackPhoto): PackFinding[] {
  return beside.map((raw) => {
    const message = `'${raw}' stays out of the pack: of that shot '${name}' goes in. Bring it in on its own to hand it out too.`;
    return { code: 'raw-stays', photo, name, message };
  });
}

/** What becomes of an original that its own words cannot, or should not, be written into. */
function aboutOriginal(photo: PackPhoto, input: PackInput): PackFinding[] {
  const { name, signed, takesWords } = photo.original;
  const about = { photo: photo.photo, name };
  if (signed && !wordsGoBeside(photo, input)) {
    const message = `'${name}' carries Content Credentials (C2PA): writing its caption into the copy breaks their signature. Leave signed copies untouched, and the caption goes into an XMP sidecar beside it.`;
    return [{ code: 'credentials-break', ...about, message }];
  }
  if (!wordsGoBeside(photo, input)) return [];
  const why = takesWords ? 'keeps its Content Credentials (C2PA)' : 'is of a kind that captions cannot be written into';
  const message = `'${name}' ${why}: it goes into the pack untouched, its caption into an XMP sidecar beside it.`;
  return [{ code: 'words-beside', ...about, message }];
}
