/** The world for fetching, without waiting and without chance. */
import type { AllowedHost } from '../../src/intake/fetching/allowed-hosts.ts';
import type { Web } from '../../src/intake/fetching/check-feed.ts';
import type { FetchLimits } from '../../src/intake/fetching/limits.ts';

export const NOW = '2026-11-21T20:30:00.000Z';
export const NOW_MS = Date.parse(NOW);

/** Long enough for a busy machine, short enough for a test. */
export const SHORT: FetchLimits = { connectMs: 1_500, headersMs: 400, idleMs: 400, totalMs: 1_500, bodyBytes: 256 * 1024 };

/** `names` says what look-ups answer, one answer after the other, the last one for good. */
export function createWeb(
  allowed: readonly AllowedHost[],
  names: Readonly<Record<string, readonly (readonly string[])[]>> = {},
  limits: FetchLimits = SHORT,
): Web & { readonly lookedUp: string[] } {
  const lookedUp: string[] = [];
  return {
    allowed,
    limits,
    lookedUp,
    clock: { now: () => NOW },
    random: () => 0.5,
    resolveName: async (name) => {
      const times = lookedUp.filter((seen) => seen === name).length;
      lookedUp.push(name);
      const answers = names[name] ?? [];
      const answer = answers[Math.min(times, answers.length - 1)];
      if (answer === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
      return answer;
    },
  };
}

export const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Field notes</title><link>https://example.org/</link>
<item><title>One</title><link>https://example.org/1</link><guid>1</guid><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate></item>
<item><title>Two</title><link>https://example.org/2</link><guid>2</guid><pubDate>Sat, 21 Nov 2026 11:00:00 GMT</pubDate></item>
</channel></rss>`;
