/** Addresses as numbers, so that a range is a comparison. */
import { isIPv4, isIPv6 } from 'node:net';

export interface AddressNumber {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** Undefined for whatever is no address; a zone (`fe80::1%eth0`, RFC 4007) is left out. */
export function addressNumber(text: string): AddressNumber | undefined {
  const bare = text.replace(/%.*$/, '');
  if (isIPv4(bare)) return { bits: 32, value: join(bare.split('.').map(Number), 8n) };
  if (isIPv6(bare)) return { bits: 128, value: join(groupsOf(bare), 16n) };
  return undefined;
}

/** RFC 4291, section 2.2: eight groups, `::` for the longest run of zeros, the last two perhaps in dots. */
function groupsOf(text: string): number[] {
  const hex = text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head = [], tail = []] = hex.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const missing = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...missing, ...tail].map((group) => Number.parseInt(group, 16));
}

function join(parts: readonly number[], width: bigint): bigint {
  return parts.reduce((value, part) => (value << width) | BigInt(part), 0n);
}

export function ipv4Text(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
}
