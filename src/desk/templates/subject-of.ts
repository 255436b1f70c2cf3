import type { Subject } from '../../captions/variables/subject.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Photo } from '../../model/photo.ts';
import { settledValues } from '../views/photo-values.ts';

/** What variables may say of the photo. @param number its place among those that are filled in, from 1. */
export function subjectOf(catalogue: Catalogue, photo: Photo, number: number): Subject {
  const event = catalogue.events.get(photo.event);
  const people = photo.people.flatMap(({ speaker }) => catalogue.speakers.get(speaker) ?? []);
  return { photo, event, values: settledValues(photo, event), people, number };
}
