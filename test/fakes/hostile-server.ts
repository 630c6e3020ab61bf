/** A server that answers byte for byte as a test says: wrong, slow, endless, cut off. On port 0, and it counts who came. */
import { createServer, type Server, type Socket } from 'node:net';

export interface SeenRequest {
  readonly path: string;
  /** In lower case, values byte for byte. */
  readonly headers: Readonly<Record<string, string>>;
}

export type Answer = (socket: Socket, request: SeenRequest) => void;

export interface HostileServer {
  readonly port: number;
  /** `127.0.0.1:port`, as the operator's list has it. */
  readonly host: string;
  readonly requests: readonly SeenRequest[];
  connections(): number;
  /** Sockets that are still open on this side. */
  open(): number;
  at(path: string, answer: Answer): string;
  close(): Promise<void>;
}

export async function createHostileServer(): Promise<HostileServer> {
  const answers = new Map<string, Answer>();
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    onRequest(socket, (request) => {
      requests.push(request);
      (answers.get(request.path) ?? say({ status: 404 }))(socket, request);
    });
  });
  const port = await listening(server);
  return {
    port,
    host: `127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    open: () => sockets.size,
    at: (path, answer) => {
      answers.set(path, answer);
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function onRequest(socket: Socket, serve: (request: SeenRequest) => void): void {
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1');
    if (!heard.includes('\r\n\r\n')) return;
    const [first = '', ...lines] = heard.split('\r\n\r\n', 1)[0]?.split('\r\n') ?? [];
    heard = '';
    const fields = lines.map((line) => /^([^:]+): ?(.*)$/s.exec(line) ?? ['', '', '']);
    const headers = Object.fromEntries(fields.map(([, name = '', value = '']) => [name.toLowerCase(), value]));
    serve({ path: first.split(' ')[1] ?? '', headers });
  });
}

export interface Said {
  readonly status?: number;
  readonly headers?: readonly string[];
  readonly body?: string | Uint8Array;
  /** Announced length; `false` announces none. */
  readonly length?: number | false;
  /** The connection is closed afterwards, as most do. */
  readonly stays?: boolean;
}

/** One reply. Header lines go out byte for byte (ISO 8859-1). */
export function say({ status = 200, headers = [], body = '', length, stays = false }: Said): Answer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  const announced = length === false ? [] : [`Content-Length: ${length ?? bytes.length}`];
  const head = [`HTTP/1.1 ${status} Said`, ...(status === 304 ? [] : announced), ...headers, '', ''].join('\r\n');
  return (socket) => {
    socket.write(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
    if (!stays) socket.end();
  };
}

/** Writes `piece` for as long as the other side takes it. */
export function endlessly(start: string, piece: string | Uint8Array, everyMs = 0): Answer {
  return (socket) => {
    socket.write(Buffer.from(start, 'latin1'));
    const more = () => {
      if (socket.destroyed) return;
      const isTaken = socket.write(piece);
      if (everyMs > 0) setTimeout(more, everyMs);
      else if (isTaken) setImmediate(more);
      else socket.once('drain', more);
    };
    more();
  };
}
