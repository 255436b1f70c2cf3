/** Whether two names can be one person's: needs no catalogue. */
export { compareNames } from '../../names/compare-names.ts';
