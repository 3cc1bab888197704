/** Whose look-ups are counted together: an IPv4 address, or the network that an IPv6 address lies in. */
import { isIPv6 } from 'node:net';

/** A home or a phone is given a /64 and may take any of its 2^64 addresses: counted one by one they would never end. */
const GROUPS = 4;

/** Written as they come: what is no IPv6 address stays as it is, and so does IPv4 written as IPv6. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const plain = address.split('%', 1)[0] ?? '';
  if (!isIPv6(plain)) return address;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const groups = [...before, ...(tail === undefined ? [] : zeros), ...after];
  return `${groups.slice(0, GROUPS).join(':')}::/64`;
}

/**
 * The larger network around one of {@link networkOf}: what is given to one subscriber of many addresses or moved about
 * in at little cost, a /24 of IPv4 and a /48 of IPv6.
 */
export function wideNetworkOf(network: string): string {
  if (network.endsWith('::/64')) return `${network.split(':').slice(0, 3).join(':')}::/48`;
  return /^\d+\.\d+\.\d+\.\d+$/.test(network) ? network.slice(0, network.lastIndexOf('.')) : network;
}

/** The last 32 bits may be written as IPv4; they are two groups, and never among the first four. */
function groupsOf(part: string): readonly string[] {
  if (part === '') return [];
  return part
    .split(':')
    .flatMap((group) => (group.includes('.') ? ['0', '0'] : [group.replace(/^0+(?=.)/, '')]));
}
