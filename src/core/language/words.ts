/** Closed word classes, as far as clause boundaries and noun phrases need them. One table per language. */

/** What a word can be; open-class words (nouns, adjectives, most verbs) have no entry. */
export type WordClass =
  | 'determiner'
  | 'preposition'
  | 'pronoun'
  | 'auxiliary'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'time'
  | 'verb';

const EN: Readonly<Record<WordClass, string>> = {
  determiner:
    'the a an this that these those my your his her its our their some many several few most all both each every any no one two three four five another other such more much various multiple half either neither',
  preposition:
    'of in on at to for from with by about against between into through during before after above below over under among amid around near since toward towards upon within without despite outside inside via per like off along across behind beyond except following regarding concerning versus vs alongside throughout until till',
  pronoun:
    'i you he she it we they him them us me himself herself itself themselves who whom whoever everyone everybody someone somebody anyone nobody others',
  auxiliary:
    "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't needn't ain't",
  conjunction: 'and or but nor yet',
  subordinator: 'that because if whether although though while when whenever where as unless once so than lest whereas even',
  relative: 'who whom whose which what how why',
  adverb:
    'also not never later then now still just even only already again once often first finally instead earlier recently repeatedly simply soon always sometimes further once ever rather quite too very there here far long perhaps maybe however meanwhile nonetheless nevertheless moreover furthermore indeed thus yet almost back publicly privately instead',
  time: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later afterward afterwards mon tue wed thu fri sat sun jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. january february march april may june july august september october november december morning afternoon evening night week month year weekend last this next',
  verb: 'became began broke brought built bought came caught chose cut did drew drove ended fell felt fought found gave got goes went grew had held hit kept knew led left let lost made meant met paid put ran rose sat saw sent set shot spent spoke stood stayed stepped took taught thought turned tried told wore won wants want wanted makes make takes take gets get keeps keep remains remain continues seems seem appears appear comes come goes go needs need plans plan hopes hope expects expect leads faces faces runs run holds hold gives give shows show believes believe thinks think knows know sees see supports support says say believes calls becomes stands includes include',
};

const ES: Readonly<Record<WordClass, string>> = {
  determiner:
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella mi su sus nuestro nuestra algunos algunas varios varias muchos muchas otro otra otros otras todo toda todos todas cada ningún ninguna dos tres cuatro cinco ambos ambas',
  preposition: 'de del en a al para por con sin sobre contra entre desde hasta hacia durante tras ante bajo mediante según',
  pronoun: 'yo tú él ella ello nosotros ellos ellas usted ustedes quien quienes se le les lo nos me te',
  auxiliary:
    'es son fue fueron era eran ser sido está están estaba estuvo ha han había habían haber hay hubo será serán sería puede pueden podría debe deben debería va van iba tiene tienen tenía tuvo',
  conjunction: 'y e o u pero sino ni',
  subordinator: 'que si porque aunque mientras cuando donde como pues',
  relative: 'que quien quienes cuyo cuya cual cuales',
  adverb:
    'no también nunca ya aún todavía luego después antes ayer siempre además solo sólo ahora hoy así aquí allí muy más menos tampoco recientemente',
  time: 'lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana anoche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre este esta pasado próximo semana mes año tarde noche',
  verb: 'hizo dio vio vino llegó pidió quiso pudo puso tuvo supo trajo mostró llamó ordenó anunció visitó recibió viajó quiere busca exige pide llama',
};

export type WordTable = Readonly<Record<WordClass, ReadonlySet<string>>>;

function tableOf(source: Readonly<Record<WordClass, string>>): WordTable {
  const sets = Object.entries(source).map(([name, words]) => [name, new Set(words.split(' '))] as const);
  return Object.fromEntries(sets) as unknown as WordTable;
}

export const ENGLISH_WORDS: WordTable = tableOf(EN);
export const SPANISH_WORDS: WordTable = tableOf(ES);
