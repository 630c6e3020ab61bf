/** Questions in Spanish. Accents may be left out by whoever asks. See `questions.ts` for how they are read. */
import { ADDRESS, ARTICLE, ARTICLE_ID, type Forms, STORY_ID } from './question-parts.ts';

const SOBRE = '(?:sobre|acerca de|de|respecto a|respecto de|en torno a)';
/** As `SOBRE`, but for "de", which may belong to the name before it: "el secretario de Estado". */
const ACERCA_DE = '(?:sobre|acerca de|respecto a|respecto de|en torno a)';
/** An office whose name goes on behind "de": "la presidenta de México". */
const CARGO =
  '(?:(?:vice|ex)?president[ea]|(?:vice|ex)?ministr[oa]|primer ministro|primera ministra|canciller|(?:sub)?secretari[oa]|gobernador[a]?|alcald(?:e|esa)|fiscal|embajador[a]?|portavoz|vocer[oa]|jef[ea]|director[a]?|comandante)';
const DIJO =
  '(?:dijo|dice|dijeron|dicen|ha dicho|han dicho|había dicho|declaró|declara|declararon|ha declarado|comentó|opina|opinó|afirmó|afirma|prometió)';
const RESUMEN = '(?:resumen|informe|noticias|novedades|últimas noticias|actualización|panorama|situación|titulares|parte)';

export const SPANISH: readonly Forms[] = [
  [
    'help',
    [
      '(?:ayuda|ayúdame|socorro)',
      'qué (?:puedes hacer|puedo (?:preguntar|hacer)|sabes hacer|comandos hay)',
      'cómo (?:funciona(?:s)?(?: esto)?|te uso|se usa(?: esto)?)',
      'ayuda con /?(?<words>\\S+)',
    ],
  ],
  [
    'status',
    [
      '(?:estado|cuál es tu estado|cómo estás|estás (?:bien|ahí|vivo))',
      'cuánt[oa]s (?:artículos|informes|noticias|historias|declaraciones) tienes',
    ],
  ],
  [
    'feeds add',
    [
      `(?:añade|añadir|agrega|agregar|suscríbete a|sigue|seguir|lee)(?: (?:el|la|este|esta|un|una))? ?(?:feed|fuente|canal|sitio|página)?:? ${ADDRESS}`,
    ],
  ],
  [
    'feeds remove',
    [
      `(?:quita|quitar|elimina|eliminar|borra|borrar|deja de seguir)(?: (?:el|la|este|esta))? ?(?:feed|fuente|canal)?:? (?<words>https?://\\S+|f_\\S+)`,
    ],
  ],
  ['feeds check', [`(?:comprueba|revisa|verifica)(?: (?:el|la))? ?(?:feed|fuente|canal)?:? ${ADDRESS}`]],
  [
    'feeds list',
    [
      '(?:lista|muestra|muéstrame|enséñame)(?: (?:las|los|nuestras|mis))? (?:feeds|fuentes|canales)',
      'qué (?:feeds|fuentes|canales) (?:lees|sigues|seguimos|tenemos|hay|usas)',
    ],
  ],
  [
    'digest add',
    [
      '(?:publica|envía|manda)(?:nos|me)? un (?:resumen|boletín)(?: diario)? (?:de|sobre) (?<words>.+?)(?: todos los días| cada día| cada mañana)? a las (?<at>\\d{1,2}:\\d{2})',
    ],
  ],
  [
    'digest list',
    ['(?:lista|muestra|muéstrame) (?:los|nuestros|mis) (?:resúmenes|boletines)', 'qué (?:resúmenes|boletines) (?:hay|tenemos)'],
  ],
  ['watch add', ['(?:vigila|avísa(?:me|nos) (?:de|sobre|si hay noticias (?:de|sobre))) (?<words>.+)']],
  [
    'watch list',
    ['(?:lista|muestra|muéstrame) (?:las|nuestras|mis) (?:alertas|vigilancias)', 'qué (?:alertas|vigilancias) (?:hay|tenemos)'],
  ],
  ['why', [`por qué (?:se |fue |está |no )*(?:\\p{L}+ )??${ARTICLE}(?: .+)?`, `qué (?:pasó con|fue de) ${ARTICLE}`]],
  ['show', [`(?:muestra|muéstrame|enséñame|abre|lee)(?: el)?(?: (?:artículo|pasaje|texto))? ${ARTICLE_ID}`]],
  [
    'story',
    [
      `(?:muestra|muéstrame|dame|enséñame)(?: las)? fuentes de ${STORY_ID}`,
      `(?:cuáles|qué) (?:son las )?fuentes (?:tiene|de) ${STORY_ID}`,
      `(?:(?:muestra|muéstrame|cuéntame|dame) )?(?:la )?(?:historia )?${STORY_ID}`,
      '(?:(?:muéstrame|cuéntame|dame) )?la historia (?:de|sobre) (?<words>.+)',
      '(?:(?:muéstrame|dame) )?(?:una|la)? ?(?:cronología|línea de tiempo) de (?<words>.+)',
    ],
  ],
  [
    'said',
    [
      `quién(?:es)? ${DIJO} qué(?: ${SOBRE} (?<about>.+))?`,
      `quién(?:es)? (?:niegan?|negó|negaron|ha negado|rechazan?|rechazó|desmienten?|desmintió)(?: la existencia de| que exist[ae]n?)?(?: a)? (?<about>.+)`,
      `quién(?:es)? (?:habla|hablan|habló|hablaron|ha hablado|${DIJO.slice(3, -1)})(?: algo)? ${SOBRE} (?<about>.+)`,
      `qué se (?:dijo|dice|ha dicho) ${SOBRE} (?<about>.+)`,
      'qué (?:dicen|dijeron|están diciendo|han dicho|se está diciendo) (?:sobre|acerca de|de) (?<about>.+)',
      `qué ${DIJO} (?<words>.+?) ${ACERCA_DE} (?<about>.+)`,
      `qué ${DIJO} (?<words>(?:el |la )?${CARGO}(?: general)? de .+)`,
      `qué ${DIJO} (?<words>.+?) ${SOBRE} (?<about>.+)`,
      `qué ${DIJO} (?<words>.+)`,
      `(?:${DIJO.slice(3, -1)}) (?:algo )?(?<words>.+?) (?:algo )?(?:sobre|acerca de) (?<about>.+)`,
      `(?<words>.+?) ${DIJO} algo (?:sobre|acerca de|de) (?<about>.+)`,
      `(?:(?:muestra|muéstrame|dame) )?(?:las |los )?(?:citas|declaraciones|palabras|dichos|frases) de (?<words>.+?)(?: (?:sobre|acerca de) (?<about>.+))?`,
      `(?:(?:muestra|muéstrame|dame) )?(?:las |los )?(?:citas|declaraciones|dichos|frases) (?:sobre|acerca de) (?<about>.+)`,
    ],
  ],
  [
    'brief',
    [
      `qué (?:hay de nuevo|pasa|pasó|está pasando|ha pasado|ocurre|ocurrió|sucede|sucedió|hay|novedades hay|noticias hay)(?: (?:en|con|sobre|de|por) (?<words>.+))?`,
      `qué se sabe (?:de|sobre) (?<words>.+)`,
      `(?:dame|danos|quiero|necesito|envíame|muéstrame|hazme)(?: (?:un|una|el|la|las|los))?(?: (?:breve|corto|corta))? ?${RESUMEN}(?: (?:de|sobre|en|acerca de) (?<words>.+))?`,
      `(?:el |la |las |un |una )?${RESUMEN}(?: (?:de|sobre|en|acerca de) (?<words>.+))?`,
      '(?:resumen|informe|noticias) (?<words>.+)',
      `(?:infórma(?:me|nos)|actualíza(?:me|nos)|ponme al día|ponnos al día|cuéntame|háblame|resume|resúmeme)(?: lo)?(?: (?:de|sobre|con|acerca de))?(?: (?<words>.+))?`,
      `hay (?:algo|noticias|novedades)(?: nuevo| nuevas)? (?:de|sobre|en) (?<words>.+)`,
      `cómo (?:está|va|sigue) (?:la situación (?:en|de|con)|todo en|la cosa en) (?<words>.+)`,
      `cuál es la situación (?:en|de|con) (?<words>.+)`,
      'cuánt[oa]s (?:personas )?(?:muert[oa]s|murieron|fallecieron|fallecid[oa]s|herid[oa]s|detenid[oa]s|desaparecid[oa]s|secuestrad[oa]s|víctimas)(?: .+?)?? (?:en|por|tras|durante) (?<words>.+)',
      'quién(?:es)? (?:es|era|son|fue) (?<words>.+)',
    ],
  ],
];
