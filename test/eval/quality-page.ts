/** `docs/quality.md` is written by the commands that measure: each keeps one section of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const PAGE = 'docs/quality.md';

export interface Section {
  readonly title: string;
  /** What a reader runs to get the same figures. */
  readonly command: string;
  readonly lines: readonly string[];
}

/** Prints the figures; with `--write` among the arguments also puts them into the page, in place of those that stand there. */
export function publish(section: Section): void {
  console.log(section.lines.join('\n'));
  if (process.argv.includes('--write')) writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), section));
}

function withSection(page: string, { title, command, lines }: Section): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
  const text = `## ${title}\n\n\`${command}\` on ${machine}, ${new Date().toISOString().slice(0, 10)}:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;
  const start = page.indexOf(`## ${title}\n`);
  if (start < 0) return `${page.trimEnd()}\n\n${text}`;
  const next = page.indexOf('\n## ', start + 1);
  return `${page.slice(0, start)}${text}${next < 0 ? '' : page.slice(next)}`;
}
