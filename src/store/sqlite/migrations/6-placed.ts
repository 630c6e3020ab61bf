/**
 * The window of placement, in the order in which its articles were placed, each in the form in which the placer holds it: a few
 * thousand rows of some five kilobytes, whatever is held besides. The reference waits for the end of the transaction, because an
 * article that is revised is taken out and put back. A database of before begins with the newest articles, which have to be read again.
 */
export const PLACED = `
CREATE TABLE placed_article (
  number INTEGER NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  form BLOB
) STRICT;
INSERT INTO placed_article (article_id) SELECT id FROM (SELECT id, seq FROM article ORDER BY seq DESC LIMIT 4000) ORDER BY seq;
`;
