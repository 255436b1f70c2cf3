import type { CaptionFinding } from '../../src/model/caption-finding.ts';

/** The field of the photo's record in which something was found. */
export const fieldOfFinding = ({ language, field }: CaptionFinding): string =>
  `captions.${language}.${field === 'caption' ? 'text' : 'headline'}`;
