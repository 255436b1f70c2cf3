import { askedOf } from '../../captions/templates/asked-of.ts';
import { fillText } from '../../captions/variables/fill-text.ts';
import { language } from '../../model/language.ts';
import type { Handler } from '../handler.ts';
import { findPhoto } from '../photos/find-photo.ts';
import { subjectOf } from './subject-of.ts';

export const fillVariables: Handler<'variables.fill'> = ({ catalogue }, input) => {
  const subject = subjectOf(catalogue, findPhoto(catalogue, input.photo), 1);
  const { text, missing } = fillText(input.text, askedOf(subject, language(input.language)));
  return { text, missing: [...missing] };
};
