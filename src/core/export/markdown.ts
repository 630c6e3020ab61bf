/** A Brief as a Markdown file (CommonMark 0.31): the same lines as everywhere; words of others are escaped, so that they are never mark-up. */
import type { Brief } from '../brief/brief.ts';
import type { Line, Run } from '../chat/script.ts';
import { writeScript } from '../chat/write-script.ts';

export function markdownOf(brief: Brief): string {
  const sections = writeScript(brief).map(({ lines }) => lines.map(lineOf).join('\n'));
  return `${sections.join('\n\n')}\n`;
}

function lineOf({ kind, depth, runs }: Line): string {
  const text = runs.map(runOf).join('');
  if (kind === 'title') return `# ${plain(runs)}\n`;
  if (kind === 'heading') return `\n${'#'.repeat(2 + depth)} ${plain(runs)}\n`;
  if (kind === 'item' || kind === 'quotation' || kind === 'source') return `${'  '.repeat(depth)}- ${text}`;
  if (kind === 'detail' && depth > 0) return `${'  '.repeat(depth)}${text}`;
  return `${text}\n`;
}

/** A heading is strong by itself. */
function plain(runs: readonly Run[]): string {
  return runs.map(({ style: _, ...run }) => runOf(run)).join('');
}

function runOf({ text, style, link }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return text;
  const styled = style === 'strong' ? `**${escaped(words)}**` : style === 'code' ? codeOf(words) : escaped(words);
  return `${before}${link === undefined ? styled : `[${styled}](<${link}>)`}${after}`;
}

/** Every ASCII punctuation character may be escaped (CommonMark, 2.4); those that can begin something are. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~&=]/g, '\\$&').replace(/^(\d+)\./, '$1\\.');
}

/** Marks longer than any inside (CommonMark, 6.1). */
function codeOf(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return longest === 0 ? `${marks}${text}${marks}` : `${marks} ${text} ${marks}`;
}
