/** What joins where far more reports than usual are open together. */
import type { JoinRules } from './agglomerate.ts';

/** So many reports, copies counted once, were looked at together at most where the likeness wanted was chosen. */
const USUAL = 500;

/**
 * Among more reports more are alike by chance: of all pairs the share that tells of one event falls as their number grows, so the odds wanted
 * grow with it. From how many reports on a story is wary of more stays as it is.
 */
export function rulesAmong(reports: number, rules: JoinRules): JoinRules {
  if (reports <= USUAL) return rules;
  const odds = (rules.joinAt / (1 - rules.joinAt)) * (reports / USUAL);
  const joinAt = odds / (1 + odds);
  return { ...rules, joinAt, crowd: rules.crowd * (joinAt / rules.joinAt) };
}
