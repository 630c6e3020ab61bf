/** Lists of feeds, as readers exchange them: OPML 1.0 to 2.0 (http://opml.org/spec2.opml). */
import type { FeedList, NewFeed } from '../../ports/feeds.ts';
import { decodeBody } from './decode-body.ts';
import { createDecoder, readProlog } from './entities.ts';
import { addressIn, feedIn, isAboutFeed, nameIn, type Say, sayOf } from './opml-outline.ts';
import { createProblemList, type ProblemList, quoted } from './problem-list.ts';
import { repairMarkup } from './repair-markup.ts';
import { scanMarkup } from './scan-markup.ts';

export const OPML_LIMITS = {
  /** Of a file. The longest public collections (10,000 feeds) have about 3 MB. */
  bytes: 5 * 1024 * 1024,
  feeds: 10_000,
  /** Folders inside each other that are kept; readers have one or two levels. */
  folders: 10,
} as const;

/** An outline that is open. */
interface Open {
  /** That its children stand in, itself included where it is one. */
  readonly folders: readonly string[];
  /** What it is called where it should have had an address. */
  readonly missing?: string;
  hasChildren: boolean;
}

interface State {
  readonly feeds: Map<string, NewFeed>;
  readonly problems: ProblemList;
  readonly open: Open[];
  outlines: number;
}

/** Whatever the file is, what can be read in it is read. Bytes are decoded as feeds are. */
export function readOpml(source: Uint8Array | string, contentType?: string): FeedList {
  if (source.length > OPML_LIMITS.bytes) return { feeds: [], problems: [TOO_LONG] };
  const { xml, declared } = readProlog(typeof source === 'string' ? source : decodeBody(source, contentType).text);
  const decode = createDecoder(declared);
  const state: State = { feeds: new Map(), problems: createProblemList(), open: [], outlines: 0 };
  scanMarkup(repairMarkup(xml), {
    open: (name, attributes) => {
      if (name === 'outline') openOutline(state, sayOf(attributes, decode));
    },
    close: (name) => {
      if (name === 'outline') closeOutline(state);
    },
    text() {},
    isDone: () => state.feeds.size > OPML_LIMITS.feeds,
  });
  if (state.outlines === 0) state.problems.add(noOpml(xml));
  if (state.feeds.size > OPML_LIMITS.feeds) state.problems.add(`more than ${OPML_LIMITS.feeds} feeds: the rest was left out`);
  return { feeds: [...state.feeds.values()].slice(0, OPML_LIMITS.feeds), problems: state.problems.lines() };
}

const TOO_LONG = `is larger than ${OPML_LIMITS.bytes / (1024 * 1024)} MB, which no list of feeds is; export fewer feeds at once`;

function noOpml(xml: string): string {
  const start = xml.slice(0, 4_096);
  if (/<(?:rss|feed|rdf:RDF)\b/i.test(start)) return 'is a feed, not a list of feeds';
  if (/<html\b/i.test(start)) return 'is a web page, not an OPML file';
  if (/<opml\b/i.test(start)) return 'is an OPML file without a feed';
  return start.trim() === '' ? 'is empty' : 'is no OPML file: there is no outline in it';
}

function openOutline(state: State, say: Say): void {
  state.outlines += 1;
  const outer = state.open.at(-1);
  if (outer !== undefined) outer.hasChildren = true;
  const folders = outer?.folders ?? [];
  const name = nameIn(say);
  const address = addressIn(say);
  if (address !== undefined) addFeed(state, feedIn(say, address, folders));
  const isFolder = address === undefined && name !== undefined && folders.length < OPML_LIMITS.folders;
  state.open.push({
    folders: isFolder ? [...folders, name] : folders,
    hasChildren: false,
    ...(address === undefined && isAboutFeed(say) ? { missing: quoted(name ?? say('htmlurl') ?? 'a feed without a name') } : {}),
  });
}

function addFeed({ feeds, problems }: State, { feed, problems: found }: ReturnType<typeof feedIn>): void {
  for (const problem of found) problems.add(problem);
  if (feed === undefined) return;
  if (feeds.has(feed.address)) problems.add(`${quoted(feed.title ?? feed.address)} stands there more than once: taken once`);
  else feeds.set(feed.address, feed);
}

/** A folder may say that it is of a type; a feed has no children. */
function closeOutline({ open, problems }: State): void {
  const outline = open.pop();
  if (outline?.missing !== undefined && !outline.hasChildren) problems.add(`${outline.missing} has no xmlUrl`);
}
