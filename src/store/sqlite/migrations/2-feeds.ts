/** Feeds, who subscribed to them, and the items that were seen in them. */
export const FEEDS = '';
