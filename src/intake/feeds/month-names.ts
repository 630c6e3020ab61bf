/** Names of months as feeds print them, where the standards ask for English. */

/** January to December, lower case, without accents. A row per language; the first rows win where beginnings collide. */
const NAMES: readonly (readonly string[])[] = [
  // English, Spanish, Portuguese, French
  ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'setiembre', 'octubre', 'noviembre', 'diciembre'],
  ['janeiro', 'fevereiro', 'marco', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
  // German, Italian, Dutch, Romanian
  ['januar', 'februar', 'marz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  // Russian and Ukrainian, as they stand in dates; Polish, Turkish, Hungarian
  ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
  [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'wrzesnia',
    'pazdziernika',
    'listopada',
    'grudnia',
  ],
  ['ocak', 'subat', 'mart', 'nisan', 'mayis', 'haziran', 'temmuz', 'agustos', 'eylul', 'ekim', 'kasim', 'aralik'],
  [
    'januar',
    'februar',
    'marcius',
    'aprilis',
    'majus',
    'junius',
    'julius',
    'augusztus',
    'szeptember',
    'oktober',
    'november',
    'december',
  ],
  // Greek, in full and as Greek feeds shorten them (feedparser, `datetimes/greek.py`)
  [
    'ιανουαριου',
    'φεβρουαριου',
    'μαρτιου',
    'απριλιου',
    'μαιου',
    'ιουνιου',
    'ιουλιου',
    'αυγουστου',
    'σεπτεμβριου',
    'οκτωβριου',
    'νοεμβριου',
    'δεκεμβριου',
  ],
  ['ιαν', 'φεβ', 'μαω', 'απρ', 'μαι', 'ιον', 'ιολ', 'αγο', 'σεπ', 'οκτ', 'νοε', 'δεκ'],
  // Swedish, Danish, Norwegian, Czech; English as mistyped and shortened
  ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  ['ledna', 'unora', 'brezna', 'dubna', 'kvetna', 'cervna', 'cervence', 'srpna', 'zari', 'rijna', 'listopadu', 'prosince'],
  ['januray', 'febuary', 'mrz', 'apirl', 'may', 'jun', 'jly', 'augu', 'sept', 'oct', 'novemeber', 'decemeber'],
];

/** Three letters are the least that tell months apart; "ju" does not. */
const SHORTEST = 3;

const BY_BEGINNING: ReadonlyMap<string, number> = beginnings();

function beginnings(): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of NAMES) {
    for (const [index, name] of row.entries()) {
      for (let length = SHORTEST; length <= name.length; length += 1) {
        const beginning = name.slice(0, length);
        if (!found.has(beginning)) found.set(beginning, index + 1);
      }
    }
  }
  return found;
}

/** 1 to 12, of a name or its beginning, in lower case and without accents. */
export function monthOf(word: string): number | undefined {
  return BY_BEGINNING.get(word);
}
