/** What the chat platforms need remembered: installations, what was handled already, questions behind buttons. */
export const CHAT = `
CREATE TABLE chat_question (
  id TEXT NOT NULL PRIMARY KEY,
  line TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_question_kept ON chat_question (kept_at);

CREATE TABLE chat_claim (
  key TEXT NOT NULL PRIMARY KEY,
  claimed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_claim_claimed ON chat_claim (claimed_at);

-- sealed: encrypted before it gets here.
CREATE TABLE chat_installation (
  id TEXT NOT NULL PRIMARY KEY,
  sealed TEXT NOT NULL,
  installed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
