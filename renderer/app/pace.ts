import type { JobProgress } from '../../src/contract/views.ts';
import { useWords } from '../strings/words.ts';

type Pace = Pick<JobProgress, 'done' | 'total' | 'rate' | 'secondsLeft' | 'problems'>;

/** How far long work is, in words: counts, rate, time left, as far as they are known. */
export function usePace({ done, total, rate, secondsLeft, problems }: Pace): string {
  const { t, seconds } = useWords();
  return [
    total === undefined ? t('job.done', { count: done }) : t('job.doneOf', { done, total }),
    ...(rate !== undefined && rate >= 0.5 ? [t('job.rate', { rate: Math.round(rate) })] : []),
    ...(secondsLeft !== undefined && secondsLeft >= 1 ? [t('job.left', { time: seconds(secondsLeft) })] : []),
    ...(problems > 0 ? [t('job.problems', { count: problems })] : []),
  ].join(' · ');
}
