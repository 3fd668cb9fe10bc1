import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { reachableOrigin } from './reachable';

const info = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`
});
const network = () => ({
  lo: [info('127.0.0.1', true)],
  docker0: [info('172.17.0.1')],
  wlan0: [info('192.168.1.20')]
});

describe('the address for phones', () => {
  it('is the one that the host set', () => {
    expect(reachableOrigin('https://voorval.example', 'http://localhost:3000', undefined, network)).toBe(
      'https://voorval.example'
    );
  });

  it('is the one that the browser asked for, when others can ask for it too', () => {
    expect(reachableOrigin(null, 'http://lokaal.school:3000', undefined, network)).toBe(
      'http://lokaal.school:3000'
    );
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    "is the machine's own in the network, in place of %s",
    (asked) => {
      expect(reachableOrigin(null, asked, undefined, network)).toBe('http://192.168.1.20:3000');
      expect(reachableOrigin(null, asked, '0.0.0.0', network)).toBe('http://192.168.1.20:3000');
    }
  );

  it('stays what it is on a machine without a network, or on a server that listens to itself only', () => {
    const alone = () => ({ lo: [info('127.0.0.1', true)], eth0: [info('169.254.3.4')] });
    expect(reachableOrigin(null, 'http://localhost:3000', undefined, alone)).toBe('http://localhost:3000');
    expect(reachableOrigin(null, 'http://localhost:3000', '127.0.0.1', network)).toBe(
      'http://localhost:3000'
    );
  });
});
