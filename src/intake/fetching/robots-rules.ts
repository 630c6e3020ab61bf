/** robots.txt → whether a path may be fetched (RFC 9309, section 2.2). */

export interface RobotsRule {
  readonly isAllowed: boolean;
  /** Normalised; `*` stands for anything, a final `$` for the end. */
  readonly pattern: string;
}

/** Lines beyond these are left out: no real file has as many. */
const MOST_RULES = 5_000;

/** The rules of every group that names `product`, or else of those for everybody. */
export function readRobots(text: string, product: string): RobotsRule[] {
  const groups = new Map<string, RobotsRule[]>();
  let agents: string[] = [];
  let hasRules = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line.slice(0, 4_000)) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (hasRules) agents = [];
      hasRules = false;
      agents.push(tokenOf(value));
      groups.set(tokenOf(value), groups.get(tokenOf(value)) ?? []);
    } else if (name === 'allow' || name === 'disallow') {
      hasRules = true;
      const rule = { isAllowed: name === 'allow', pattern: normalised(value.trim()) };
      for (const agent of new Set(agents)) add(groups, agent, rule);
    }
  }
  return groups.get(product) ?? groups.get('*') ?? [];
}

/** `Sitrep/1.0` means sitrep. */
function tokenOf(value: string): string {
  return /^(?:\*|[a-z_-]+)/.exec(value.trim().toLowerCase())?.[0] ?? '';
}

/** An empty `Disallow` forbids nothing. */
function add(groups: ReadonlyMap<string, RobotsRule[]>, agent: string, rule: RobotsRule): void {
  const rules = groups.get(agent) ?? [];
  if (rule.pattern !== '' && rules.length < MOST_RULES) rules.push(rule);
}

/** The longest matching pattern decides, `Allow` where two are as long (section 2.2.2). */
export function mayFetch(rules: readonly RobotsRule[], url: URL): boolean {
  if (url.pathname === '/robots.txt') return true;
  const path = normalised(`${url.pathname}${url.search}`);
  const matching = rules.filter(({ pattern }) => matches(pattern, path));
  const longest = Math.max(0, ...matching.map(({ pattern }) => pattern.length));
  const deciding = matching.filter(({ pattern }) => pattern.length === longest);
  return deciding.length === 0 || deciding.some(({ isAllowed }) => isAllowed);
}

/** Without a regular expression: a pattern of many `*` would take for ever. Each part is found at the earliest place. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const [first = '', ...parts] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = isAnchored ? parts.pop() : undefined;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isAnchored) return true;
  return last === undefined ? path.length === at : path.length - last.length >= at && path.endsWith(last);
}

/** Section 2.2.2: octets outside ASCII are compared percent-encoded, and encoded ones that need no encoding, bare. */
function normalised(path: string): string {
  return path
    .replace(/[\u0080-\uffff]+/g, (part) => (part.isWellFormed() ? encodeURIComponent(part) : part))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(char) ? char : code.toUpperCase();
    });
}
