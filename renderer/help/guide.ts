import Start from '../../docs/guide/README.md';
import Import from '../../docs/guide/1-import.md';
import People from '../../docs/guide/2-people.md';
import Captions from '../../docs/guide/3-captions.md';
import Find from '../../docs/guide/4-find.md';
import Pack from '../../docs/guide/5-pack.md';
import Safety from '../../docs/guide/6-safety.md';
import Search from '../../docs/search.md';
import Speakers from '../../docs/speakers.md';
import Codes from '../../docs/codes.md';
import Templates from '../../docs/templates.md';
import Checker from '../../docs/checker.md';
import InsidePack from '../../docs/pack.md';
import pictureDesk from '../../docs/images/picture-desk.png';
import { guideTitles, type GuidePage } from './guide-titles.ts';

/** The pages of the guide by the names of their files. */
export const guide = {
  README: Start,
  '1-import': Import,
  '2-people': People,
  '3-captions': Captions,
  '4-find': Find,
  '5-pack': Pack,
  '6-safety': Safety,
  search: Search,
  speakers: Speakers,
  codes: Codes,
  templates: Templates,
  checker: Checker,
  pack: InsidePack,
} as const satisfies Record<GuidePage, typeof Start>;

/** Its pictures, as the pages call them. */
export const guidePictures: Readonly<Record<string, string>> = { '../images/picture-desk.png': pictureDesk };

export const isGuidePage = (name: string): name is GuidePage => Object.hasOwn(guideTitles, name);
