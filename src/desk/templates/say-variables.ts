import { askedOf } from '../../captions/templates/asked-of.ts';
import { sayVariables } from '../../captions/templates/say-variables.ts';
import { language } from '../../model/language.ts';
import type { Handler } from '../handler.ts';
import { findPhoto } from '../photos/find-photo.ts';
import { subjectOf } from './subject-of.ts';

export const sayVariablesCommand: Handler<'variables.say'> = ({ catalogue }, input) => {
  const subject = subjectOf(catalogue, findPhoto(catalogue, input.photo), 1);
  return { variables: sayVariables(askedOf(subject, language(input.language))) };
};
