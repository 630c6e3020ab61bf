/** Names of charsets as feeds write them → the decoder that reads them. Letters and digits only: `UTF_8` is `utf-8`. */

/**
 * Labels that mean something else than they say. WHATWG Encoding §4.2: documents labelled with the left-hand name are
 * written in the larger right-hand one, so reading them as declared would lose characters.
 */
const READ_AS: Readonly<Record<string, string>> = {
  iso88591: 'windows1252',
  latin1: 'windows1252',
  l1: 'windows1252',
  usascii: 'windows1252',
  ascii: 'windows1252',
  ansix341968: 'windows1252',
  cp819: 'windows1252',
  iso88599: 'windows1254',
  latin5: 'windows1254',
  iso885911: 'windows874',
  tis620: 'windows874',
  gb2312: 'gb18030',
  gb231280: 'gb18030',
  gbk: 'gb18030',
  xgbk: 'gb18030',
  cp936: 'gb18030',
  euccn: 'gb18030',
  shiftjis: 'windows31j',
  sjis: 'windows31j',
  xsjis: 'windows31j',
  euckr: 'cp949',
  ksc5601: 'cp949',
  ksc56011987: 'cp949',
  windows949: 'cp949',
  big5: 'big5hkscs',
  xxbig5: 'big5hkscs',
  unicode11utf8: 'utf8',
  utf16: 'utf16le',
  ucs2: 'utf16le',
  iso10646ucs2: 'utf16le',
  unicode: 'utf16le',
  utf32: 'utf32le',
  iso10646ucs4: 'utf32le',
  xuserdefined: 'windows1252',
  csucs4: 'utf32le',
  ucs4: 'utf32le',
  csunicode: 'utf16le',
  unicode20utf8: 'utf8',
  xmaccyrillic: 'maccyrillic',
  macintosh: 'macroman',
  xmacroman: 'macroman',
};

/** Charsets that iconv-lite does not have and the platform does; both write ASCII until an escape sequence comes. */
export const PLATFORM_CHARSETS: ReadonlySet<string> = new Set(['iso2022jp']);

/** Names of charsets are short tokens; anything else in their place is noise. */
export function charsetOf(label: string | undefined): string | undefined {
  const name = label?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? '';
  if (name.length < 2 || name.length > 40) return undefined;
  return READ_AS[name] ?? name;
}
