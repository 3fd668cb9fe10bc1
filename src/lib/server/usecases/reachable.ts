import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Addresses of a home or a campus first: a machine may also have some for containers. */
function localIPv4(interfaces: Interfaces): string | null {
  const addresses = Object.entries(interfaces)
    .filter(([name]) => !/^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun)/i.test(name))
    .flatMap(([, infos]) => infos ?? [])
    .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'));
  return addresses[0]?.address ?? null;
}

/**
 * The address under which phones in the room reach this installation, without a slash at the end.
 * Someone who works on the server itself sees `localhost`, which no phone can open: the machine's own
 * address in the network takes its place.
 * @param origin the host's setting; it always counts
 * @param asked the origin of the request
 * @param listensOn the host name that the server listens on; on loopback alone nothing else can reach it
 * @param interfaces as `os.networkInterfaces()` gives them
 */
export function reachableOrigin(
  origin: string | null,
  asked: string,
  listensOn: string | undefined,
  interfaces: () => Interfaces
): string {
  if (origin) return origin;
  const url = new URL(asked);
  if (!loopback.test(url.hostname) || (listensOn && loopback.test(listensOn))) return asked;
  const address = localIPv4(interfaces());
  if (!address) return asked;
  url.hostname = address;
  return url.origin;
}
