/**
 * A UUIDv7 (RFC 9562), as the server makes them with a package: written out here, because the write page
 * must stay small.
 * @param now UTC milliseconds
 */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const time = now.toString(16).padStart(12, '0');
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[(bytes[2] ?? 0) & 3];
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(1, 4)}`,
    `${variant}${random.slice(5, 8)}`,
    random.slice(8)
  ].join('-');
}
