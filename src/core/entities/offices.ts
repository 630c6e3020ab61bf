/** Offices and who held them when: to tell whom "the Secretary of State" means, and when a text can have been written. */
import type { Mention } from '../article.ts';
import type { OfficeEvidence } from '../page/infer-date.ts';
import type { Span } from '../span.ts';
import type { Catalog } from './catalog.ts';
import type { Office } from './entity.ts';
import { foldName } from './fold.ts';
import { sentenceOpeners } from './name-words.ts';

type Holder = Office['holders'][number];

/** The one holder of an office on a day (`YYYY-MM-DD`); `undefined` where it is open, disputed or not known then. */
export function holderOn(office: Office, day: string): Holder | undefined {
  const holders = office.holders.filter((holder) => (holder.from ?? '') <= day && day <= untilOf(holder));
  return holders.length === 1 ? holders[0] : undefined;
}

/** The last day of a term that counts; a month or year given alone counts to its end. */
function untilOf(holder: Holder): string {
  return `${holder.to ?? '9999'}~`;
}

export interface NamedHolder {
  readonly entityId: string;
  readonly name: string;
  /** The office in full: "Secretary of State of the United States". */
  readonly office: string;
}

/** Whom the name of an office means on a day: "the Secretary of State" → Marco Rubio. Articles before it do not count. */
export function holderNamed(officeText: string, day: string, catalog: Catalog): NamedHolder | undefined {
  const office = catalog.officeByName.get(foldName(officeText.replace(/^(?:the|el|la|al?|del?)\s+/iu, '')));
  const holder = office === undefined ? undefined : holderOn(office, day);
  const entity = holder === undefined ? undefined : catalog.entities.get(holder.person);
  return office === undefined || entity === undefined
    ? undefined
    : { entityId: entity.id, name: entity.name, office: office.title };
}

/** Every place where the text gives a person an office ("President Gustavo Petro"), with the terms in which that is true. */
export function officeEvidence(text: string, mentions: readonly Mention[], catalog: Catalog): OfficeEvidence[] {
  return mentions.flatMap((mention) => {
    const entity = catalog.entities.get(mention.entityId);
    const said = titleBefore(text, mention.start);
    if (entity?.kind !== 'person' || said === undefined) return [];
    const held = catalog.offices.filter(
      (office) => office.holders.some((holder) => holder.person === entity.id) && isMeant(office, said.words),
    );
    if (held.length === 0) return [];
    const terms = held.flatMap((office) =>
      office.holders.filter((holder) => holder.person === entity.id).map((holder) => [holder.from, holder.to] as const),
    );
    const span = { start: said.start, end: mention.end };
    return [
      {
        ...span,
        person: entity.id,
        what: `${entity.name} as ${held[0]?.title}`,
        terms,
        isActing: isActing(text, mention, said.start),
      },
    ];
  });
}

/** The words of a title right before a name: "Secretary of State, " or "Cuban Foreign Minister "; not of a former holder. */
function titleBefore(text: string, at: number): { words: string; start: number } | undefined {
  const before = text.slice(Math.max(0, at - 90), at);
  const found = TITLE.exec(before);
  if (found === null || NO_LONGER.test(found[0])) return undefined;
  return { words: foldName(found[1] ?? ''), start: at - withoutOpeners(found[0]).length };
}

/** "On Monday President " → "President ". */
function withoutOpeners(title: string): string {
  const [first = '', ...rest] = title.split(' ');
  const isOpener = /^\p{Ll}/u.test(first) || sentenceOpeners.has(foldName(first));
  return isOpener && rest.some((word) => /^\p{Lu}/u.test(word)) ? withoutOpeners(rest.join(' ')) : title;
}

const TITLE =
  /(?<![\p{L}.'’-])((?:[\p{L}.'’-]+ ){0,5}(?:vice-)?(?:president|presidente|presidenta|secretary(?: of \p{L}+)?|secretari[oa](?: de \p{L}+)?|ministe?r[oa]?|canciller|prime minister|primer ministro),?) $/iu;
/** Words that take an office from who is named with it: "former", "ex-", "then", "deposed", "elect", "vicecanciller". */
const NO_LONGER =
  /(?<!\p{L})(?:former|ex|then|late|interim|acting|one-?time|ousted|deposed|toppled|overthrown|removed|captured|detained|jailed|imprisoned|exiled|previous|past|next|future|incoming|self-proclaimed|elect|designate|deputy|entonces|antigu[oa]|fallecid[oa]|difunt[oa]|depuest[oa]|derrocad[oa]|destituid[oa]|capturad[oa]|detenid[oa]|encarcelad[oa]|exiliad[oa]|anterior|electo|electa|futur[oa]|próxim[oa]|encargad[oa]|interin[oa]|autoproclamad[oa])(?![\p{L}])/iu;

/** The holder named does something in the news told: "President Petro denied", "will meet with President Sheinbaum". */
function isActing(text: string, span: Span, titleStart: number): boolean {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(Math.max(from, span.start - 160), span.start);
  const after = text.slice(span.end, span.end + 80).split('\n', 1)[0] ?? '';
  if (LOOKS_BACK.test(`${before.split(/[.!?] /).at(-1) ?? ''} ${after.split(/[.!?] /, 1)[0] ?? ''}`)) return false;
  return ACTS.test(after) || MET.test(text.slice(from, titleStart));
}

const LOOKS_BACK =
  /(?<!\p{L})(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:ago|anniversary|last year|last month|when|after|since|hace|aniversario|año pasado|mes pasado|cuando|tras|desde)(?!\p{L})/iu;
const ACTS =
  /^,? (?:(?:has|have|also|again|recently|ha|también|volvió a) )?(?:\p{Ll}+(?:ed|ó)|says?|said|told|will|is|are|spoke|gave|made|met|took|held|dijo|dice|hizo|está|es)(?!\p{L})/u;
const MET =
  /(?:meet|met|meets|meeting|spoke|speaks|talks|reunirse|reunió|reunirá|conversó|habló)(?: on \p{L}+| in \p{Lu}\p{L}+)? (?:with|con)(?: the| la| el)? ?$/iu;

/** "us secretary of state" means an office one of whose names ends the words, or whose kind the bare title gives. */
function isMeant(office: Office, words: string): boolean {
  const isBare = (title: string) => words === title || words.endsWith(` ${title}`);
  const names = [office.title, office.titleEs ?? '', ...office.aliases].map(foldName).filter((name) => name !== '');
  if (names.some((name) => words === name || words.endsWith(` ${name}`))) return true;
  // "Vice President" ends in "President": the first title that fits counts.
  return BARE_TITLES.find(([title]) => isBare(title))?.[1].includes(office.kind) ?? false;
}

/** Titles that do not name their country: the person's own office of that kind is meant. */
const BARE_TITLES: readonly (readonly [string, readonly Office['kind'][]])[] = [
  ['vice president', []],
  ['vice presidente', []],
  ['vice presidenta', []],
  ['vice minister', []],
  ['president', ['head-of-state', 'head-of-government']],
  ['presidente', ['head-of-state', 'head-of-government']],
  ['presidenta', ['head-of-state', 'head-of-government']],
  ['prime minister', ['head-of-government']],
  ['primer ministro', ['head-of-government']],
  ['foreign minister', ['foreign']],
  ['canciller', ['foreign']],
  ['defense minister', ['defence']],
  ['defence minister', ['defence']],
];
