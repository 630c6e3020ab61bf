/** A Discord gateway (v10, JSON): identifies, resumes with what was missed, acknowledges heartbeats, and fails on demand. */
import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { createSeen, type Seen } from './seen.ts';

/** Discord's op codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes. */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;

export interface GatewayPacket {
  readonly op: number;
  readonly d: Readonly<Record<string, unknown>>;
}

export interface Gateway {
  /** Everything that clients sent. */
  readonly seen: Seen<GatewayPacket>;
  /** To every session, also to those that are cut off: they get it when they resume. */
  dispatch(type: string, data: unknown): void;
  /** The connections are cut without a word. */
  drop(): void;
  /** Op 7. */
  askToReconnect(): void;
  /** Op 9: the sessions are gone. */
  invalidate(): void;
  closeAll(code: number): void;
  /** Heartbeats get no answer on the connections that are open now. */
  ignoreHeartbeats(): void;
  /** What was sent is no longer kept for those that resume. */
  forgetSent(): void;
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  readonly heartbeatMs: number;
  /** Bits that an IDENTIFY may ask for; others close with 4014. */
  readonly allowedIntents: number;
  readonly ready: (shard: readonly [number, number]) => { readonly ready: object; readonly guilds: readonly object[] };
}

interface Session {
  readonly id: string;
  readonly sent: string[];
  socket?: WebSocket;
}

export function createGateway(options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server: options.server });
  const sessions = new Map<string, Session>();
  const muted = new WeakSet<WebSocket>();
  const seen = createSeen<GatewayPacket>();
  const everySocket = (act: (socket: WebSocket) => void) => {
    for (const socket of sockets.clients) act(socket);
  };
  const deliver = (session: Session, type: string, data: unknown) => {
    const packet = JSON.stringify({ op: OP.dispatch, t: type, s: session.sent.length + 1, d: data });
    session.sent.push(packet);
    session.socket?.send(packet);
  };
  const identify = (socket: WebSocket, d: Readonly<Record<string, unknown>>) => {
    if (d.token !== options.token) return socket.close(4004, 'Authentication failed.');
    if ((Number(d.intents) & ~options.allowedIntents) !== 0) return socket.close(4014, 'Disallowed intent(s).');
    const session: Session = { id: `session-${sessions.size + 1}`, sent: [], socket };
    sessions.set(session.id, session);
    const shard = (d.shard ?? [0, 1]) as [number, number];
    const { ready, guilds } = options.ready(shard);
    deliver(session, 'READY', { ...ready, session_id: session.id, shard });
    for (const guild of guilds) deliver(session, 'GUILD_CREATE', guild);
  };
  const resume = (socket: WebSocket, d: Readonly<Record<string, unknown>>) => {
    const session = sessions.get(String(d.session_id));
    if (session === undefined || d.token !== options.token) return say(socket, OP.invalid, false);
    session.socket = socket;
    for (const packet of session.sent.slice(Number(d.seq))) socket.send(packet);
    deliver(session, 'RESUMED', {});
  };
  sockets.on('connection', (socket: WebSocket, _request: IncomingMessage) => {
    say(socket, OP.hello, { heartbeat_interval: options.heartbeatMs });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) delete session.socket;
    });
    socket.on('message', (data) => {
      const packet = JSON.parse(String(data)) as GatewayPacket;
      if (packet.op === OP.heartbeat && !muted.has(socket)) say(socket, OP.ack);
      if (packet.op === OP.identify) identify(socket, packet.d);
      if (packet.op === OP.resume) resume(socket, packet.d);
      seen.add(packet);
    });
  });
  return {
    seen,
    dispatch: (type, data) => {
      for (const session of sessions.values()) deliver(session, type, data);
    },
    drop: () => everySocket((socket) => socket.terminate()),
    askToReconnect: () => everySocket((socket) => say(socket, OP.reconnect)),
    invalidate: () => {
      sessions.clear();
      everySocket((socket) => say(socket, OP.invalid, false));
    },
    closeAll: (code) => everySocket((socket) => socket.close(code)),
    ignoreHeartbeats: () => everySocket((socket) => muted.add(socket)),
    forgetSent: () => {
      for (const session of sessions.values()) session.sent.fill('');
    },
    close: () => {
      everySocket((socket) => socket.terminate());
      return new Promise((resolve) => sockets.close(() => resolve()));
    },
  };
}

function say(socket: WebSocket, op: number, d?: unknown): void {
  socket.send(JSON.stringify({ op, ...(d === undefined ? {} : { d }) }));
}
