import { z } from 'zod';
import { CaptionFinding } from '../model/caption-finding.ts';
import { CaptionTemplate, TemplateField } from '../model/caption-template.ts';
import { CaptionStatus } from '../model/caption.ts';
import { CodeList } from '../model/code-list.ts';
import { CodeListId, EntryId, EventId, JobId, PackId, PhotoId, SearchId, SpeakerId, TemplateId } from '../model/ids.ts';
import { LanguageMap, LanguageTag } from '../model/language.ts';
import { IssuedPack, PackRefusal, SignedCopies } from '../model/pack.ts';
import { PersonShown } from '../model/person.ts';
import { PhotoPick, Turned } from '../model/photo.ts';
import { SavedSearch } from '../model/saved-search.ts';
import { Portrait, Speaker, SpeakerTitle } from '../model/speaker.ts';
import { PropertyValue, SettledValue, ValueSource } from '../model/value.ts';
import { BackupRestored, BackupView } from './backups.ts';
import { read, write } from './command.ts';
import { CommonValues } from './common.ts';
import { Facet } from './facets.ts';
import { HistoryMoved, HistoryView } from './history.ts';
import {
  CatalogueStatus,
  Entry,
  EventView,
  FoundPhoto,
  IntakePreview,
  JobProgress,
  PackPlan,
  PhotoGroup,
  PhotoRow,
  PhotoTimes,
  PhotoView,
  SidecarState,
  SpeakerView,
} from './views.ts';

const nothing = z.object({});
const page = { offset: z.number().int().nonnegative().optional(), limit: z.number().int().positive().optional() };
/** Only what the query finds; with `typing`, its last word may go on. */
const queried = { query: z.string().optional(), typing: z.boolean().optional() };
const started = z.object({ job: JobId });
/** The journal entry that holds the change, already on the disk. */
const seq = z.number().int();

/** Every field that `set` may name: `captions.<lang>.headline|text|status`, `people`, `label`, `pick`, and IPTC keys; null clears. */
export const PhotoSet = z.record(z.string(), z.union([PropertyValue, z.array(PersonShown), CaptionStatus, z.null()]));
export type PhotoSet = z.infer<typeof PhotoSet>;

/** How a person sorts photos out: stars from -1 to 5, a label in words, picked or rejected; null clears. */
export const PhotoMarks = z.object({
  rating: z.number().int().min(-1).max(5).nullable().optional(),
  label: z.string().trim().min(1).nullable().optional(),
  pick: PhotoPick.nullable().optional(),
});
export type PhotoMarks = z.infer<typeof PhotoMarks>;

/** A raw file and the camera's picture of the same shot: one photo (left out), or two. */
const RawFiles = z.enum(['together', 'apart']);

/** A caption of an article (its key, and the place from 0) and the photos of `intake.preview` that it goes to. */
export const MendedPair = z.object({
  article: z.string(),
  caption: z.number().int().nonnegative(),
  photos: z.array(z.string()),
});
export type MendedPair = z.infer<typeof MendedPair>;

/** Words in the captions of these photos, or those that the query finds, or all of the event, or of the catalogue. */
const TextToReplace = z.object({
  find: z.string(),
  replace: z.string(),
  /** Only where no letter, mark or digit stands right before or behind. */
  wholeWords: z.boolean().optional(),
  matchCase: z.boolean().optional(),
  /** BCP 47; left out: all. */
  languages: z.array(z.string()).optional(),
  photos: z.array(PhotoId).optional(),
  event: EventId.optional(),
  query: z.string().optional(),
  /** The query's last word may go on. */
  typing: z.boolean().optional(),
});

/** A saved template, or fields as they are being filled in, for these photos, or those that the query finds, or all of the event, or of the catalogue. */
const TemplateUse = z.object({
  template: TemplateId.optional(),
  fields: z.array(TemplateField).optional(),
  photos: z.array(PhotoId).optional(),
  event: EventId.optional(),
  query: z.string().optional(),
  /** The query's last word may go on. */
  typing: z.boolean().optional(),
});

/** What a template makes of one field of a photo; `before` is absent where it is empty, `after` where it is emptied. */
const TemplateChange = z.object({
  photo: PhotoId,
  name: z.string(),
  property: z.string(),
  language: z.string().optional(),
  before: PropertyValue.optional(),
  after: PropertyValue.optional(),
});

/** One text of a photo before and after; `places` in `before`, in UTF-16 units. */
const TextChange = z.object({
  photo: PhotoId,
  name: z.string(),
  language: z.string(),
  part: z.enum(['text', 'headline']),
  before: z.string(),
  after: z.string(),
  places: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
});

const EventSet = z.object({
  names: LanguageMap.optional(),
  places: LanguageMap.optional(),
  date: z.string().nullable().optional(),
  dateEnd: z.string().nullable().optional(),
  embargo: z.string().nullable().optional(),
  contact: z.string().nullable().optional(),
  terms: z.string().nullable().optional(),
  languages: z.array(z.string()).optional(),
  /** Keep XMP sidecars beside the originals. */
  sidecars: z.boolean().optional(),
  /** IPTC values that the event's photos inherit; null clears. */
  values: z.record(z.string(), PropertyValue.nullable()).optional(),
});

const SpeakerFields = z.object({
  names: Speaker.shape.names,
  titles: z.array(SpeakerTitle).optional(),
  identifiers: z.array(z.string()).optional(),
  note: z.string().optional(),
  ...Speaker.pick({ short: true, sort: true, honorific: true, rank: true, misspellings: true }).shape,
  /** Null takes it away. */
  portrait: Portrait.nullable().optional(),
  /** What code replacements call the person; empty takes it away. */
  code: z.string().optional(),
});

const PackChoice = z.object({
  /** These photos, or those that the query finds, or all of the event, or (none given) of the catalogue. */
  photos: z.array(PhotoId).optional(),
  event: EventId.optional(),
  query: z.string().optional(),
  preset: z.enum(['press', 'web']).optional(),
  /** The first is the main language; left out: the event's. */
  languages: z.array(z.string()).optional(),
  waive: z.array(PackRefusal).optional(),
  /** Copies of originals that carry Content Credentials; left out: `embed`. */
  signed: SignedCopies.optional(),
});

/** The one doorway: every command that Cutline knows, with its shapes. */
export const commands = {
  'catalogue.status': read(nothing, CatalogueStatus),
  /**
   * Tries again to open the catalogue where that failed, or where its writer has left and it was to be written; nothing
   * where it is open. Where it still cannot be opened, other commands answer why.
   */
  'catalogue.open': write(nothing, nothing),

  'events.list': read(nothing, z.object({ events: z.array(EventView) })),
  /** An event in numbers. `hours`: of the clock on the wall, as `2025-10-26T14`, those without a photo left out. */
  'events.overview': read(
    z.object({ event: EventId }),
    z.object({
      photos: z.number().int(),
      /** Photos that have a caption, in the event's order of languages. */
      captioned: z.array(z.object({ language: z.string(), photos: z.number().int() })),
      hours: z.array(z.object({ hour: z.string(), photos: z.number().int() })),
      /** Photos of which no hour is known. */
      undated: z.number().int(),
      /** Who is in most photos first. */
      people: z.array(z.object({ speaker: SpeakerId, name: z.string(), photos: z.number().int() })),
      /** How many people more there are. */
      morePeople: z.number().int(),
      withoutPeople: z.number().int(),
      withoutCredit: z.number().int(),
    }),
  ),
  'events.edit': write(
    z.object({ event: EventId, revision: z.number().int().optional(), set: EventSet }),
    z.object({ event: EventId, revision: z.number().int(), seq }),
  ),
  /** Takes an event and its photos out of the catalogue; no original is touched. */
  'events.remove': write(z.object({ event: EventId }), z.object({ photos: z.number().int(), seq })),

  /**
   * In the order of adding; with `arrange`, in groups by the day or hour, the press event, the place or the first person from the
   * left, names in the alphabet of `language`, in each by time. `order` is another number where an edit has made the order another;
   * the page at 0 has the groups.
   */
  'photos.rows': read(
    z.object({
      event: EventId.optional(),
      arrange: z.enum(['time', 'event', 'place', 'speaker']).optional(),
      /** BCP 47. */
      language: z.string().optional(),
      ...queried,
      ...page,
    }),
    z.object({
      total: z.number().int(),
      rows: z.array(PhotoRow),
      order: z.number().int().optional(),
      groups: z.array(PhotoGroup).optional(),
    }),
  ),
  /** All photos of which `photos.rows` answers pages, in the same order, and when they were taken. */
  'photos.order': read(
    z.object({
      event: EventId.optional(),
      arrange: z.enum(['time', 'event', 'place', 'speaker']).optional(),
      /** BCP 47. */
      language: z.string().optional(),
      ...queried,
    }),
    z.object({ photos: z.array(PhotoId), order: z.number().int().optional(), times: PhotoTimes.optional() }),
  ),
  'photos.list': read(
    z.object({ event: EventId.optional(), photos: z.array(PhotoId).optional(), ...queried, ...page }),
    z.object({ total: z.number().int(), photos: z.array(PhotoView) }),
  ),
  /** What fits best first where words are looked for, else by time. Faults with `query/invalid` (docs/search.md). */
  'photos.search': read(
    z.object({
      query: z.string(),
      typing: z.boolean().optional(),
      /** Count all that fit, not only whether there are more. */
      count: z.boolean().optional(),
      snippets: z.boolean().optional(),
      ...page,
    }),
    z.object({ total: z.number().int().optional(), more: z.boolean(), photos: z.array(FoundPhoto) }),
  ),
  /**
   * What the photos that a query finds have, how often each, and the query that adds it: for a bar of filters. `total`
   * is how many are found. Faults with `query/invalid`.
   */
  'photos.facets': read(
    z.object({ event: EventId.optional(), ...queried }),
    z.object({ total: z.number().int(), facets: z.array(Facet) }),
  ),
  /** Those of these photos whose original cannot be reached now: its drive is unplugged, the file has moved. */
  'photos.offline': read(z.object({ photos: z.array(PhotoId).max(1000) }), z.object({ photos: z.array(PhotoId) })),
  'photos.show': read(z.object({ photo: PhotoId }), PhotoView),
  'photos.edit': write(
    z.object({ photo: PhotoId, revision: z.number().int().optional(), set: PhotoSet }),
    z.object({ photo: PhotoId, revision: z.number().int(), seq }),
  ),
  /**
   * What many photos have in common: for a form that edits all of them. `fields` as `photos.editMany` takes them; a `*` is each
   * language that they have captions in (`captions.*.text`).
   */
  'photos.common': read(
    z.object({ photos: z.array(PhotoId).min(1), fields: z.array(z.string()).max(200) }),
    CommonValues,
  ),
  /**
   * The same fields for many photos, in one edit: those of `photos.edit`, and one language of a text by language
   * (`altText.bn`); a plain text is its x-default, other languages stay. `add` and `remove` are people. With `revision`, the sum of
   * the photos' revisions, it faults with `photo/stale` where any of them was changed since. `photos` are those that changed.
   */
  'photos.editMany': write(
    z.object({
      photos: z.array(PhotoId).min(1),
      revision: z.number().int().optional(),
      set: PhotoSet.optional(),
      add: z.array(SpeakerId).optional(),
      remove: z.array(SpeakerId).optional(),
    }),
    z.object({ photos: z.number().int(), revision: z.number().int(), seq }),
  ),
  /** Turns photos by so many degrees clockwise, in one edit, never touching their files. */
  'photos.turn': write(
    z.object({ photos: z.array(PhotoId).min(1), by: Turned }),
    z.object({ photos: z.number().int(), seq }),
  ),
  /** Marks photos, in one edit; `photos` are those that were not marked so already. A pick ends a rating of -1 (rejected). */
  'photos.mark': write(
    z.object({ photos: z.array(PhotoId).min(1), set: PhotoMarks }),
    z.object({ photos: z.number().int(), seq }),
  ),
  /**
   * Takes for one property what a block of the file says (`keep`: `xmp`, `iim`, `exif` …; `file`: the one that is
   * believed first), or keeps what stands now (`stands`). With `open`, only of photos whose blocks differ there and of
   * which nobody has chosen yet. Faults with `photo/nothing-to-settle` where that is none.
   */
  'photos.settle': write(
    z.object({
      photos: z.array(PhotoId).min(1),
      key: z.string(),
      keep: z.union([ValueSource, z.literal('stands')]),
      open: z.boolean().optional(),
    }),
    z.object({ photos: z.number().int(), seq }),
  ),
  'photos.remove': write(z.object({ photos: z.array(PhotoId).min(1) }), z.object({ photos: z.number().int(), seq })),

  /**
   * What to look at in the captions of these photos, or those that the query finds, or all of the event, or of the
   * catalogue (docs/checker.md): a page of photos at a time, 100 where no `limit` is given, at most 500. `total` and the
   * page count photos; photos without findings have no lines.
   */
  'captions.check': read(
    z.object({
      photos: z.array(PhotoId).optional(),
      event: EventId.optional(),
      query: z.string().optional(),
      offset: page.offset,
      limit: z.number().int().positive().max(500).optional(),
    }),
    z.object({
      total: z.number().int(),
      checked: z.number().int(),
      findings: z.array(CaptionFinding.extend({ photo: PhotoId })),
    }),
  ),
  /** The same of one photo while its words are typed: `texts` stand for what is not saved yet. */
  'captions.checkTexts': read(
    z.object({
      photo: PhotoId,
      texts: z.record(z.string(), z.object({ headline: z.string().optional(), text: z.string().optional() })),
    }),
    z.object({ photo: PhotoId, findings: z.array(CaptionFinding) }),
  ),

  /**
   * What replacing words in captions and headlines would change, a page of photos at a time as `captions.check` has it.
   * `total` and the page count photos; photos in which nothing changes have no lines. With `count`, all of them are looked
   * through, `photos` and `places` are those that change, and `changes` the first of them.
   */
  'captions.findText': read(
    TextToReplace.extend({
      offset: page.offset,
      limit: z.number().int().positive().max(500).optional(),
      count: z.boolean().optional(),
    }),
    z.object({
      total: z.number().int(),
      checked: z.number().int(),
      photos: z.number().int().optional(),
      places: z.number().int().optional(),
      changes: z.array(TextChange),
    }),
  ),
  'codes.list': read(nothing, z.object({ lists: z.array(CodeList) })),
  /** A file of code replacements, as Photo Mechanic has them. Faults with `codes/invalid` and the line. */
  'codes.read': read(z.object({ entry: EntryId }), CodeList.pick({ name: true, rows: true, form: true })),
  /**
   * A list as such a file; of the registry, the people who have a code: code, name, title and organisation in the language.
   * `without` is how many people have none.
   */
  'codes.write': read(
    z.union([z.object({ list: CodeListId }), z.object({ registry: z.string() })]),
    z.object({ name: z.string(), text: z.string(), without: z.number().int() }),
  ),
  /** Keeps a list of code replacements under its name, in place of the one that has it. */
  'codes.import': write(
    CodeList.pick({ name: true, rows: true, form: true }),
    z.object({ list: CodeListId, codes: z.number().int(), seq }),
  ),
  'codes.remove': write(z.object({ list: CodeListId }), z.object({ seq })),
  /**
   * A text with its codes expanded, by the lists and by the people of the registry who have a code: in the language of the
   * text, with the titles of the photo's day. `unknown` are codes that stay as they are, with their places in `text` as it came.
   */
  'codes.expand': read(
    z.object({
      text: z.string(),
      language: z.string(),
      photo: PhotoId.optional(),
      /** One character; left out: `=`. */
      delimiter: z
        .string()
        .regex(/^[^\s\p{L}\p{M}\p{N}#]$/u)
        .optional(),
    }),
    z.object({
      text: z.string(),
      unknown: z.array(
        z.object({
          code: z.string(),
          from: z.number().int(),
          to: z.number().int(),
          suggestion: z.string().optional(),
        }),
      ),
    }),
  ),
  /**
   * What may be meant by the beginning of a code, or by words that a code stands for, or by a person's name in any spelling: the
   * lists in their order, then the people of the registry; behind a `#`, what the code has. `words` are what it becomes in the
   * language, on the photo's day. People without a code have none to type.
   */
  'codes.find': read(
    z.object({
      typed: z.string(),
      language: z.string(),
      photo: PhotoId.optional(),
      limit: z.number().int().positive().max(50).optional(),
    }),
    z.object({
      candidates: z.array(
        z.object({
          /** What is typed between the delimiters. */
          code: z.string().optional(),
          words: z.string(),
          /** What tells it apart: a person's title, the other replacements of the code. */
          more: z.string().optional(),
          /** The name of its list. */
          list: z.string().optional(),
          speaker: SpeakerId.optional(),
        }),
      ),
    }),
  ),
  /** What each variable says of a photo in a language, those that are used most first; without words they are left out. */
  'variables.say': read(
    z.object({ photo: PhotoId, language: z.string() }),
    z.object({ variables: z.array(z.object({ variable: z.string(), words: z.string() })) }),
  ),
  /**
   * A text with its variables filled in for a photo; `missing` are those that it has no words for. Faults with
   * `variable/unknown` and what may have been meant, and `variable/bracket`.
   */
  'variables.fill': read(
    z.object({ photo: PhotoId, language: z.string(), text: z.string() }),
    z.object({ text: z.string(), missing: z.array(z.string()) }),
  ),
  'templates.list': read(nothing, z.object({ templates: z.array(CaptionTemplate) })),
  /**
   * Saves a new template, or the one that `template` names anew. Faults with `template/invalid`, `variable/unknown`,
   * `variable/bracket`, `template/name-taken`, `template/stale`.
   */
  'templates.save': write(
    z.object({
      template: TemplateId.optional(),
      revision: z.number().int().optional(),
      name: z.string(),
      fields: z.array(TemplateField),
    }),
    z.object({ template: TemplateId, revision: z.number().int(), seq }),
  ),
  /** Saves templates by their names, those that are there anew: all of them or, where one is wrong, none. */
  'templates.import': write(
    z.object({ templates: z.array(CaptionTemplate.pick({ name: true, fields: true })) }),
    z.object({ added: z.number().int(), updated: z.number().int(), seq }),
  ),
  'templates.remove': write(z.object({ template: TemplateId }), z.object({ seq })),
  /**
   * What a template would change: how many of the photos, and the first changes; `missing` are variables that photos
   * have no words for, with the number of photos whose field stays as it is for that.
   */
  'templates.preview': read(
    TemplateUse.extend({ limit: z.number().int().nonnegative().optional() }),
    z.object({
      total: z.number().int(),
      photos: z.number().int(),
      changes: z.array(TemplateChange),
      missing: z.array(z.object({ variable: z.string(), photos: z.number().int() })),
    }),
  ),
  /** Does it, in one edit. Faults with `template/nothing-to-change` too. */
  'templates.apply': write(TemplateUse, z.object({ photos: z.number().int(), seq })),
  /** Does it, in one edit. Faults with `caption/nothing-to-replace`. */
  'captions.replaceText': write(TextToReplace, z.object({ photos: z.number().int(), places: z.number().int(), seq })),

  /**
   * The saved searches by name, and what every press event is asked: photos without a caption in each of its languages,
   * and with warnings. `found` counts the photos of the search's own event, else of `event`, else of the catalogue; it is
   * absent where a query cannot be understood (any more).
   */
  'searches.list': read(
    z.object({ event: EventId.optional() }),
    z.object({
      searches: z.array(SavedSearch.extend({ found: z.number().int().optional() })),
      readyMade: z.array(
        z.discriminatedUnion('kind', [
          z.object({
            kind: z.literal('missing-caption'),
            language: z.string(),
            query: z.string(),
            found: z.number().int(),
          }),
          z.object({ kind: z.literal('warnings'), query: z.string(), found: z.number().int() }),
        ]),
      ),
    }),
  ),
  /**
   * Saves a query under a name, or the search that `search` names anew; with `event`, only for that press event. Faults
   * with `query/invalid`, `search/invalid`, `search/name-taken`, `search/stale`, `search/not-found`.
   */
  'searches.save': write(
    z.object({
      search: SearchId.optional(),
      revision: z.number().int().optional(),
      name: z.string(),
      query: z.string(),
      event: EventId.optional(),
    }),
    z.object({ search: SearchId, revision: z.number().int(), seq }),
  ),
  'searches.rename': write(
    z.object({ search: SearchId, revision: z.number().int().optional(), name: z.string() }),
    z.object({ search: SearchId, revision: z.number().int(), seq }),
  ),
  'searches.remove': write(z.object({ search: SearchId }), z.object({ seq })),

  /** Makes the suggested person a speaker (or links the one named) and tags the photos whose captions name them. */
  'suggestions.accept': write(
    z.object({ event: EventId, key: z.string(), speaker: SpeakerId.optional(), photos: z.array(PhotoId).optional() }),
    z.object({ speaker: SpeakerId, photos: z.number().int(), seq }),
  ),
  'suggestions.refuse': write(
    z.object({ event: EventId, key: z.string(), photos: z.array(PhotoId).optional() }),
    z.object({ seq }),
  ),

  'speakers.list': read(nothing, z.object({ speakers: z.array(SpeakerView) })),
  /** Whom a name in any script, with or without titles, may mean: best first, at most 20. `same`: it would be offered. */
  'speakers.match': read(
    z.object({ query: z.string() }),
    z.object({
      matches: z.array(z.object({ speaker: SpeakerId, score: z.number(), same: z.boolean(), why: z.string() })),
    }),
  ),
  /**
   * Pairs of the registry that may be one person, best first, with the two spellings that are most alike; never two who are
   * said to be different. `speaker`: only pairs with this one.
   */
  'speakers.duplicates': read(
    z.object({ speaker: SpeakerId.optional(), limit: z.number().int().nonnegative().optional() }),
    z.object({
      total: z.number().int(),
      pairs: z.array(
        z.object({
          one: SpeakerId,
          other: SpeakerId,
          score: z.number(),
          why: z.string(),
          spellings: z.tuple([z.string(), z.string()]),
        }),
      ),
    }),
  ),
  'speakers.add': write(SpeakerFields, z.object({ speaker: SpeakerId, revision: z.number().int(), seq })),
  'speakers.edit': write(
    z.object({ speaker: SpeakerId, revision: z.number().int().optional(), set: SpeakerFields.partial() }),
    z.object({ speaker: SpeakerId, revision: z.number().int(), seq }),
  ),
  /** Two speakers are different people for certain (`distinct` false: that is taken back): both records say so. */
  'speakers.distinguish': write(
    z.object({ one: SpeakerId, other: SpeakerId, distinct: z.boolean().optional() }),
    z.object({ seq }),
  ),
  /**
   * What merging would make of `into`, and the photos whose tags would change, of which `both` show the two. Words of captions
   * stay as they are.
   */
  'speakers.previewMerge': read(
    z.object({ from: SpeakerId, into: SpeakerId }),
    z.object({ merged: Speaker, photos: z.array(PhotoId), both: z.number().int() }),
  ),
  /** Everything of `from` goes to `into`: spellings, titles, photos; `from` is gone. */
  'speakers.merge': write(
    z.object({ from: SpeakerId, into: SpeakerId }),
    z.object({ speaker: SpeakerId, photos: z.number().int(), seq }),
  ),
  'speakers.remove': write(z.object({ speaker: SpeakerId }), z.object({ seq })),
  /** All or none; a record whose id is known replaces that speaker. `distinctFrom`: ids, of the list or of the registry. */
  'speakers.import': write(
    z.object({
      speakers: z.array(
        SpeakerFields.extend({ id: z.string().optional(), distinctFrom: z.array(z.string()).optional() }),
      ),
    }),
    z.object({ added: z.number().int(), updated: z.number().int(), seq }),
  ),
  /** The same from a JSON, CSV or code file; `language`: of the names in a code file, which says none. A fault names the line. */
  'speakers.importFile': write(
    z.object({ entry: EntryId, language: LanguageTag.optional() }),
    z.object({ added: z.number().int(), updated: z.number().int(), seq }),
  ),
  /** The registry as a file that comes in again without loss. */
  'speakers.writeFile': read(
    z.object({ format: z.enum(['csv', 'json']) }),
    z.object({ text: z.string(), speakers: z.number().int() }),
  ),

  /** One file's metadata, settled, each value with its source. */
  'files.read': read(
    z.object({ entry: EntryId }),
    z.object({
      mimeType: z.string(),
      /** Absent for an XMP file. */
      width: z.number().int().optional(),
      height: z.number().int().optional(),
      orientation: z.number().int().optional(),
      values: z.record(z.string(), SettledValue),
      conflicts: z.array(z.string()),
      warnings: z.array(z.object({ code: z.string(), message: z.string() })),
      contentCredentials: z.literal(true).optional(),
    }),
  ),
  /** What the person opened for this desk. */
  'entries.list': read(nothing, z.object({ entries: z.array(Entry) })),

  /** What an import would find, before anything is taken. */
  'intake.preview': read(
    z.object({
      entries: z.array(EntryId),
      articles: z.array(EntryId).optional(),
      event: EventId.optional(),
      raw: RawFiles.optional(),
      /** Tell every photo, for mending the pairing by hand. */
      files: z.boolean().optional(),
    }),
    IntakePreview,
  ),
  'intake.start': write(
    z.object({
      entries: z.array(EntryId),
      articles: z.array(EntryId).optional(),
      event: EventId.optional(),
      eventName: z.string().optional(),
      copy: z.boolean().optional(),
      raw: RawFiles.optional(),
      /** Captions that a person has put to other photos than their file names say, or to none. */
      pairing: z.array(MendedPair).optional(),
      /** Applied to the photos that are new. */
      template: TemplateId.optional(),
    }),
    started,
  ),
  /** Names of the files that an import has found, in the order of coming in; known until another begins when it has ended. */
  'intake.arriving': read(
    z.object({ job: JobId, ...page }),
    z.object({ total: z.number().int(), names: z.array(z.string()) }),
  ),
  /** Brings the sample kit in, as copies. */
  'sample.open': write(nothing, started),

  'packs.plan': read(PackChoice, PackPlan),
  'packs.export': write(
    PackChoice.extend({
      /** A folder or `.zip` to be made; left out: a ZIP that the browser then downloads. */
      to: EntryId.optional(),
    }),
    started,
  ),
  /**
   * Copies of these photos with their words in them, as a pack would hold them, in a folder that goes when the desk ends: to be dragged into
   * other programs. Nothing of the catalogue changes. `problems` are photos of which there is none.
   */
  'photos.copies': read(
    z.object({ photos: z.array(PhotoId).min(1).max(100) }),
    z.object({
      paths: z.array(z.string()),
      problems: z.array(z.object({ photo: PhotoId, code: z.string(), message: z.string() })),
    }),
  ),
  'packs.verify': read(z.object({ entry: EntryId }), started),
  'packs.list': read(nothing, z.object({ packs: z.array(IssuedPack) })),
  /**
   * Of which photos a pack says something else than would be said now: what it says is read in the pack, where that is still there,
   * and `changes` is empty where it is not. `field`: `caption`, `headline`, `people`, or an IPTC property. Faults with `pack/not-found`.
   */
  'packs.corrections': read(
    z.object({ pack: PackId }),
    z.object({
      corrected: z.array(
        z.object({
          photo: PhotoId,
          name: z.string(),
          changes: z.array(
            z.object({ field: z.string(), language: z.string().optional(), before: z.string(), now: z.string() }),
          ),
        }),
      ),
      /** Photos that are not in the catalogue any more. */
      gone: z.number().int(),
    }),
  ),

  /** How far the XMP sidecars beside an event's originals are. */
  'sidecars.state': read(z.object({ event: EventId }), SidecarState),
  /** Writes the sidecars of these photos, or those that the query finds, or all of the event, or of the catalogue, now. */
  'sidecars.write': write(
    z.object({
      photos: z.array(PhotoId).optional(),
      event: EventId.optional(),
      query: z.string().optional(),
      /** Also over what another program has written since. */
      over: z.boolean().optional(),
    }),
    started,
  ),

  /** The states that can be gone back to, newest first; each is read through. */
  'backups.list': read(nothing, z.object({ backups: z.array(BackupView) })),
  /** Goes back to one; what the catalogue is now is kept as a backup first. Faults with `catalogue/busy` while a job runs. */
  'backups.restore': write(z.object({ backup: z.string() }), BackupRestored),

  /** What can be undone and redone, newest first; nothing where the catalogue is only read. */
  'history.list': read(z.object({ limit: z.number().int().positive().optional() }), HistoryView),
  /** Takes the newest step back, or the one of that number; what others changed since stays and is named. */
  'history.undo': write(z.object({ step: seq.optional() }), HistoryMoved),
  'history.redo': write(z.object({ step: seq.optional() }), HistoryMoved),

  'jobs.list': read(nothing, z.object({ jobs: z.array(JobProgress) })),
  'jobs.cancel': write(z.object({ job: JobId }), nothing),
};

export type Commands = typeof commands;
export type CommandName = keyof Commands;
export type Input<Name extends CommandName> = z.input<Commands[Name]['input']>;
export type Parsed<Name extends CommandName> = z.output<Commands[Name]['input']>;
export type Output<Name extends CommandName> = z.output<Commands[Name]['output']>;
