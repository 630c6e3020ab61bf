/** A parsed feed in lines, for golden cases and for messages that a person can read. */
import type { ParsedFeed } from '../../../src/core/feeds/feed.ts';

function lineOf(where: string, name: string, value: unknown): string {
  if (typeof value === 'object' && value !== null && 'isHtml' in value && 'text' in value)
    return `${where} ${name} (${value.isHtml === true ? 'html' : 'text'}) | ${JSON.stringify(value.text)}`;
  return `${where} ${name} | ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

export function feedLines({ feed, items, problems }: ParsedFeed): string[] {
  return [
    ...Object.entries(feed).map(([name, value]) => lineOf('feed', name, value)),
    ...items.flatMap((item, index) => {
      const lines = Object.entries(item).map(([name, value]) => lineOf(`${index + 1}`, name, value));
      return lines.length === 0 ? [`${index + 1} says nothing`] : lines;
    }),
    ...problems.map((problem) => `problem | ${problem}`),
  ];
}
