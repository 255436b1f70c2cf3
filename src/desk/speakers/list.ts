import type { Handler } from '../handler.ts';

export const listSpeakers: Handler<'speakers.list'> = ({ catalogue }) => {
  const shown = new Map<string, number>();
  for (const { people } of catalogue.briefs()) {
    for (const speaker of people) shown.set(speaker, (shown.get(speaker) ?? 0) + 1);
  }
  return {
    speakers: [...catalogue.speakers.all()].map((speaker) => ({ ...speaker, photos: shown.get(speaker.id) ?? 0 })),
  };
};
