/** Hosts that the operator named: they may be contacted wherever they are. */

export interface AllowedHost {
  /** As `URL.hostname` writes it. */
  readonly host: string;
  /** Any of the usual ports where it is missing. */
  readonly port?: number;
}

/** `127.0.0.1:8399`, `intranet.example`, `[::1]:8080`; what is neither is left out. */
export function readAllowedHosts(names: readonly string[]): AllowedHost[] {
  return names.flatMap((name) => {
    const [, host = '', port] = /^(\[[^\]]+\]|[^:[\]/@]+)(?::(\d{1,5}))?$/.exec(name.trim()) ?? [];
    if (host === '' || !URL.canParse(`http://${host}`)) return [];
    const { hostname } = new URL(`http://${host}`);
    return [port === undefined ? { host: hostname } : { host: hostname, port: Number(port) }];
  });
}

/** Which of them allows this address; one with a port allows that port only. */
export function allowing(url: URL, allowed: readonly AllowedHost[]): AllowedHost | undefined {
  return allowed.find(({ host, port }) => host === url.hostname && (port === undefined || port === portOf(url)));
}

export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}
