/** What Discord shows of a Components V2 message: https://discord.com/developers/docs/reference#message-formatting. */
import { messagesFor } from '../../../src/chat/discord/messages-for.ts';
import { problemsIn } from '../../fakes/discord/body-rules.ts';
import type { Heard, Voice } from './heard.ts';
import { hiddenIn } from './hidden.ts';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Component[];
}

type Body = Readonly<Record<string, unknown>> & { readonly components: readonly Component[] };

export const discord: Voice = {
  name: 'Discord',
  file: 'discord.json',
  say: (brief) => `${JSON.stringify(messagesFor({ brief }), null, 2)}\n`,
  hear: (said) => heardIn(bodiesIn(said)),
  refuses: (said) => bodiesIn(said).flatMap((body) => problemsIn('POST', '/channels/1/messages', body)),
};

const bodiesIn = (said: string) => JSON.parse(said) as Body[];

function heardIn(bodies: readonly Body[]): Heard {
  const parts = bodies.flatMap((body) => body.components.flatMap(textsIn)).filter((text) => !/^-# Page \d+ of \d+$/.test(text));
  const heard = parts.flatMap((text) => [rawHazards(text), ...text.split('\n').map(hearLine)]);
  const mentions = bodies.flatMap(({ allowed_mentions }) =>
    JSON.stringify(allowed_mentions) === '{"parse":[]}' ? [] : ['mentions are not switched off'],
  );
  return {
    text: heard.map(({ text }) => text).join('\n'),
    links: heard.flatMap(({ links }) => links),
    hazards: [...mentions, ...heard.flatMap(({ hazards }) => hazards)],
  };
}

function textsIn({ content, components = [] }: Component): string[] {
  return [...(content === undefined ? [] : [content]), ...components.flatMap(textsIn)];
}

/** What Discord looks for in the source of a message, whatever is escaped in it. It takes out marks of direction before. */
function rawHazards(source: string): Heard {
  const undirected = source.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
  const found = [
    ...(/@(?:everyone|here)/iu.test(undirected) ? ['pings everybody'] : []),
    ...(/discord(?:app)?\.(?:gg|com\/invite)\/\S/iu.test(undirected) ? ['invitation'] : []),
    // The space behind an @ is ours, against mentions.
    ...hiddenIn(source.replaceAll('@\u200b', '@').replaceAll('\n', '')),
  ];
  return { text: '', links: [], hazards: found };
}

/** What our lines may begin with; a line of somebody else's words may not. */
const BLOCKS = /^(?:## |### |-# |> | {0,2}- )?/;

function hearLine(line: string): Heard {
  const rest = line.replace(BLOCKS, '');
  const block = /^(?:#{1,3} |-# |>{1,3} |[-*+] |\d+\. |```)/.exec(rest)?.[0];
  const heard: Hearing = { source: rest, at: 0, text: '', links: [], hazards: block === undefined ? [] : [`block ${block}`] };
  while (heard.at < rest.length) take(heard);
  if (heard.bold) heard.hazards.push('bold is not closed');
  return heard;
}

interface Hearing {
  readonly source: string;
  at: number;
  text: string;
  bold?: boolean;
  readonly links: { label: string; to: string }[];
  readonly hazards: string[];
}

/** One piece of inline Markdown. */
function take(heard: Hearing): void {
  const rest = heard.source.slice(heard.at);
  const [taken, shown] = escaped(rest) ?? code(rest) ?? link(rest, heard) ?? bold(rest, heard) ?? plain(rest, heard);
  heard.at += taken.length;
  heard.text += shown;
}

type Taken = readonly [taken: string, shown: string] | undefined;

const escaped = (rest: string): Taken => {
  const found = /^\\([!-/:-@[-`{-~])/.exec(rest);
  return found === null ? undefined : [found[0], found[1] ?? ''];
};

const code = (rest: string): Taken => {
  // Reluctant throughout: code of one character ends at the first mark behind it.
  const found = /^(`+)([^`](?:.*?[^`])??)\1(?!`)/su.exec(rest);
  return found === null ? undefined : [found[0], found[2] ?? ''];
};

function link(rest: string, { links }: Hearing): Taken {
  const found = /^\[((?:\\.|[^\\\]])*)\]\(<([^<>\s]*)>\)/su.exec(rest);
  if (found === null) return undefined;
  const label = (found[1] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/^\*\*(.*)\*\*$/su, '$1');
  links.push({ label, to: found[2] ?? '' });
  return [found[0], label];
}

function bold(rest: string, heard: Hearing): Taken {
  if (!rest.startsWith('**')) return undefined;
  heard.bold = heard.bold !== true;
  return ['**', ''];
}

function plain(rest: string, { hazards, source, at }: Hearing): NonNullable<Taken> {
  const [char = ''] = rest;
  if (/^(?:\*|__|~~|\|\||`|_(?=\S))/.test(rest) && !/\w/.test(source.charAt(at - 1))) hazards.push(`format ${rest.slice(0, 12)}`);
  if (/^<(?:[@#:/]|a:|t:|id:|https?:)/iu.test(rest)) hazards.push(`reference ${rest.slice(0, 20)}`);
  if (/^https?:\/\//iu.test(rest)) hazards.push(`bare link ${rest.slice(0, 40)}`);
  if (/^\[[^\]]*\]\(/u.test(rest)) hazards.push(`masked link ${rest.slice(0, 40)}`);
  if (/^:[a-z0-9_+-]+:/iu.test(rest)) hazards.push(`emoji ${rest.slice(0, 20)}`);
  return [char, char === '\u200b' ? '' : char];
}
