import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { exifTool } from './exiftool-program.ts';

/** In the name of the folder: another number where what is made changes. */
const version = 1;
/** Stands in every caption, and is replaced by the number of the photo, of as many letters. */
const placeholder = '№00000';
/** Pictures that are drawn; each is written under many numbers. */
const pictures = 8;

const words = (text: string): string => `${text} ${placeholder}`;
const captions = {
  bn: words('হ্যানয়ে চুক্তি স্বাক্ষর অনুষ্ঠানে দুই দেশের মন্ত্রীরা, রবিবার।'),
  vi: words('Các bộ trưởng hai nước tại lễ ký kết hiệp định ở Hà Nội, Chủ nhật.'),
  en: words('The ministers of both countries at the signing of the agreement in Hanoi on Sunday.'),
};
const plain = {
  Headline: words('Signing in Hanoi'),
  City: 'Hà Nội',
  Credit: 'BSS',
  Source: 'BSS',
  Instructions: 'No sales',
};
const keywords = ['signing', 'agreement', 'Hà Nội', 'চুক্তি', 'ministers', 'ceremony'];

/** What a camera writes, and what a picture desk adds in XMP, IIM and EXIF. */
const tags: readonly string[] = [
  ...['Make=Nikon', 'Model=Z 9', 'Software=Ver.05.00', 'Orientation#=1', 'XResolution=300', 'YResolution=300'],
  ...['ExifIFD:ExposureTime=1/250', 'FNumber=4', 'ISO=800', 'ExposureProgram#=3', 'MeteringMode#=5', 'Flash#=16'],
  ...['FocalLength=85', 'FocalLengthIn35mmFormat=85', 'LensModel=NIKKOR Z 70-200mm f/2.8', 'LensInfo=70 200 2.8 2.8'],
  ...['SerialNumber=3001234', 'LensSerialNumber=20012345', 'WhiteBalance#=0', 'ColorSpace#=1', 'SceneCaptureType#=0'],
  ...['ExposureMode#=0', 'ShutterSpeedValue=1/250', 'ApertureValue=4', 'MaxApertureValue=2.8', 'LightSource#=0'],
  ...['DateTimeOriginal=2025:10:26 15:04:05', 'CreateDate=2025:10:26 15:04:05', 'ModifyDate=2025:10:26 18:00:00'],
  ...['OffsetTimeOriginal=+07:00', 'SubSecTimeOriginal=12', 'Artist=Nguyễn Văn A', 'Copyright=BSS 2025'],
  ...['GPSLatitude=21.0278', 'GPSLatitudeRef=N', 'GPSLongitude=105.8342', 'GPSLongitudeRef=E', 'GPSAltitude=12.5'],
  `EXIF:ImageDescription=${captions.en}`,
  `XMP-dc:Description=${captions.en}`,
  ...Object.entries(captions).map(([language, text]) => `XMP-dc:Description-${language}=${text}`),
  `IPTC:Caption-Abstract=${captions.en}`,
  ...Object.entries(plain).map(([tag, text]) => `XMP-photoshop:${tag}=${text}`),
  ...Object.entries(plain).map(([tag, text]) => `IPTC:${tag.replace('Instructions', 'SpecialInstructions')}=${text}`),
  ...keywords.flatMap((keyword) => [`XMP-dc:Subject=${keyword}`, `IPTC:Keywords=${keyword}`]),
  ...['XMP-dc:Creator=Nguyễn Văn A', 'IPTC:By-line=Nguyễn Văn A', 'XMP-photoshop:AuthorsPosition=Staff'],
  ...['XMP-dc:Rights=BSS 2025', 'IPTC:CopyrightNotice=BSS 2025', 'XMP-xmpRights:UsageTerms=Editorial use only'],
  ...[
    'XMP-photoshop:DateCreated=2025:10:26 15:04:05.12+07:00',
    'IPTC:DateCreated=2025:10:26',
    'IPTC:TimeCreated=15:04:05+07:00',
  ],
  ...['XMP-photoshop:Country=Việt Nam', 'IPTC:Country-PrimaryLocationName=Việt Nam', 'XMP-iptcCore:CountryCode=VNM'],
  ...['XMP-iptcExt:PersonInImage=Phan Văn Giang', 'XMP-iptcExt:PersonInImage=Lương Tam Quang', 'XMP-xmp:Rating=4'],
  'XMP-iptcCore:CreatorContactInfo={CiAdrCity=Dhaka,CiAdrCtry=Bangladesh,CiEmailWork=photo@example.org}',
  'XMP-iptcExt:LocationCreated={City=Hà Nội,CountryName=Việt Nam,CountryCode=VNM}',
];

/** `count` press photos of 1280 × 853 pixels with all that a newsroom's have; made once and kept. Answers their paths. */
export async function pressPhotos(count: number): Promise<string[]> {
  const folder = join(tmpdir(), 'cutline-bench', `press-v${version}`);
  await mkdir(folder, { recursive: true });
  const drawn = await Promise.all(Array.from({ length: pictures }, (_, number) => drawnPhoto(folder, number)));
  const paths: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const path = join(folder, `BSS_${String(number).padStart(5, '0')}.jpg`);
    const written = Buffer.from(
      drawn[number % pictures]!.toString('latin1').replaceAll(latin1(placeholder), latin1(named(number))),
      'latin1',
    );
    if (!(await exists(path))) await writeWhole(path, written);
    paths.push(path);
  }
  return paths;
}

const named = (number: number): string => `№${String(number).padStart(5, '0')}`;
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

/** A picture of noise and colour with all tags and a thumbnail. */
async function drawnPhoto(folder: string, number: number): Promise<Buffer> {
  const path = join(folder, `drawn-${number}.jpeg`);
  if (!(await exists(path))) {
    const part = `${path}.part.jpeg`;
    const small = join(folder, `small-${number}.jpeg`);
    const noise = { type: 'gaussian', mean: 90 + number * 10, sigma: 12 } as const;
    const picture = sharp({ create: { width: 1280, height: 853, channels: 3, background: 'black', noise } });
    const bytes = await picture.jpeg({ quality: 80 }).toBuffer();
    await writeFile(part, bytes);
    await writeFile(small, await sharp(bytes).resize(160).jpeg({ quality: 70 }).toBuffer());
    const args = ['-overwrite_original', '-codedcharacterset=utf8', `-ThumbnailImage<=${small}`];
    await promisify(execFile)(exifTool, [...args, ...tags.map((tag) => `-${tag}`), part]);
    await rename(part, path);
    await rm(small);
  }
  return readFile(path);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A run that was stopped half way leaves no half file for the next one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}
