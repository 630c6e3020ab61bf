/**
 * Verbs of saying with the complements they take. The classes follow the communication frames of FrameNet (Statement,
 * Telling, Questioning, Request, Commitment, …) and VerbNet's say-37.7, tell-37.2, promise-37.13; the words in them are ours.
 */

/**
 * `say` takes anything; `state` a clause with or without "that"; `tell` an addressee first; `ask` a question;
 * `promise` an infinitive or a clause; `urge` somebody to do something; `show` is said of reports and polls;
 * `quote` introduces quotation marks only; `describe` takes somebody "as" something; `deny` a clause or a noun, denied.
 */
export type VerbClass = 'say' | 'state' | 'tell' | 'ask' | 'promise' | 'urge' | 'show' | 'quote' | 'describe' | 'deny' | 'write';

export type VerbForm = 'base' | 'third' | 'past' | 'gerund';

export interface SpeechVerb {
  readonly lemma: string;
  readonly kind: VerbClass;
  readonly form: VerbForm;
  /** A finer class, for the ranker. */
  readonly sense: string;
  /** The word is a noun at least as often ("claims", "report", "notes"). */
  readonly nounlike: boolean;
}

const ENGLISH: Readonly<Record<VerbClass, string>> = {
  say: 'say',
  state:
    'state note add argue claim explain acknowledge insist declare warn predict announce conclude concede contend assert admit complain observe lament allege caution stress emphasize emphasise reiterate underscore maintain confirm disclose confide recall remark hint imply signal boast testify proclaim protest counter clarify vow estimate report reveal suggest indicate charge repeat highlight affirm confess contend speculate elaborate reason opine posit joke quip object interject profess bemoan bluster gripe grumble hasten volunteer surmise mention stipulate contest retort crow marvel rejoice agree disagree theorize theorise fret reckon venture attest swear point make',
  tell: 'tell assure inform remind notify advise reassure',
  ask: 'ask wonder question inquire enquire demand',
  promise: 'promise pledge threaten offer propose refuse decline agree vow commit',
  urge: 'urge encourage implore instruct beg press exhort order challenge invite recommend',
  show: 'show find suggest indicate reveal',
  quote:
    'continue reply respond begin shout yell scream exclaim laugh sigh nod smile deadpan thunder mutter whisper chant intone gush muse rail chide scold blast fume snap sniff plead answer roar bark cry sneer offer put conclude read go praise criticize criticise slam mock tout hail decry denounce condemn defend attack cite quote credit apologize apologise speak talk refer accuse blame thank criticise invoke express close open start finish declare sum weigh hit fire shoot push',
  describe: 'describe call label dub characterize characterise brand term portray denounce identify deem ridicule depict',
  deny: 'deny dismiss reject refute rebut dispute',
  write: 'write tweet post email e-mail retweet blog text',
};

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  put: ['put'],
  begin: ['began', 'begun'],
  find: ['found'],
  show: ['showed', 'shown'],
  read: ['read'],
  go: ['went', 'gone'],
  make: ['made'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  hit: ['hit'],
  shoot: ['shot'],
  quip: ['quipped'],
  refer: ['referred'],
  admit: ['admitted'],
  commit: ['committed'],
  rebut: ['rebutted'],
  fret: ['fretted'],
  snap: ['snapped'],
  sum: ['summed'],
  dub: ['dubbed'],
  slam: ['slammed'],
  beg: ['begged'],
  chat: ['chatted'],
  blog: ['blogged'],
};
const NOUNLIKE = new Set(
  'point venture marvel fret crow counter claim report note state charge estimate promise pledge offer proposal call order challenge invite press vow demand question hint signal protest counter term label brand post text email e-mail tweet blog quote answer show find reason object contest push fire hit attack praise blame credit blast cry joke caution complaint start finish close open respect talk threat deny cite blame put go read laugh smile reply remark press urge thank crow'.split(
    ' ',
  ),
);

function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR[lemma];
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubled(lemma);
  const ied = /[^aeiou]y$/.test(lemma);
  const past = ied ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const third = ied ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|o|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const pasts = irregular === undefined ? [past] : irregular.filter((form): form is string => form !== undefined);
  return [
    [lemma, 'base'],
    [third, 'third'],
    [`${stem}ing`, 'gerund'],
    ...pasts.map((form): [string, VerbForm] => [form, 'past']),
  ];
}

/** "admit" doubles its last letter, "open" does not. */
function doubled(lemma: string): string {
  return /^(?:admit|commit|rebut|quip|fret|snap|sum|dub|slam|beg|chat|blog|hit|put|refer|swim|begin)$/.test(lemma)
    ? lemma + lemma.slice(-1)
    : lemma;
}

/** Verbs of one class that differ in what they make of their complement. */
const SENSES: Readonly<Record<string, string>> = {
  argue: 'argue claim contend assert allege insist maintain posit reason opine counter protest contest retort charge',
  announce: 'announce declare proclaim disclose confirm reveal report affirm attest testify',
  signal: 'suggest indicate imply hint signal underscore highlight mention stipulate',
  admit: 'acknowledge admit concede confess agree disagree',
  predict: 'predict warn speculate caution estimate surmise reckon venture theorize theorise fret',
  feel: 'complain lament bemoan grumble gripe bluster marvel rejoice crow boast joke quip',
  remember: 'recall remark observe note add stress emphasize emphasise reiterate repeat elaborate explain clarify state conclude',
  evidence: 'find show',
  vow: 'promise pledge vow swear',
  threaten: 'threaten commit offer propose',
  refuse: 'refuse decline',
  order: 'order challenge invite press',
  plead: 'urge encourage implore instruct beg exhort recommend',
  go: 'go put conclude read start finish close open express sum weigh hit fire shoot push speak talk refer',
  continue: 'continue reply respond begin answer',
  judge:
    'praise criticize criticise slam mock tout hail decry denounce condemn defend attack accuse blame thank credit apologize apologise',
  cite: 'cite quote invoke',
  wonder: 'wonder question',
  call: 'call label dub brand term',
};

function senseOf(lemma: string, kind: VerbClass): string {
  for (const [sense, lemmas] of Object.entries(SENSES)) if (lemmas.split(' ').includes(lemma)) return `${kind}-${sense}`;
  return kind;
}

function tableOf(): Map<string, SpeechVerb> {
  const table = new Map<string, SpeechVerb>();
  for (const [kind, lemmas] of Object.entries(ENGLISH) as [VerbClass, string][])
    for (const lemma of lemmas.split(' '))
      for (const [word, form] of formsOf(lemma))
        if (!table.has(word)) table.set(word, { lemma, kind, form, sense: senseOf(lemma, kind), nounlike: NOUNLIKE.has(lemma) });
  return table;
}

export const ENGLISH_SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = tableOf();
