/** Connections to addresses that were checked: the look-up and the check are one step, so that nothing changes in between. */
import { lookup as lookUpSystem } from 'node:dns/promises';
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { buildConnector } from 'undici';
import { refusedAs } from './address-ranges.ts';
import { type AllowedHost, allowing, portOf } from './allowed-hosts.ts';
import { asFailure, FetchFailure } from './fetch-failure.ts';
import { tolerateContinue } from './tolerate-continue.ts';

/** Every address of a name. Rejects where there is none. */
export type ResolveName = (name: string) => Promise<readonly string[]>;

export interface Gate {
  readonly resolveName: ResolveName;
  readonly allowed: readonly AllowedHost[];
  /** Aborted where nobody waits for anything any more. */
  readonly ending?: AbortSignal;
}

/** As the operating system resolves, hosts file included: what is connected to is what was checked, wherever it came from. */
export const resolveBySystem: ResolveName = async (name) =>
  (await lookUpSystem(name, { all: true, verbatim: true })).map(({ address }) => address);

/** For one request to one address. Every socket is destroyed with the signal, also one that is still connecting. */
export function guardedConnect(gate: Gate, url: URL, signal: AbortSignal): buildConnector.connector {
  return (_, callback) => {
    checkedAddresses(gate, url)
      .then((addresses) => openSocket(url, addresses, signal))
      .then(
        (socket) => callback(null, tolerateContinue(socket)),
        (cause: unknown) => callback(asFailure(cause), null),
      );
  };
}

/** One address that must not be contacted refuses the name: which of them is used would be chance. */
export async function checkedAddresses({ resolveName, allowed }: Gate, url: URL): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) > 0 ? [host] : await resolveName(host);
  if (addresses.length === 0) throw new FetchFailure('unknown-name', 'the host name has no address');
  if (allowing(url, allowed) !== undefined) return addresses;
  for (const address of addresses) {
    const kind = refusedAs(address);
    if (kind !== undefined) throw new FetchFailure('refused', `${url.hostname} is at an address that is not contacted (${kind})`);
  }
  return addresses;
}

function openSocket(url: URL, addresses: readonly string[], signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const tcp = connectTcp({ host: url.hostname, port: portOf(url), lookup: answering(addresses), autoSelectFamily: true });
    signal.addEventListener('abort', () => tcp.destroy(), { once: true });
    tcp.setNoDelay(true).once('error', reject);
    if (url.protocol === 'http:') tcp.once('connect', () => resolve(tcp));
    else tcp.once('connect', () => secure(tcp, url, resolve, reject));
  });
}

function secure(tcp: Socket, url: URL, resolve: (socket: Socket) => void, reject: (cause: Error) => void): void {
  // A name may end in a dot, a certificate's never does; addresses have no server name (RFC 6066, section 3).
  const name = url.hostname.replace(/\.$/, '');
  const servername = isIP(name.replace(/^\[|\]$/g, '')) > 0 ? {} : { servername: name };
  const socket = connectTls({ socket: tcp, host: name, ALPNProtocols: ['http/1.1'], ...servername });
  socket.once('secureConnect', () => resolve(socket)).once('error', reject);
}

/** Node asks for one address or for all of them. An address instead of a name is not looked up at all. */
function answering(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, options, callback) => {
    if (options.all === true) callback(null, all);
    else callback(null, all[0]?.address ?? '', all[0]?.family);
  };
}
