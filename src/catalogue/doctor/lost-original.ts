/** The warning of a photo whose copy in `originals/` a repair found missing or changed. */
export const lostOriginal = 'original/lost';
