import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/intake/pages/extract-page.ts';

const long =
  '<p>The minister said on Tuesday, after a long meeting, that the ships would stay where they were until March.</p>'.repeat(25);

describe('access', () => {
  it.each([
    ['<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>', 'blocked'],
    ['<title>Access Denied</title><p>You don’t have permission to access this on this server.</p>', 'blocked'],
    ['<title>Un momento…</title><p>Verifique que usted es humano</p>', 'challenge'],
    ['<script src="https://geo.captcha-delivery.com/captcha/"></script><p>Please enable JS</p>', 'challenge'],
    ['<p>This content is not available in your region.</p>', 'blocked'],
    [`<meta property="article:content_tier" content="locked"><p>One sentence, and then the wall.</p>`, 'paywalled'],
    ['<p>La historia empieza aquí, y sigue.</p><p>Suscríbete para seguir leyendo</p>', 'paywalled'],
  ])('%s', (html, access) => {
    expect(extractPage({ html: `<html><body>${html}</body></html>` }).access).toBe(access);
  });

  it('is open where an article only speaks of doors, and where one that costs is there as a whole', () => {
    const speaks = `<article><p>“Access denied,” said the guard, and asked: are you a robot?</p>${long}</article>`;
    expect(extractPage({ html: speaks }).access).toBe('open');
    const whole = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>${long}`;
    expect(extractPage({ html: whole }).access).toBe('open');
  });
});
