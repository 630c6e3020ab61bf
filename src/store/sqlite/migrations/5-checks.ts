/** What servers gave to those who asked for a feed by hand: apart from the feeds that are polled, which must not miss an item. */
export const CHECKS = `
CREATE TABLE feed_check (
  address TEXT PRIMARY KEY,
  state   TEXT NOT NULL,
  at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_check_by_age ON feed_check (at);
`;
