/** "100 Continue" that nobody asked for must be read past (RFC 9110, section 15.2); undici ends the connection at it. */
import type { Socket } from 'node:net';

const CONTINUE = /^(HTTP\/1\.[01] )100(?=[ \r\n])/;

/** Old IIS and some proxies send one before every reply. Called 102 it is skipped, and counted, like every interim reply. */
export function tolerateContinue(socket: Socket): Socket {
  const push = socket.push;
  socket.push = (chunk: unknown, encoding?: BufferEncoding) => {
    socket.push = push;
    return push.call(socket, Buffer.isBuffer(chunk) ? renamed(chunk) : chunk, encoding);
  };
  return socket;
}

function renamed(chunk: Buffer): Buffer {
  const start = chunk.subarray(0, 16).toString('latin1');
  return CONTINUE.test(start)
    ? Buffer.concat([Buffer.from(start.replace(CONTINUE, '$1102'), 'latin1'), chunk.subarray(16)])
    : chunk;
}
