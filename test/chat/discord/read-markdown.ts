/**
 * Reads one line as Discord's clients do, as far as it matters whether text stayed text: escapes, and everything that would
 * become something else. https://support.discord.com/hc/en-us/articles/210298617 and the rules of the client's parser.
 */

export interface ReadLine {
  /** What a reader sees. */
  readonly plain: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Formats, mentions, emoji and bare addresses that are none of ours. */
  readonly active: readonly string[];
}

/** What our own lines begin with. */
const OURS = /^(?:## |### |-# |> | {0,2}- )?/;
const LINK = /^\[((?:\\.|[^\\[\]])*)\]\(<([^<>]*)>\)/su;

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
}

/** At a place that is not escaped. */
const ACTIVE: readonly Rule[] = [
  { name: 'masked link', pattern: /^\[[^\]]*\]\(/ },
  { name: 'mention', pattern: /^<(?:@[!&]?|#|\/[^:>]*:|id:)[^>]*>/ },
  { name: 'time or emoji', pattern: /^<(?:t:|a?:\w+:)[^>]*>/ },
  { name: 'address in brackets', pattern: /^<https?:/i },
  { name: 'everyone', pattern: /^@(?:everyone|here)/ },
  { name: 'address', pattern: /^https?:\/\//i },
  { name: 'invitation', pattern: /^discord(?:app)?\.(?:gg|com\/invite)/i },
  { name: 'spoiler', pattern: /^\|\|/ },
  { name: 'strike', pattern: /^~~/ },
  { name: 'code', pattern: /^`/ },
  { name: 'emphasis', pattern: /^[*_]/ },
  { name: 'emoji', pattern: /^:[\w~+-]+:/ },
];

export function readMarkdown(line: string): ReadLine {
  const start = OURS.exec(line)?.[0].length ?? 0;
  const links: { label: string; url: string }[] = [];
  const active: string[] = [];
  if (/^(?:#{1,3} |-# |>(?:>>)? |[-*+] |\d+\. )/.test(line.slice(start).trimStart())) active.push('layout');
  let plain = '';
  let rest = line.slice(start);
  let isStrong = false;
  while (rest !== '') {
    const link = LINK.exec(rest);
    const code = /^(`{1,2})(?!`)(.+?)\1(?!`)/su.exec(rest);
    if (/^\\[^0-9A-Za-z\s]/.test(rest)) {
      plain += rest.charAt(1);
      rest = rest.slice(2);
    } else if (link !== null) {
      const label = readMarkdown(link[1] ?? '');
      links.push({ label: label.plain, url: link[2] ?? '' });
      plain += label.plain;
      active.push(...label.active);
      rest = rest.slice(link[0].length);
    } else if (rest.startsWith('**')) {
      isStrong = !isStrong;
      rest = rest.slice(2);
    } else if (code !== null) {
      plain += code[2] ?? '';
      rest = rest.slice(code[0].length);
    } else {
      const found = ACTIVE.find(({ pattern }) => pattern.test(rest));
      if (found !== undefined) active.push(`${found.name}: ${rest.slice(0, 30)}`);
      const [char = ''] = rest;
      plain += char;
      rest = rest.slice(char.length);
    }
  }
  if (isStrong) active.push('bold that does not end');
  return { plain: plain.replaceAll('@\u200b', '@'), links, active };
}

export function plainOf(line: string): string {
  return readMarkdown(line).plain;
}
