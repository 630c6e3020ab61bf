/** What is fed to the readers: the golden feeds and pages of this repository and generated ones, mutated. */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPage, sequenceOf } from '../bench/generated-articles.ts';
import { generatedFeed } from '../bench/generated-feeds.ts';
import { mutated, oneOf } from './mutate.ts';

export interface FuzzInput {
  readonly kind: 'feed' | 'page';
  readonly body: Buffer;
  readonly contentType: string;
}

const CONTENT_TYPES = [
  'application/rss+xml',
  'text/html; charset=iso-8859-1',
  'text/xml; charset=utf-16',
  'text/xml; charset=shift_jis',
  'text/xml; charset=gb18030',
  'application/feed+json; charset=utf-8',
  'text/xml; charset=utf-7',
  'text/xml; charset=iso-2022-jp',
  'nonsense',
];

/** `folder`: `test/cases`. The same seed and number are the same input for ever, as long as the cases stay. */
export function createFuzzInputs(folder: string, seed: number): (number: number) => FuzzInput {
  const feeds = [...inputsIn(join(folder, 'feeds')), ...[0, 2, 3].map((index) => generatedFeed(index).body.subarray(0, 12_000))];
  const pages = [...inputsIn(join(folder, 'pages')), generatedHtml()];
  return (number) => {
    const random = sequenceOf(seed * 1_000_003 + number);
    // A page costs as much as ten feeds.
    const kind = random() < 0.8 ? 'feed' : 'page';
    return { kind, body: mutated(kind === 'feed' ? feeds : pages, random), contentType: oneOf(CONTENT_TYPES, random) };
  };
}

function inputsIn(folder: string): Buffer[] {
  return readdirSync(folder)
    .sort()
    .flatMap((slug) => readdirSync(join(folder, slug)).map((file) => join(folder, slug, file)))
    .filter((file) => /[\\/]input\.\w+$/.test(file))
    .map((file) => readFileSync(file));
}

function generatedHtml(): Buffer {
  const { title, raw } = generatedPage(1, Date.parse('2026-01-31T00:00:00.000Z'));
  const paragraphs = raw.split('\n\n').map((text) => `<p>${text}</p>`);
  return Buffer.from(
    `<!doctype html><html><head><title>${title}</title></head><body><article>${paragraphs.join('')}</article></body></html>`,
  );
}
