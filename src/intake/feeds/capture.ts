/** One element of a feed while it is being read: its text, and where it holds mark-up the mark-up as HTML. */
import { Buffer } from 'node:buffer';
import type { Form } from './draft.ts';
import { LIMITS } from './limits.ts';
import type { Attributes } from './scan-markup.ts';

interface Piece {
  readonly kind: 'text' | 'cdata' | 'tag';
  readonly raw: string;
}

export interface Capture {
  readonly key: string;
  readonly attributes: Attributes;
  readonly pieces: Piece[];
}

export interface CapturedText {
  readonly text: string;
  readonly form: Form;
}

/** HTML §13.1.2: elements without content and without a closing tag. */
export const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** Says no where the text is longer than any article. */
export function addPiece({ pieces }: Capture, piece: Piece): boolean {
  if (pieces.length >= LIMITS.pieces) return false;
  pieces.push(piece);
  return true;
}

export function addOpeningTag(capture: Capture, name: string, attributes: Attributes): boolean {
  const written = [...attributes]
    .filter(([attribute]) => !attribute.startsWith('xmlns'))
    .map(([attribute, value]) => ` ${attribute}="${value.replaceAll('"', '&quot;')}"`);
  return addPiece(capture, { kind: 'tag', raw: `<${localName(name)}${written.join('')}>` });
}

export function addClosingTag(capture: Capture, name: string): void {
  if (!VOID.has(localName(name))) addPiece(capture, { kind: 'tag', raw: `</${localName(name)}>` });
}

/** HTML knows no prefixes; a document that declared one for XHTML means the elements behind it. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The text of an element that holds none but text; whatever mark-up strayed into it is left out. */
export function textOf({ pieces }: Capture, decode: (text: string) => string): string {
  return pieces.map(({ kind, raw }) => (kind === 'text' ? decode(raw) : kind === 'cdata' ? raw : '')).join('');
}

/**
 * What RFC 4287 §3.1.1 and §4.1.3.3 and Atom 0.3 §3.1 say about `type` and `mode`. RSS says nothing, so its values may be
 * either; so may those of Atom feeds that leave the type out, whose writers often did not know that it means plain text.
 */
export function readPassage(capture: Capture, decode: (text: string) => string): CapturedText {
  const type = capture.attributes.get('type')?.trim().toLowerCase() ?? '';
  const isXhtml = type === 'xhtml' || type === 'application/xhtml+xml';
  if (capture.pieces.some((piece) => piece.kind === 'tag')) return { text: markupOf(capture, isXhtml), form: 'html' };
  const text = textOf(capture, decode);
  if (isBase64(capture, type)) return { text: fromBase64(text), form: 'html' };
  if (isXhtml || type === 'text' || type === 'text/plain' || type === 'plain') return { text, form: 'text' };
  return { text, form: type === 'html' || type === 'text/html' ? 'html' : 'either' };
}

function markupOf({ pieces }: Capture, isXhtml: boolean): string {
  const html = pieces.map(({ kind, raw }) => (kind === 'cdata' && isXhtml ? escapeMarkup(raw) : raw)).join('');
  return isXhtml ? withoutWrapper(html) : html;
}

/** RFC 4287 §3.1.1.3: the one `div` around XHTML is not part of what it holds. */
function withoutWrapper(html: string): string {
  const trimmed = html.trim();
  const opening = /^<div(?:\s[^<>]*)?>/.exec(trimmed)?.[0];
  if (opening === undefined || !trimmed.endsWith('</div>')) return html;
  const inner = trimmed.slice(opening.length, -'</div>'.length);
  return inner.includes('</div>') ? html : inner;
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function isBase64({ key, attributes }: Capture, type: string): boolean {
  if (attributes.get('mode')?.trim().toLowerCase() === 'base64') return true;
  return key.startsWith('atom:') && type.includes('/') && !/^text\/|[/+]xml$|html/.test(type);
}

/** What is not base64 after all stays as it is. */
function fromBase64(text: string): string {
  const digits = text.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(digits) ? Buffer.from(digits, 'base64').toString('utf8') : text;
}
