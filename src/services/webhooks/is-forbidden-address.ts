/**
 * Addresses to which nothing is ever sent, whoever asks for it: what answers there is no receiver of an office.
 *
 * The machine's own address and private networks are allowed: receivers of an office mostly stand in its own network,
 * and only an officer can name one. Clouds hand out the credentials of a machine at link-local addresses.
 */
import { BlockList, isIP } from 'node:net';

/** Network and the length of its prefix. */
const FORBIDDEN = {
  ipv4: [
    ['0.0.0.0', 8], // "this host", RFC 1122
    ['169.254.0.0', 16], // link-local, RFC 3927; where most clouds answer
    ['100.100.100.200', 32], // Alibaba Cloud
    ['192.0.0.0', 24], // protocol assignments, RFC 6890; Oracle Cloud answers at 192.0.0.192
    ['224.0.0.0', 4], // multicast
    ['240.0.0.0', 4], // reserved, and broadcast
  ],
  ipv6: [
    ['::', 128], // unspecified
    ['fe80::', 10], // link-local, RFC 4291
    ['fd00:ec2::254', 128], // Amazon
    ['fd20:ce::254', 128], // Google
    ['ff00::', 8], // multicast
    ['64:ff9b::a9fe:0', 112], // 169.254.0.0/16 behind NAT64, RFC 6052
  ],
} as const;

const LIST = new BlockList();
for (const [network, prefix] of FORBIDDEN.ipv4) LIST.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of FORBIDDEN.ipv6) LIST.addSubnet(network, prefix, 'ipv6');

/** @param address IPv4 or IPv6, also IPv4 written as IPv6; what is neither is forbidden. */
export function isForbiddenAddress(address: string): boolean {
  const version = isIP(address);
  return version === 0 || LIST.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
