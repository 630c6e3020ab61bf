/** Whether a page is the article, its free beginning, or a door. */
import type { PageAccess } from './page.ts';
import { countWords } from './plain.ts';
import { isNode, type JsonNode, listOf, type PageJson } from './read-json-ld.ts';

export interface AccessSigns {
  readonly html: string;
  /** All that stands on the page. */
  readonly whole: string;
  /** What was taken for the article. */
  readonly text: string;
  readonly title?: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly json: PageJson;
}

/** Pages that test whether a browser reads them, by what their scripts are called; the vendor stands beside. */
const CHALLENGES: readonly RegExp[] = [
  /_cf_chl_opt|cf-browser-verification|\/cdn-cgi\/challenge-platform\/[^"']{0,80}orchestrate|cf-challenge|cf-turnstile-wrapper/i, // Cloudflare
  /geo\.captcha-delivery\.com|ct\.captcha-delivery\.com/i, // DataDome
  /px-captcha|_pxAppId[\s\S]{0,2000}captcha/i, // PerimeterX, HUMAN
  /_Incapsula_Resource|incapsula incident id/i, // Imperva
  /awswaf\.com|aws-waf-token|AwsWafIntegration/i, // AWS WAF
  /sucuri_cloudproxy_js|Sucuri WebSite Firewall/i, // Sucuri
  /distil_r_captcha|Pardon Our Interruption/i, // Distil
  /ddos-guard\.net|__ddg/i, // DDoS-Guard
];
const CHALLENGE_WORDS =
  /just a moment\.\.\.|un momento…|checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you are (?:a )?human|are you a (?:robot|human)\?|enable javascript and cookies to continue|comprobando (?:su|tu) navegador|verifi(?:que|ca) que (?:usted )?(?:es|eres) humano|no soy un robot|unusual traffic from your|complete the (?:security check|captcha)/i;
const BLOCK_WORDS =
  /access denied|acceso denegado|you don['’]t have permission to access|403 forbidden|error 1020|you have been blocked|has sido bloqueado|not available in your (?:country|region|location)|no (?:est[aá] )?disponible en (?:su|tu) (?:pa[ií]s|regi[oó]n|ubicaci[oó]n)|unavailable (?:for legal reasons|in your)|451: unavailable|currently unavailable in most european countries|request (?:was )?blocked/i;
const PAY_WORDS =
  /subscribe (?:now )?to (?:continue|keep|read|unlock)|to (?:continue|keep) reading,? (?:please )?(?:subscribe|log in|sign in|create)|already a subscriber|this (?:article|story|content) is (?:for|available (?:only )?to|exclusive to) (?:our )?(?:paid |premium )?(?:subscribers|members)|subscribers? only|you['’]ve reached your (?:limit|free)|suscr[ií]bete (?:ahora )?para (?:seguir|continuar|leer)|para (?:seguir|continuar) leyendo,? (?:suscr|inici|reg)|(?:exclusiv[oa]|solo|s[oó]lo) para suscriptores|ya (?:eres|soy|es) suscriptor|contenido (?:exclusivo|premium)|ha(?:s)? alcanzado (?:el|tu|su) l[ií]mite de art[ií]culos/i;

/** Words. A door has few; the free beginning of an article ends before it has told anything at length. */
const DOOR = 150;
const BEGINNING = 300;
/** Of the words that the page says the article has. */
const ENOUGH = 0.6;
const SCANNED = 400_000;

export function accessOf(signs: AccessSigns): PageAccess {
  const { whole, text, title = '' } = signs;
  const words = countWords(whole.slice(0, 20_000));
  if (words < DOOR) {
    const said = `${title}\n${whole}`;
    const head = signs.html.slice(0, SCANNED);
    if (CHALLENGE_WORDS.test(said) || CHALLENGES.some((pattern) => pattern.test(head))) return 'challenge';
    if (BLOCK_WORDS.test(said)) return 'blocked';
  }
  return isPaywalled(signs, countWords(text)) ? 'paywalled' : 'open';
}

/** Houses that mark their articles as not free send some of them whole. */
function isPaywalled({ whole, meta, json }: AccessSigns, words: number): boolean {
  const length = Number(json.article?.wordCount);
  if (isMarked(meta, json.article)) return words < BEGINNING || (length > 0 && words < length * ENOUGH);
  return words < BEGINNING / 2 && PAY_WORDS.test(whole.slice(0, SCANNED));
}

/** schema.org `isAccessibleForFree` as Google asks publishers for it, on the article or its parts; Facebook's content tier. */
function isMarked(meta: ReadonlyMap<string, string>, article: JsonNode | undefined): boolean {
  const tier = meta.get('article:content_tier') ?? '';
  const parts = listOf(article?.hasPart).filter(isNode);
  const isFalse = (value: unknown) =>
    value === false || (typeof value === 'string' && /^\W*(?:false|no)\W*$|\/False$/i.test(value));
  return /^(?:locked|metered)$/i.test(tier) || [article, ...parts].some((node) => isFalse(node?.isAccessibleForFree));
}
