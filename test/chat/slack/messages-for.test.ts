/** A Brief as Slack messages: inside every limit, with everything in it, and nothing that anybody typed is mark-up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMrkdwn, sentenceMessage } from '../../../src/chat/slack/message.ts';
import { messagesFor } from '../../../src/chat/slack/messages-for.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { writeScript } from '../../../src/core/chat/write-script.ts';
import { anyBrief } from '../../arbitraries/brief.ts';
import { checkMessage } from '../../fakes/slack/check-message.ts';

const OFFERS = (['more', 'quotes', 'sources', 'story', 'denies', 'passage'] as const).map((id) => ({
  id,
  label: `${id} `.repeat(20).trim(),
  key: `k_${id}`,
}));

/** Everything that a reader sees, in order: headers and rich text, without the breaks between lines. */
function seen(brief: Brief, offers = OFFERS): { text: string; links: string[] } {
  const blocks = messagesFor({ brief, offers }).flatMap((message) => message.blocks);
  const runs = blocks.flatMap((block) => {
    if (block.type === 'header') return [{ text: block.text.text }];
    return block.type === 'rich_text' ? (JSON.parse(JSON.stringify(block), collect) as { text: string; url?: string }[]) : [];
  });
  return { text: runs.map(({ text }) => text).join(''), links: runs.flatMap((run) => ('url' in run ? [String(run.url)] : [])) };
}

/** A reviver that keeps the runs only, with what they link to. */
function collect(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('elements' in value) return (value.elements as unknown[]).flat();
  return value;
}

const bare = (text: string) => text.replaceAll('\n', '');

describe('messages for Slack', () => {
  it('keep every limit and lose no word, number or link, whatever the Brief', () => {
    fc.assert(
      fc.property(anyBrief, fc.boolean(), (brief, hasOffers) => {
        const offers = hasOffers ? OFFERS : [];
        for (const message of messagesFor({ brief, offers })) expect(checkMessage({ ...message })).toEqual([]);
        const lines = writeScript(brief).flatMap(({ lines }) => lines);
        const runs = lines.flatMap((line) => line.runs);
        const { text, links } = seen(brief, offers);
        expect(bare(text)).toBe(bare(runs.map((run) => run.text).join('')));
        // A link that stands in a long line is said once for each part of its words.
        expect(new Set(links)).toEqual(
          new Set(runs.flatMap(({ text, link }) => (link === undefined || text === '' ? [] : [link]))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('fold a Brief of a hundred stories into as many messages as it takes, the buttons under the last', () => {
    const [brief] = fc.sample(
      anyBrief.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'story')),
      1,
    );
    if (brief === undefined) throw new Error('no brief');
    const long: Brief = { ...brief, blocks: Array.from({ length: 300 }, () => brief.blocks).flat() };
    const messages = messagesFor({ brief: long, offers: OFFERS });
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.flatMap(checkMessage as (message: object) => string[])).toEqual([]);
    expect(messages.map(({ blocks }) => blocks.some(({ type }) => type === 'actions')).lastIndexOf(true)).toBe(
      messages.length - 1,
    );
    expect(messages.filter(({ blocks }) => blocks.some(({ type }) => type === 'actions'))).toHaveLength(1);
  });

  it.each([
    ['<!channel> & <@U1|you>', '&lt;!channel&gt; &amp; &lt;@\u200aU1|you&gt;'],
    ['*b* _i_ ~s~ `c`', '∗b∗ ˍiˍ ∼s∼ ˋcˋ'],
    [':smile: @here #general a: b 14:02', ':\u200asmile: @\u200ahere #\u200ageneral a: b 14:02'],
    ['s_0abc _i_', 's_0abc ˍiˍ'],
    ['> quoted > not', '› quoted &gt; not'],
    ['https://a.example', 'https:\u200a//a.example'],
  ])('escape %j for the notification', (text, escaped) => {
    expect(escapeMrkdwn(text)).toBe(escaped);
    expect(checkMessage({ ...sentenceMessage(text) })).toEqual([]);
  });
});
