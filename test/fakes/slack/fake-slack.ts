/**
 * A Slack on 127.0.0.1: Web API, Socket Mode, `response_url` and the exchange of OAuth codes, with what goes wrong on demand.
 * It keeps everything that it was told, and complaints about what the real one would not have taken.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkMessage } from './check-message.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { createSocketMode, type SocketMode } from './socket-mode.ts';
import { type Args, callMethod, type Ground, type Result } from './web-api.ts';
import { type Said, type Workspace, workspaceOf } from './workspace.ts';

export interface Call {
  readonly method: string;
  readonly args: Args;
  readonly token: string;
  readonly at: number;
}

/** What came in at a `response_url`. */
export interface Responded {
  readonly url: string;
  readonly body: Args;
  readonly at: number;
}

export interface FakeSlack {
  readonly address: string;
  /** For `SLACK_API_URL`. */
  readonly api: string;
  readonly appToken: string;
  readonly workspaces: Workspace[];
  readonly calls: readonly Call[];
  readonly said: readonly Said[];
  readonly responded: readonly Responded[];
  readonly complaints: readonly string[];
  readonly views: Ground['views'];
  readonly grants: Ground['grants'];
  readonly faults: Faults;
  readonly sockets: SocketMode;
  /** A new address to respond to, good for five uses. */
  responseUrl(): string;
  /** A new trigger, with which one view can be opened. */
  trigger(): string;
  /** People talk in a channel of the first workspace. */
  overhear(channel: string, times: number): void;
  /** Somebody removes a message. */
  remove(channel: string, ts: string): void;
  /** Sets its clock: milliseconds since 1970. */
  at(now: number): void;
  /** What was said, called and responded so far, for measurements that go on for long. */
  forget(): void;
  /** Resolves as soon as something holds; looks again whenever something came in. */
  until(holds: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Slack's documentation of `response_url`. */
const RESPONSE_USES = 5;

export async function createFakeSlack(workspaces: Workspace[] = [workspaceOf()]): Promise<FakeSlack> {
  const calls: Call[] = [];
  const responded: Responded[] = [];
  const faults = createFaults();
  const watchers = new Set<() => void>();
  const uses = new Map<string, number>();
  let count = 0;
  let now = 1_780_000_000_000;
  const ground: Ground = {
    said: [],
    removed: new Set(),
    views: [],
    complaints: [],
    openTriggers: new Set(),
    grants: new Map(),
    ts: () => {
      count += 1;
      return `${Math.floor(now / 1000) + Math.floor(count / 1000)}.${String(count % 1000).padStart(6, '0')}`;
    },
  };
  const appToken = 'xapp-fake';
  const changed = () => {
    for (const watch of watchers) watch();
  };
  const server = createServer((request, response) => {
    void serve(request, response).finally(changed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sockets = createSocketMode(server, () => address);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', address);
    const body = await bodyOf(request);
    if (pathname.startsWith('/respond/')) return respond(pathname, body, response);
    const method = pathname.replace(/^\/api\//, '');
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '') || String(body.token ?? '');
    calls.push({ method, args: body, token, at: performance.now() });
    const fault = faults.next(method);
    if (fault?.kind === 'slow' && fault.hasTakenEffect !== true) await heldBy(fault);
    if (fault?.kind === 'reset' && !fault.hasTakenEffect) return void request.socket.destroy();
    if (fault !== undefined && isAnswered(fault, response)) return;
    const [result, scopes] = answerTo(method, body, token);
    if (fault?.kind === 'reset') return void request.socket.destroy();
    if (fault?.kind === 'slow' && fault.hasTakenEffect === true) await heldBy(fault);
    response.writeHead(200, { 'Content-Type': 'application/json', 'X-OAuth-Scopes': scopes.join(',') });
    response.end(JSON.stringify(result));
  }

  function respond(pathname: string, body: Args, response: ServerResponse): void {
    const used = (uses.get(pathname) ?? RESPONSE_USES) + 1;
    uses.set(pathname, used);
    if (used > RESPONSE_USES) return void response.writeHead(404).end('used_url');
    responded.push({ url: `${address}${pathname}`, body, at: performance.now() });
    ground.complaints.push(...checkMessage(body));
    response.writeHead(200).end('ok');
  }

  function answerTo(method: string, args: Args, token: string): [Result, readonly string[]] {
    if (method === 'apps.connections.open') {
      return [
        token === appToken ? { ok: true, url: sockets.open() } : { ok: false, error: 'invalid_auth' },
        ['connections:write'],
      ];
    }
    if (method === 'oauth.v2.access') return [exchange(args), []];
    const workspace = workspaces.find((one) => one.token === token);
    if (workspace === undefined) return [{ ok: false, error: 'invalid_auth' }, []];
    if (workspace.isRevoked) return [{ ok: false, error: 'token_revoked' }, []];
    return [callMethod(method, args, { workspace, ground }), workspace.scopes];
  }

  function exchange(args: Args): Result {
    const granted = ground.grants.get(String(args.code));
    if (granted === undefined) return { ok: false, error: 'invalid_code' };
    ground.grants.delete(String(args.code));
    return {
      ok: true,
      access_token: granted.token,
      token_type: 'bot',
      scope: granted.scopes.join(','),
      bot_user_id: granted.botUser,
      app_id: 'A1',
      team: { id: granted.team, name: `Team ${granted.team}` },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: 'UOWNER' },
    };
  }

  return {
    address,
    api: `${address}/api`,
    appToken,
    workspaces,
    calls,
    responded,
    faults,
    sockets,
    said: ground.said,
    complaints: ground.complaints,
    views: ground.views,
    grants: ground.grants,
    responseUrl: () => {
      count += 1;
      uses.set(`/respond/${count}`, 0);
      return `${address}/respond/${count}`;
    },
    trigger: () => {
      count += 1;
      ground.openTriggers.add(`trigger.${count}`);
      return `trigger.${count}`;
    },
    overhear: (channel, times) => {
      const team = workspaces[0]?.team ?? '';
      for (let time = 0; time < times; time += 1)
        ground.said.push({ team, channel, ts: ground.ts(), text: 'talk', blocks: [], byBot: false });
    },
    remove: (channel, ts) => {
      const index = ground.said.findIndex((one) => one.channel === channel && one.ts === ts);
      if (index >= 0) ground.said.splice(index, 1);
      ground.removed.add(ts);
    },
    at: (set) => {
      now = set;
    },
    forget: () => {
      for (const list of [calls, responded, ground.said]) list.length = 0;
    },
    until: (holds) =>
      new Promise((resolve) => {
        const watch = () => {
          if (!holds()) return;
          watchers.delete(watch);
          resolve();
        };
        watchers.add(watch);
        watch();
      }),
    close: () => {
      sockets.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function heldBy({ until, onHeld }: Extract<Fault, { kind: 'slow' }>): Promise<void> {
  onHeld?.();
  await until;
}

/** Whether the fault itself is the answer. */
function isAnswered(fault: Fault, response: ServerResponse): boolean {
  if (fault.kind === 'limited') {
    response.writeHead(429, fault.seconds === undefined ? {} : { 'Retry-After': String(fault.seconds) });
    response.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
    return true;
  }
  if (fault.kind === 'status') {
    response.writeHead(fault.status).end('upstream error');
    return true;
  }
  if (fault.kind === 'error') {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ ok: false, error: fault.error }));
    return true;
  }
  return false;
}

async function bodyOf(request: IncomingMessage): Promise<Args> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  if (text === '') return {};
  if ((request.headers['content-type'] ?? '').includes('json')) return JSON.parse(text) as Args;
  return Object.fromEntries(new URLSearchParams(text));
}
