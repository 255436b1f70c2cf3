/** Class names joined; those that are switched off or unknown fall away. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
