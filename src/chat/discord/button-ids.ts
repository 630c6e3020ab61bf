/** What stands behind a button: the id under which a question was kept, and which page of its answer. At most 100 characters. */

export function askId(question: string): string {
  return `ask:${question}`;
}

export function turnId(question: string, page: number): string {
  return `turn:${question}:${page}`;
}

export interface Pressed {
  readonly question: string;
  /** From 1. */
  readonly page: number;
  /** Another page of the same answer, not another answer. */
  readonly isTurn: boolean;
}

/** `undefined` for a button that is none of ours. */
export function pageOf(customId: string): Pressed | undefined {
  const [, kind, question = '', page = '1'] = /^(ask|turn):([^:]+)(?::(\d{1,4}))?$/.exec(customId) ?? [];
  return kind === undefined ? undefined : { question, page: Number(page), isTurn: kind === 'turn' };
}
