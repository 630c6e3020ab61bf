/** Merging of stories. */
export const STORIES = '';
