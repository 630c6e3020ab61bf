/** The Socket Mode half: connections by ticket, hello, envelopes and their acknowledgements, refreshes and cuts. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';

export interface Acknowledged {
  readonly envelope: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** From the sending of the envelope, in milliseconds. */
  readonly ms: number;
}

export interface SocketMode {
  /** The address that `apps.connections.open` hands out. */
  open(): string;
  /** Resolves when as many connections have had their hello. */
  connected(count: number): Promise<void>;
  count(): number;
  /**
   * Sends one envelope over the next connection and waits for its acknowledgement; over another one where that ends first.
   * Rejects where none is open.
   */
  deliver(
    type: string,
    payload: object,
    options?: { readonly envelope?: string; readonly socket?: number },
  ): Promise<Acknowledged>;
  /** Asks a connection to come again, as Slack does every few hours, and closes it when it does not go by itself. */
  refresh(socket: number, reason?: string): void;
  /** Cuts a connection without a word. */
  cut(socket: number): void;
  /** The following connections are greeted with this reason to go, instead of hello. */
  turnAway(times: number, reason: string): void;
  close(): void;
}

export function createSocketMode(server: Server, address: () => string): SocketMode {
  const web = new WebSocketServer({ server, path: '/link' });
  const sockets: WebSocket[] = [];
  const waiting = new Map<string, (ack: { payload?: Record<string, unknown> }) => void>();
  const watchers = new Set<() => void>();
  /** Asked to go: they are given nothing more. */
  const leaving = new WeakSet<WebSocket>();
  let turn = 0;
  let turnedAway: { times: number; reason: string } = { times: 0, reason: '' };
  const changed = () => {
    for (const watch of watchers) watch();
  };
  web.on('connection', (socket) => {
    if (turnedAway.times > 0) {
      turnedAway = { ...turnedAway, times: turnedAway.times - 1 };
      socket.send(JSON.stringify({ type: 'disconnect', reason: turnedAway.reason }));
      return;
    }
    sockets.push(socket);
    // One for every envelope that waits for its acknowledgement.
    socket.setMaxListeners(0);
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      sockets.splice(sockets.indexOf(socket), 1);
      changed();
    });
    socket.on('message', (data) => {
      const said = JSON.parse(String(data)) as { envelope_id: string; payload?: Record<string, unknown> };
      waiting.get(said.envelope_id)?.(said);
    });
    const hello = { type: 'hello', num_connections: sockets.length, connection_info: { app_id: 'A1' }, debug_info: {} };
    socket.send(JSON.stringify(hello), changed);
  });
  /** The acknowledgement; nothing where the connection ended first. */
  const sendTo = (socket: WebSocket, { line, envelope }: { readonly line: string; readonly envelope: string }) =>
    new Promise<{ payload?: Record<string, unknown> } | undefined>((resolve) => {
      const gone = () => resolve(undefined);
      socket.once('close', gone);
      waiting.set(envelope, (ack) => {
        socket.off('close', gone);
        resolve(ack);
      });
      socket.send(line);
    });
  return {
    open: () => `${address().replace(/^http/, 'ws')}/link?ticket=${randomUUID()}`,
    count: () => sockets.length,
    connected: (count) =>
      new Promise((resolve) => {
        const watch = () => {
          if (sockets.length !== count) return;
          watchers.delete(watch);
          resolve();
        };
        watchers.add(watch);
        watch();
      }),
    deliver: async (type, payload, { envelope = randomUUID(), socket: chosen } = {}) => {
      const at = performance.now();
      const line = JSON.stringify({ envelope_id: envelope, type, accepts_response_payload: type !== 'events_api', payload });
      for (;;) {
        turn += 1;
        const open = sockets.filter((socket) => socket.readyState === WebSocket.OPEN && !leaving.has(socket));
        const socket = chosen === undefined ? open[turn % open.length] : sockets[chosen];
        if (socket === undefined) throw new Error('no connection is open');
        const ack = await sendTo(socket, { line, envelope });
        if (ack !== undefined) return { envelope, payload: ack.payload ?? {}, ms: performance.now() - at };
      }
    },
    refresh: (index, reason = 'refresh_requested') => {
      const socket = sockets[index];
      if (socket === undefined) return;
      leaving.add(socket);
      socket.send(JSON.stringify({ type: 'disconnect', reason }));
    },
    cut: (index) => sockets[index]?.terminate(),
    turnAway: (times, reason) => {
      turnedAway = { times, reason };
    },
    close: () => {
      for (const socket of web.clients) socket.terminate();
      web.close();
    },
  };
}
