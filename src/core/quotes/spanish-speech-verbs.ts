/**
 * Spanish verbs of saying. Regular verbs in -ar are conjugated by rule, the others listed in the forms that a report uses:
 * third person preterite, present, imperfect and future, participle, gerund, infinitive. Classes as in English.
 */
import type { SpeechVerb, VerbClass, VerbForm } from './speech-verbs.ts';

const REGULAR: Readonly<Partial<Record<VerbClass, string>>> = {
  state:
    'afirmar señalar explicar agregar declarar manifestar indicar expresar aseverar subrayar destacar reiterar precisar detallar comentar anunciar confirmar informar denunciar apuntar considerar opinar argumentar alegar revelar lamentar enfatizar remarcar recalcar puntualizar zanjar aclarar acotar matizar vaticinar acusar criticar replicar contestar relatar notificar especular ratificar proclamar pronosticar adelantar testificar narrar celebrar cuestionar estimar',
  tell: 'asegurar avisar',
  ask: 'preguntar',
  urge: 'instar exhortar ordenar solicitar reclamar demandar',
  describe: 'calificar tildar tachar',
  deny: 'rechazar descartar',
  write: 'tuitear publicar',
  quote: 'gritar exclamar susurrar bromear ironizar',
};

const LISTED: Readonly<Partial<Record<VerbClass, string>>> = {
  say: 'dijo dice dijeron dicen dicho diciendo dirá dirán decía decían decir',
  state:
    'añadió añade añadieron añaden añadido añadiendo añadir sostuvo sostiene sostuvieron sostienen sosteniendo sostener advirtió advierte advirtieron advierten advertido advirtiendo advertirá advertir recordó recuerda recordaron recordando recordar insistió insiste insistieron insisten insistiendo insistir reconoció reconoce reconocieron reconocen reconocido reconociendo reconocer admitió admite admitieron admiten admitido admitir concluyó concluye concluyeron concluir defendió defiende defendieron defender respondió responde respondieron responden respondiendo responderá responder sentenció contó cuenta contaron cuentan contar manifiesta manifiestan aduce adujo intervino repuso rebatió advierten predijo predice arguyó sugirió sugiere sugirieron sugerir expuso expone expusieron reprochó',
  promise:
    'prometió promete prometieron prometen prometido prometiendo prometerá prometer juró jura juraron ofreció ofrece ofrecieron',
  urge: 'pidió pide pidieron piden pedido pidiendo pedirá pedir exigió exige exigieron exigen exigiendo exigir',
  describe: 'describió describe describieron definió define',
  deny: 'negó niega negaron niegan negado negando negar desmintió desmiente desmintieron desmentir',
  write: 'escribió escribe escribieron escribir publicó',
};

/** As often a noun, or a verb of another meaning. */
const NOUNLIKE =
  /^(?:pregunta|denuncia|nota|informa|cuenta|cuentan|crítica|critica|avisa|demanda|reclama|celebra|estima|acusa|ordena|jura)$/;

function conjugated(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  return ['ó', 'a', 'aron', 'an', 'aba', 'aban', 'ado', 'ando', 'ará', 'arán', 'ar'].map((ending) => stem + ending);
}

function formOf(word: string): VerbForm {
  if (/ndo$/.test(word)) return 'gerund';
  if (/(?:ó|ieron|aron|eron|uvo|jo|uso|ino)$/.test(word)) return 'past';
  return /(?:ado|ido|cho|[aei]r)$/.test(word) ? 'base' : 'third';
}

function tableOf(): Map<string, SpeechVerb> {
  const table = new Map<string, SpeechVerb>();
  const add = (kind: VerbClass, word: string) =>
    table.set(word, { lemma: word, kind, form: formOf(word), sense: kind, nounlike: NOUNLIKE.test(word) });
  for (const [kind, words] of Object.entries(REGULAR) as [VerbClass, string][])
    for (const infinitive of words.split(' ')) for (const word of conjugated(infinitive)) add(kind, word);
  for (const [kind, words] of Object.entries(LISTED) as [VerbClass, string][])
    for (const word of words.split(' ')) add(kind, word);
  return table;
}

export const SPANISH_SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = tableOf();
