/** Which text stands for an item: that of its page, or the one that the feed itself carries. */
import type { TextBasis } from '../article.ts';
import { plural } from '../brief/labels.ts';
import { foldName } from '../entities/fold.ts';

export interface TextsOfItem {
  /** '' where the feed carries none. */
  readonly fromFeed: string;
  /** What was found on its page, or why nothing was. */
  readonly page: { readonly text: string; readonly isPaywalled: boolean } | { readonly why: string };
  readonly title?: string;
}

export interface ChosenText {
  /** '' where there is none at all. */
  readonly text: string;
  readonly basis: TextBasis;
  readonly reason: string;
}

export function chooseText({ fromFeed: given, page, title }: TextsOfItem): ChosenText {
  const fromFeed = withoutCutSentence(given);
  if ('why' in page) return ofFeed(fromFeed, page.why);
  if (page.isPaywalled && fromFeed !== '') return ofFeed(fromFeed, 'its page gives only the beginning for free');
  if (!isAbout(page.text, title)) return ofFeed(fromFeed, 'what stands at its address is about something else');
  const [held, offered] = [fromFeed, page.text].map(countWords);
  if ((offered ?? 0) < (held ?? 0) * THINNER)
    return ofFeed(fromFeed, `its page has ${offered} ${plural(offered ?? 0, 'word')}, the feed ${held}`);
  return {
    text: page.text,
    basis: 'page',
    reason: page.isPaywalled
      ? 'the free beginning only; the feed carries no text'
      : `its page was read, ${offered} ${plural(offered ?? 0, 'word')}`,
  };
}

function ofFeed(text: string, reason: string): ChosenText {
  return { text, basis: 'feed', reason };
}

/** "…", "[…]", "[...]", "(...)" at the end of a summary: the sentence before it was cut in the middle, and is nobody's sentence. */
const CUT = /\s*[[(]?(?:…|\.{3})[\])]?\s*$/;

/** Up to the last whole sentence; where there is none, all of it as it is. */
function withoutCutSentence(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => CUT.test(line));
  // What follows a cut is furniture: "Read more", "The post … appeared first on …".
  if (last < 0 || last < lines.length - 3) return text;
  const whole = /^.*[.!?]["”»’)]?(?=\s)/s.exec((lines[last] ?? '').replace(CUT, ''))?.[0] ?? '';
  const kept = [...lines.slice(0, last), whole, ...lines.slice(last + 1)].filter((line) => line !== '');
  return whole === '' && last === 0 ? text : kept.join('\n');
}

/** Extraction leaves out captions and credits that feeds carry along; a page with much less than the feed was not read well. */
const THINNER = 0.75;

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Shorter words stand on every page. */
const TELLING = 4;

/** Consent walls and front pages answer with 200 as well; an article has a word or two of its headline. */
function isAbout(text: string, title: string | undefined): boolean {
  const wanted = foldName(title ?? '')
    .split(' ')
    .filter((word) => word.length >= TELLING);
  if (wanted.length < 2) return true;
  const held = new Set(foldName(text).split(' '));
  return wanted.some((word) => held.has(word));
}
