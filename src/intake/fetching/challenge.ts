/** Pages that want a person to prove being one: recognised and named, never answered. */
import { firstOf, type ReplyHeaders } from './reply-headers.ts';

/** Header field, pattern of its value, whose it is. */
const HEADERS: readonly (readonly [string, RegExp, string])[] = [
  ['cf-mitigated', /challenge/i, 'Cloudflare'],
  ['x-amzn-waf-action', /challenge|captcha/i, 'AWS WAF'],
  ['x-sucuri-block', /./, 'Sucuri'],
];

/** What stands in the pages themselves. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/cdn-cgi\/challenge-platform|cf-chl-|<title>\s{0,20}(?:just a moment|attention required)/i, 'Cloudflare'],
  [/_incapsula_resource|incapsula incident id/i, 'Imperva'],
  [/\/\.well-known\/sgcaptcha/i, 'SiteGround'],
  [/<title>\s{0,20}ddos-guard/i, 'DDoS-Guard'],
  [/captcha-delivery\.com/i, 'DataDome'],
  [/px-captcha|perimeterx/i, 'HUMAN'],
  [/sucuri website firewall/i, 'Sucuri'],
  [/awswafintegration|awswafcookiedomainlist/i, 'AWS WAF'],
  [/id="anubis_|\/\.within\.website\//i, 'Anubis'],
  [/g-recaptcha|h-captcha|are you (?:a )?(?:human|robot)|verify (?:that )?you are (?:a )?human/i, 'unnamed'],
];

const LOOKED_AT = 64 * 1024;

/** Whose challenge it is; undefined where it is none. Only a web page can be one: feeds may write about captchas. */
export function challengeOf(headers: ReplyHeaders, body: Uint8Array): string | undefined {
  const named = HEADERS.find(([name, pattern]) => pattern.test(firstOf(headers, name) ?? ''));
  const text = Buffer.from(body.subarray(0, LOOKED_AT)).toString('latin1');
  const isPage = /<(?:!doctype\s{1,20}html|html|head|body|script)\b/i.test(text) && !/<(?:rss|feed|rdf:RDF)[\s>]/i.test(text);
  return named?.[2] ?? (isPage ? PAGES.find(([pattern]) => pattern.test(text))?.[1] : undefined);
}
