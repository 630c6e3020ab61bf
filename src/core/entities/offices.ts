/** Offices and who held them when: to tell whom "the Secretary of State" means, and when a text can have been written. */
import type { Mention } from '../article.ts';
import type { OfficeEvidence } from '../page/infer-date.ts';
import type { Catalog } from './catalog.ts';
import type { Office } from './entity.ts';
import { foldName } from './fold.ts';

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

/** Whom the name of an office means on a day: "the Secretary of State" → Marco Rubio. Articles before it do not count. */
export function holderNamed(officeText: string, day: string, catalog: Catalog): { entityId: string; name: string } | undefined {
  const office = catalog.officeByName.get(foldName(officeText.replace(/^(?:the|el|la|al?|del?)\s+/iu, '')));
  const holder = office === undefined ? undefined : holderOn(office, day);
  const entity = holder === undefined ? undefined : catalog.entities.get(holder.person);
  return entity === undefined ? undefined : { entityId: entity.id, name: entity.name };
}

/** Every place where the text gives a person an office ("President Gustavo Petro"), with the terms in which that is true. */
export function officeEvidence(text: string, mentions: readonly Mention[], catalog: Catalog): OfficeEvidence[] {
  return mentions.flatMap((mention) => {
    const entity = catalog.entities.get(mention.entityId);
    const said = titleBefore(text, mention.start);
    if (entity?.kind !== 'person' || said === undefined) return [];
    const held = catalog.offices.filter(
      (office) => isMeant(office, said.words) && office.holders.some((holder) => holder.person === entity.id),
    );
    if (held.length === 0) return [];
    const terms = held.flatMap((office) =>
      office.holders.filter((holder) => holder.person === entity.id).map((holder) => [holder.from, holder.to] as const),
    );
    return [{ start: said.start, end: mention.end, what: `${entity.name} as ${held[0]?.title}`, terms }];
  });
}

/** The words of a title right before a name: "Secretary of State, " or "Cuban Foreign Minister "; not of a former holder. */
function titleBefore(text: string, at: number): { words: string; start: number } | undefined {
  const before = text.slice(Math.max(0, at - 80), at);
  const found =
    /((?:[\p{L}.]+ ){0,5}(?:president|presidente|presidenta|secretary(?: of \p{L}+)?|secretari[oa](?: de \p{L}+)?|ministe?r[oa]?|canciller|prime minister|primer ministro),?) $/iu.exec(
      before,
    );
  if (found === null || /\b(?:former|ex|then|late|interim|expresident[ea]|entonces)[ -]/iu.test(found[0])) return undefined;
  return { words: foldName(found[1] ?? ''), start: at - found[0].replace(/^(?:\p{Ll}[\p{L}.]* )+(?=\p{Lu})/u, '').length };
}

/** "us secretary of state" means an office one of whose names ends the words, or whose kind the bare title gives. */
function isMeant(office: Office, words: string): boolean {
  const names = [office.title, office.titleEs ?? '', ...office.aliases].map(foldName).filter((name) => name !== '');
  if (names.some((name) => words === name || words.endsWith(` ${name}`))) return true;
  return BARE_TITLES.some(([title, kinds]) => words.endsWith(title) && kinds.includes(office.kind));
}

/** Titles that do not name their country: the person's own office of that kind is meant. */
const BARE_TITLES: readonly (readonly [string, readonly Office['kind'][]])[] = [
  ['vice president', []],
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
