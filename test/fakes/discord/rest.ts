/** Discord's REST v10 as an HTTP server: remembers what was sent, refuses what Discord refuses, fails on demand. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { hasSpec, problemsIn } from './body-rules.ts';
import { createSeen, type Seen } from './seen.ts';

export interface RestRequest {
  readonly method: string;
  /** Decoded, without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  /** What it was answered with; 0 where the connection was cut. */
  readonly status: number;
  /** Milliseconds on the clock of `performance.now`, when it had come in. */
  readonly at: number;
}

export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `cut`: the connection is reset, nothing was done. `cut after`: it was done, and the answer is lost. `until`: nothing happens
 * before that; with `isDone` it was done, and the answer waits.
 */
export type Fault = RestReply | 'cut' | 'cut after' | Held;

export interface Held {
  readonly until: Promise<unknown>;
  readonly isDone?: boolean;
  /** The request has come in. */
  readonly onHeld?: () => void;
}

export interface Rest {
  readonly server: Server;
  readonly seen: Seen<RestRequest>;
  /** Bodies that Discord would have refused, with why. */
  readonly refused: readonly string[];
  /** The next request that fits gets this instead of an answer; faults for the same request are used up in order. */
  fail(method: string, path: RegExp, ...faults: readonly Fault[]): void;
}

export type Routes = (request: Omit<RestRequest, 'status'>) => RestReply;

export function createRest(token: string, routes: Routes): Rest {
  const seen = createSeen<RestRequest>();
  const refused: string[] = [];
  const faults: { method: string; path: RegExp; fault: Fault }[] = [];
  const takeFault = (method: string, path: string): Fault | undefined => {
    const index = faults.findIndex((planned) => planned.method === method && planned.path.test(path));
    return index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
  };
  const answer = (request: Omit<RestRequest, 'status'>): RestReply => {
    const isByToken = /^\/(?:interactions|webhooks)\//.test(request.path);
    if (!isByToken && request.headers.authorization !== `Bot ${token}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    const problems = request.method === 'GET' ? [] : problemsIn(request.method, request.path, request.body);
    if (problems.length === 0) return routes(request);
    refused.push(`${request.method} ${request.path}: ${problems.join('; ')}`);
    return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: problems } };
  };
  const server = createServer(async (message, response) => {
    const url = new URL(message.url ?? '/', 'http://fake');
    const body = await bodyOf(message);
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const request = {
      method: message.method ?? '',
      path,
      query: url.searchParams,
      headers: message.headers,
      body,
      at: performance.now(),
    };
    const fault = takeFault(request.method, path);
    const held = typeof fault === 'object' && 'until' in fault ? fault : undefined;
    if (held !== undefined && held.isDone !== true) await heldBy(held);
    const reply =
      fault !== undefined && held === undefined && fault !== 'cut after' ? (fault as RestReply | 'cut') : answer(request);
    if (held?.isDone === true) await heldBy(held);
    if (typeof reply === 'string' || fault === 'cut after') {
      seen.add({ ...request, status: 0 });
      message.socket.destroy();
      return;
    }
    if ('status' in reply) send(response, reply);
    seen.add({ ...request, status: 'status' in reply ? reply.status : 0 });
  });
  return {
    server,
    seen,
    refused,
    fail: (method, path, ...planned) => {
      for (const fault of planned) faults.push({ method, path, fault });
    },
  };
}

async function heldBy({ until, onHeld }: Held): Promise<void> {
  onHeld?.();
  await until;
}

/** Said once by each test file that sends bodies. */
export const SPEC_NOTICE = hasSpec
  ? ''
  : ' (Discord’s OpenAPI description is not beside the repository: only the rules of its prose are checked)';

async function bodyOf(message: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function send(response: ServerResponse, { status, body, headers = {} }: RestReply): void {
  response.writeHead(status, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
