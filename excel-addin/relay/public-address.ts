/** Tells addresses of the open internet from those of a private network, this machine, or a cloud's own services. */
import { BlockList, isIP } from 'node:net';

const PRIVATE_V4: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, and the metadata service of every large cloud
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3], // multicast, reserved, broadcast
];
/** The only global unicast block in use; what lies outside of it is local, mapped, translated or reserved. */
const GLOBAL_V6 = ['2000::', 3] as const;
const PRIVATE_V6: readonly (readonly [address: string, prefix: number])[] = [
  ['2001::', 23], // Teredo and other protocol assignments
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4 can carry a private IPv4 address
];

const list = (entries: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const blocks = new BlockList();
  for (const [address, prefix] of entries) blocks.addSubnet(address, prefix, family);
  return blocks;
};
const privateV4 = list(PRIVATE_V4, 'ipv4');
const privateV6 = list(PRIVATE_V6, 'ipv6');
const globalV6 = list([GLOBAL_V6], 'ipv6');

/** True for an IP address that a request may be sent to. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !privateV4.check(address, 'ipv4');
    case 6:
      return globalV6.check(address, 'ipv6') && !privateV6.check(address, 'ipv6');
    default:
      return false;
  }
}
