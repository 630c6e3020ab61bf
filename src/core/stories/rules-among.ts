/** What joins where far more reports than usual are open together. */
import { type JoinRules, timesTheOdds } from './agglomerate.ts';

/** So many reports, copies counted once, were looked at together at most where the likeness wanted was chosen. */
const USUAL = 500;

/**
 * Among more reports more are alike by chance: of all pairs the share that tells of one event falls as their number grows, so the odds wanted
 * grow with it. So do those that a large group meets by chance, and it takes them in one by one: a story is wary of more from as many fewer reports on.
 */
export function rulesAmong(reports: number, rules: JoinRules): JoinRules {
  if (reports <= USUAL) return rules;
  const times = reports / USUAL;
  return { ...rules, joinAt: timesTheOdds(rules.joinAt, times), crowd: rules.crowd / times };
}
