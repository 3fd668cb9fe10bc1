import { hash, verify } from '@node-rs/argon2';

// argon2id, the library's default, with 19 MiB and two rounds (OWASP's first recommendation).
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, options);

export const verifyPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password);

// Spends the time of a real check, so that an answer does not tell whether the account exists.
let decoy: Promise<string> | undefined;
export async function verifyNothing(password: string): Promise<false> {
  await verify(await (decoy ??= hashPassword('decoy')), password);
  return false;
}
