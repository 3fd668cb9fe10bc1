import { createHash, randomBytes, randomInt } from 'node:crypto';

/** What is stored in place of a secret: hexadecimal SHA-256. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

// No vowels (no words by accident), and nothing that looks or sounds like something else.
const alphabet = '23456789BCDFGHJKMNPQRTVWXZ';

function randomCode(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** Six characters; says which workshop, opens nothing by itself. */
export const newJoinCode = (): string => randomCode(6);

/** Ten characters (47 bits); says who a participant is, on another device. */
export const newReturnCode = (): string => randomCode(10);

/** For links: 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A code as a person typed it: case, spaces and dashes do not count. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
