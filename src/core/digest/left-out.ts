/** What an edition leaves out, and by which rule: for `preview` and for `/why`. */

export type Rule = 'filter' | 'known' | 'copy' | 'baseline' | 'withdrawn' | 'old' | 'muted' | 'rank';

export interface LeftOut {
  readonly articleId: string;
  readonly storyId: string;
  readonly rule: Rule;
  /** In words: "no `haiti` in it", "first told on 20 Nov 2026". */
  readonly reason: string;
}
