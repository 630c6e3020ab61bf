/**
 * News agencies and official sources, as outlets name them where they print a text of theirs, and the forms of such a credit.
 * Data: a spelling or a form is here because it was seen, and beside each stands where. Spellings keep their capitals: "ap" and
 * "Efe" in running text are something else.
 */

export interface Agency {
  /** Its id in `seeds/outlets.json`, which knows its name and its owner. */
  readonly id: string;
  /** As datelines and credits print it; none is a part of a name that means somebody else. */
  readonly names: readonly string[];
  readonly seen: string;
}

export const AGENCIES: readonly Agency[] = [
  { id: 'associated-press', names: ['The Associated Press', 'Associated Press', 'AP'], seen: 'Washington Times, Salon, CBN' },
  { id: 'reuters', names: ['Thomson Reuters', 'Reuters', 'REUTERS'], seen: 'reuters.com; Infobae, Swissinfo' },
  {
    id: 'afp',
    names: ['Agence France-Presse', 'Agence France Presse', 'Agencia AFP', 'AFP'],
    seen: 'France 24, El Comercio (Peru), RPP',
  },
  { id: 'efe', names: ['Agencia EFE', 'EFE', 'Efe'], seen: 'EFE itself, El Nacional, Swissinfo: "Bogotá, 5 ene (EFE).-"' },
  { id: 'europa-press', names: ['Europa Press', 'EUROPA PRESS'], seen: 'europapress.es: "MADRID, 12 Nov. (EUROPA PRESS) -"' },
  { id: 'xinhua', names: ['Xinhua', 'XINHUA'], seen: 'xinhuanet.com: "LA PAZ, 12 nov (Xinhua) --"' },
  { id: 'prensa-latina', names: ['Prensa Latina'], seen: 'prensa-latina.cu: "La Habana, 12 nov (Prensa Latina)"' },
  { id: 'notimex', names: ['Notimex', 'NOTIMEX'], seen: 'Mexican dailies until 2023: "Caracas, 1 de enero (Notimex) .-"' },
  { id: 'dpa', names: ['dpa', 'DPA'], seen: 'Deutsche Welle, La Nación (Argentina): "Berlín (dpa) -"' },
  { id: 'ansa', names: ['Agencia ANSA', 'ANSA'], seen: 'ansa.it: "(ANSA) - BUENOS AIRES"' },
  { id: 'upi', names: ['United Press International', 'UPI'], seen: 'upi.com: "WASHINGTON, Nov. 12 (UPI) --"' },
  { id: 'bloomberg', names: ['Bloomberg News', 'Bloomberg'], seen: 'The Straits Times, Gestión: "(Bloomberg) --"' },
];

/** Their ids. */
export const AGENCY_IDS: ReadonlySet<string> = new Set(AGENCIES.map(({ id }) => id));

/** Bodies whose statements are printed word for word. They bear no dateline. */
export const OFFICIAL_SOURCES: readonly Agency[] = [
  {
    id: 'us-department-of-state',
    names: ['U.S. Department of State', 'US Department of State', 'Departamento de Estado de EE. UU.', 'State Department'],
    seen: 'state.gov and what embassies print of it',
  },
  {
    id: 'us-southern-command',
    names: ['U.S. Southern Command Public Affairs', 'U.S. Southern Command', 'SOUTHCOM Public Affairs'],
    seen: 'southcom.mil, dvidshub.net',
  },
];

/** How an outlet says whose text it prints. `§` stands for the name of an agency, in the group `agency`. */
export interface CreditForm {
  readonly basis: 'dateline' | 'byline' | 'credit';
  readonly pattern: string;
  /** The lines of the text in which it counts: the first ones or the last ones. */
  readonly where: 'top' | 'end';
  /** Missing: of any agency. */
  readonly agency?: string;
  readonly seen: string;
}

/** A place, and a day behind it: "CARACAS, Venezuela", "Caracas, 12 nov", "MADRID 12 Nov.", "Va./WASHINGTON". */
const WORD =
  "(?:\\p{Lu}[\\p{L}.'’/-]{0,25}|de|del|la|las|los|el|y|do|da|of|and|\\d{1,2}|(?:de )?\\p{Ll}{3,10}(?=[ .]*(?:\\(|\\d)))";
const PLACE = `\\p{Lu}[\\p{L}.'’/-]{0,25}(?:,? ${WORD}){0,6}\\.?`;
/** Further agencies or the desk in the same brackets: "(AFP/EFE)", "(Reuters Breakingviews)" is none. */
const BRACKETED = '\\((?<agency>§)(?: ?[/,-] ?[\\p{L} ]{2,20})?\\)';
const DASH = '[-–—]';

export const CREDIT_FORMS: readonly CreditForm[] = [
  {
    basis: 'dateline',
    where: 'top',
    pattern: `^(?:${PLACE},? )?${BRACKETED} ?(?:\\. ?)?(?:--|[–—]|[-:](?:\\s|$))`,
    seen: 'AP "CARACAS, Venezuela (AP) —", Reuters "BOGOTA, Nov 12 (Reuters) -", EFE "Caracas, 12 nov (EFE).-"',
  },
  {
    basis: 'dateline',
    where: 'top',
    pattern: `^(?:${PLACE},? )?${BRACKETED} ?\\. ?${DASH} ?`,
    seen: 'EFE and Notimex where no space follows: "Bogotá, 5 ene (EFE).-El Gobierno"',
  },
  {
    basis: 'dateline',
    where: 'top',
    pattern: `^(?:${PLACE}[.,/] ?)?(?<agency>§) ?\\. ?${DASH} ?`,
    seen: 'dailies of Central America: "Caracas, EFE.-", "AFP.-"',
  },
  {
    basis: 'dateline',
    where: 'top',
    pattern: `(?<=[\\p{Ll}\\p{N}.] ?)\\((?<agency>§)\\) ?\\. ?${DASH}`,
    seen: 'Mexican dailies, where the headline runs into the dateline: "… Caracas, 1 de enero (Notimex) .-"',
  },
  {
    basis: 'dateline',
    where: 'top',
    pattern: `\\s\\p{Lu}{3}[\\p{Lu}.'’ /-]{0,30}(?:, [\\p{L}.]{2,20})? ${BRACKETED} (?:--|[–—]|- )`,
    seen: 'The Straits Times and others, where the headline runs into it: "… dies at 86 LOS ANGELES (AFP) -"',
  },
  {
    basis: 'byline',
    where: 'top',
    pattern: "^(?:By|BY|Por|POR):? (?:[\\p{L}.'’ -]{3,60}, )?(?<agency>§)(?: ?\\||$)",
    seen: 'AP "By REGINA GARCIA CANO, Associated Press", "By The Associated Press", "Por EFE"',
  },
  {
    basis: 'byline',
    where: 'top',
    pattern: '^(?<agency>U\\.S\\. Southern Command(?: Public Affairs)?)$',
    seen: 'dvidshub.net, where the office signs',
  },
  {
    basis: 'credit',
    where: 'end',
    pattern:
      '(?:^|[.”"»)] ?)\\(?(?:[Cc]on informaci[oó]n(?: de agencias?)? de|[Ww]ith (?:information|inputs?) from|With AP inputs from) (?:la )?(?:agencia )?(?<agency>§)(?:[,./)]|$| y | and )',
    seen: 'RPP "(Con información de AFP", El Financiero "Con información de AP"; Indian dailies "(With inputs from AFP)"',
  },
  {
    basis: 'credit',
    where: 'end',
    pattern: '(?:^|[.”"»] ?)\\(?(?:Fuente|FUENTE|Source|Agencia):? (?:agencia )?(?<agency>§)\\)?\\.?$',
    seen: 'El Comercio (Peru) and portals of Central America: "Fuente: AFP"; embassies: "Source: U.S. Department of State"',
  },
  {
    basis: 'credit',
    where: 'end',
    pattern:
      '^(?:©|\\([cC]\\)|Copyright)[ ,©]*(?:\\(c\\) ?)?(?:(?:19|20)\\d\\d,? )?(?:by )?(?<agency>§)(?:[.,]|$| {1,2}All| \\(\\d{4}\\))',
    seen: 'Christian Science Monitor "Copyright 2014 The Associated Press. All rights reserved."; "© Agencia EFE", "© 2025 AFP"',
  },
  {
    basis: 'credit',
    where: 'end',
    agency: 'reuters',
    pattern:
      '\\((?:Additional )?(?:[Rr]eporting|[Ww]riting) (?:and writing )?by [^()]{3,500}[Ee]dit(?:ing|ed) by [^()]{3,200}\\)',
    seen: 'reuters.com and all that print it',
  },
  {
    basis: 'credit',
    where: 'end',
    agency: 'reuters',
    pattern: '^(?:Reporting|Writing) by .{3,500}; ?(?:[Ww]riting by .{3,200}; ?)?[Ee]dit(?:ing|ed) by .{3,200}$',
    seen: 'reuters.com since 2020, without brackets',
  },
  {
    basis: 'credit',
    where: 'end',
    agency: 'reuters',
    pattern:
      '\\((?:Reportes?|Informaci[oó]n|Escrito) (?:adicional )?(?:de|por) [^()]{3,500}[Ee]ditad[oa](?: en español)? por [^()]{3,200}\\)',
    seen: 'Reuters in Spanish: "(Reporte de Vivian Sequera; editado en español por …)"',
  },
  {
    basis: 'credit',
    where: 'end',
    agency: 'associated-press',
    pattern: '^Associated Press writers? [^.]{3,200}(?:\\.[^.]{0,20}){0,3} contributed to this report\\.$',
    seen: 'apnews.com and what prints it: staff of the agency helped with a text of the agency',
  },
  {
    basis: 'credit',
    where: 'top',
    agency: 'us-department-of-state',
    pattern: '^The (?:below|following) (?:statement )?is attributable to [^.]{0,60}Spokesperson',
    seen: 'state.gov, readouts and statements',
  },
];

/**
 * Not here, because the outlet wrote the text itself: "The Associated Press contributed to this report" (Fox News and others),
 * "With files from The Canadian Press", a picture's credit ("Evan Vucci/AP"), and an agency that a sentence names.
 */
