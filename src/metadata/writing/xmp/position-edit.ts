import { type PropertyValue, Position } from '../../../model/value.ts';
import { rational } from '../rational.ts';
import { namespaces } from '../../xmp/namespaces.ts';
import { type XmpField } from '../../xmp/xmp-node.ts';
import { xmpPosition } from '../../xmp/xmp-position.ts';
import { samePosition } from '../same-position.ts';
import { textXml } from './property-xml.ts';
import { type XmpEdit } from './xmp-edit.ts';

const written = new Set(['GPSLatitude', 'GPSLongitude', 'GPSAltitude', 'GPSAltitudeRef']);

/**
 * A position in XMP (ISO 16684-2, exif: GPSCoordinate; altitude a rational). One that the document has already stays as it
 * is, since writing it again would round it. An empty one takes everything away that tells where it was.
 */
export function positionEdit(value: PropertyValue, fields: readonly XmpField[]): XmpEdit | undefined {
  const gps = fields.filter(({ uri, local }) => uri === namespaces.exif && local.startsWith('GPS'));
  const position = Position.safeParse(value).data;
  if (!position) {
    if (gps.length === 0) return undefined;
    return { removes: (uri, local) => uri === namespaces.exif && local.startsWith('GPS'), xml: () => '' };
  }
  const current = xmpPosition(
    ({ uri, local }) => gps.find((field) => field.uri === uri && field.local === local)?.node,
  );
  const isOnce = gps.filter(({ local }) => local === 'GPSLatitude').length === 1;
  if (isOnce && samePosition(position, current)) return undefined;
  const { latitude, longitude, altitude } = position;
  return {
    removes: (uri, local) => uri === namespaces.exif && written.has(local),
    xml: (names) => {
      const line = (local: string, text: string) => textXml('exif', local, text, names);
      const place = line('GPSLatitude', coordinate(latitude, 'NS')) + line('GPSLongitude', coordinate(longitude, 'EW'));
      if (altitude === undefined) return place;
      return (
        place +
        line('GPSAltitude', rational(Math.abs(altitude)).join('/')) +
        line('GPSAltitudeRef', altitude < 0 ? '1' : '0')
      );
    },
  };
}

/** `D,MM.mmk`; the eighth decimal of a minute is a fiftieth of a millimetre. */
function coordinate(degrees: number, directions: string): string {
  const size = Math.abs(degrees);
  const minutes = Number(((size - Math.floor(size)) * 60).toFixed(8));
  const whole = minutes === 60 ? Math.floor(size) + 1 : Math.floor(size);
  return `${whole},${minutes === 60 ? 0 : minutes.toFixed(8).replace(/\.?0+$/, '')}${directions[degrees < 0 ? 1 : 0]}`;
}
