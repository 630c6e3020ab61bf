/** Markup of every state of repair, for properties. */
import fc from 'fast-check';

const NAMES =
  'html head body title p div span a b i em h1 h2 h3 ul ol li dl dt dd table tbody tr td th blockquote pre br hr img figure figcaption section article aside nav header footer form main time meta link script style noscript template svg iframe textarea amp-img font center'.split(
    ' ',
  );
const name = fc.constantFrom(...NAMES);
const words = fc.constantFrom(
  'the minister said',
  'on Tuesday, after a long meeting,',
  'Por: Ana Pérez',
  'Read more',
  '“nothing, yet”',
  'A sentence with an end.',
  '2026-01-28',
  '&amp;&eacute;&#x41;&bogus;',
  '<',
  '>',
  '&',
  '"',
  '=',
  '-->',
  ']]>',
  '\u0000',
  '\ud800',
  '\u00a0\u200b\ufeff',
  '😀 e\u0301',
  '\r\n\t',
);
const value = fc.oneof(
  words,
  fc.string({ maxLength: 8 }),
  fc.constantFrom('related', 'caption', 'articleBody', 'comments', 'share', 'display:none', 'canonical'),
);
const attribute = fc
  .tuple(
    fc.constantFrom('class', 'id', 'href', 'style', 'itemprop', 'datetime', 'content', 'name', 'property', 'rel', 'on', '"'),
    value,
    fc.constantFrom('"', "'", ''),
  )
  .map(([key, said, quote]) => `${key}=${quote}${said}${quote}`);
const opening = fc
  .tuple(name, fc.array(attribute, { maxLength: 3 }))
  .map(([tag, attributes]) => `<${[tag, ...attributes].join(' ')}>`);
const closing = name.map((tag) => `</${tag}>`);
const oddity = fc.constantFrom(
  '<!--',
  '<!doctype html>',
  '<?php',
  '<![CDATA[',
  '</',
  '<p',
  '<a href="',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"',
  '"}</script>',
  '<br/>',
);
const paragraph = fc.array(words, { minLength: 3, maxLength: 30 }).map((said) => `<p>${said.join(' ')}</p>`);

export const markup = fc
  .array(fc.oneof(opening, opening, closing, closing, words, words, paragraph, oddity), { maxLength: 120 })
  .map((pieces) => pieces.join(''));
