/** One line of a script in Discord's Markdown. */
import type { Line, Run } from '../../core/chat/script.ts';
import { asCode, escapeOurs, escapeTheirs } from './escape-text.ts';

/** Without line feeds. */
export function lineMarkdown({ kind, depth, runs }: Line): string {
  const isHeading = kind === 'title' || kind === 'heading';
  const text = runs.map((run) => runMarkdown(run, isHeading)).join('');
  switch (kind) {
    case 'title':
      return `## ${text}`;
    case 'heading':
      return `### ${text}`;
    case 'item':
      return `${depth === 2 ? '  ' : ''}- ${text}`;
    case 'quotation':
      return `> ${text}`;
    case 'detail':
      return `-# ${text}`;
    case 'notice':
    case 'text':
    case 'source':
      return text;
  }
}

/** A heading is bold as it is. */
function runMarkdown({ text, from, style, link }: Run, isInHeading: boolean): string {
  if (style === 'code' && link === undefined) return asCode(text);
  const escaped = from === 'ours' ? escapeOurs(text) : escapeTheirs(text);
  const linked = link === undefined ? escaped : `[${escaped}](<${link}>)`;
  return style === 'strong' && !isInHeading ? strong(linked) : linked;
}

/** The marks of bold text stand at its words, not at spaces, or they are shown. */
function strong(text: string): string {
  const [, before = '', words = '', behind = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : `${before}**${words}**${behind}`;
}
