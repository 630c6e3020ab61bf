/**
 * Addresses that no feed lives at: the special-purpose registries of IANA (RFC 6890) with the RFC of each range, and what
 * clouds put at addresses of their own. Everything that is not listed may be contacted.
 */
import { type AddressNumber, addressNumber, ipv4Text } from './address-number.ts';

/** Network, what it is, where that is said. */
type Range = readonly [network: string, what: string, source: string];

const REFUSED: readonly Range[] = [
  ['0.0.0.0/8', 'unspecified', 'RFC 1122, 3.2.1.3'],
  ['10.0.0.0/8', 'private', 'RFC 1918'],
  ['100.64.0.0/10', 'carrier-grade NAT', 'RFC 6598'],
  ['127.0.0.0/8', 'loopback', 'RFC 1122, 3.2.1.3'],
  ['168.63.129.16/32', 'metadata', 'Microsoft Azure, "What is IP address 168.63.129.16?"'],
  ['169.254.0.0/16', 'link-local and metadata', 'RFC 3927'],
  ['172.16.0.0/12', 'private', 'RFC 1918'],
  ['192.0.0.0/24', 'protocol assignment', 'RFC 6890, 2.1'],
  ['192.0.2.0/24', 'documentation', 'RFC 5737'],
  ['192.88.99.0/24', '6to4 relay', 'RFC 7526'],
  ['192.168.0.0/16', 'private', 'RFC 1918'],
  ['198.18.0.0/15', 'benchmarking', 'RFC 2544'],
  ['198.51.100.0/24', 'documentation', 'RFC 5737'],
  ['203.0.113.0/24', 'documentation', 'RFC 5737'],
  ['224.0.0.0/4', 'multicast', 'RFC 5771'],
  ['255.255.255.255/32', 'broadcast', 'RFC 919'],
  ['240.0.0.0/4', 'reserved', 'RFC 1112, 4'],
  ['::/128', 'unspecified', 'RFC 4291, 2.5.2'],
  ['::1/128', 'loopback', 'RFC 4291, 2.5.3'],
  ['::/96', 'IPv4-compatible', 'RFC 4291, 2.5.5.1'],
  ['::ffff:0:0:0/96', 'IPv4-translated', 'RFC 2765, 2.1'],
  ['64:ff9b:1::/48', 'local NAT64', 'RFC 8215'],
  ['100::/64', 'discard-only', 'RFC 6666'],
  ['2001::/32', 'Teredo', 'RFC 4380'],
  ['2001:2::/48', 'benchmarking', 'RFC 5180'],
  ['2001:db8::/32', 'documentation', 'RFC 3849'],
  ['2001::/23', 'protocol assignment', 'RFC 2928'],
  ['2002::/16', '6to4', 'RFC 3056, RFC 7526'],
  ['3ffe::/16', 'returned 6bone', 'RFC 3701'],
  ['3fff::/20', 'documentation', 'RFC 9637'],
  ['5f00::/16', 'segment routing', 'RFC 9602'],
  ['fc00::/7', 'unique local', 'RFC 4193'],
  ['fe80::/10', 'link-local', 'RFC 4291, 2.5.6'],
  ['fec0::/10', 'site-local', 'RFC 3879'],
  ['ff00::/8', 'multicast', 'RFC 4291, 2.7'],
];

/** Forms that carry an IPv4 address in their last 32 bits and reach what that address reaches. */
const CARRYING: readonly Range[] = [
  ['::ffff:0:0/96', 'IPv4-mapped', 'RFC 4291, 2.5.5.2'],
  ['64:ff9b::/96', 'NAT64', 'RFC 6052, 2.1'],
];

/** All of IPv6 that is given out to networks; the rest is reserved (RFC 4291, 2.4). */
const GLOBAL_UNICAST = networkOf(['2000::/3', 'global unicast', 'RFC 4291, 2.4']);

interface Network {
  readonly bits: number;
  readonly prefix: bigint;
  readonly shift: bigint;
  readonly what: string;
}

function networkOf([network, what]: Range): Network {
  const [address = '', length] = network.split('/');
  const { bits, value } = addressNumber(address) ?? { bits: 32, value: 0n };
  const shift = BigInt(bits - Number(length));
  return { bits, prefix: value >> shift, shift, what };
}

const refused = REFUSED.map(networkOf);
const carrying = CARRYING.map(networkOf);

const holds = (network: Network, { bits, value }: AddressNumber) =>
  network.bits === bits && value >> network.shift === network.prefix;

/** What kind of address it is, where it must not be contacted; undefined where it may be. */
export function refusedAs(address: string): string | undefined {
  const number = addressNumber(address);
  if (number === undefined) return 'no address';
  const carrier = carrying.find((network) => holds(network, number));
  if (carrier !== undefined) {
    const inner = refusedAs(ipv4Text(number.value & 0xffff_ffffn));
    return inner && `${carrier.what} ${inner}`;
  }
  const range = refused.find((network) => holds(network, number));
  if (range !== undefined) return range.what;
  return number.bits === 32 || holds(GLOBAL_UNICAST, number) ? undefined : 'reserved';
}
