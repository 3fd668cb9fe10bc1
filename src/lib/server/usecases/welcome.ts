import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { professorExample } from '../../domain/examples/professor/index.ts';
import { uuidv7 } from 'uuidv7';
import { hashPassword, verifyPassword } from '../auth/passwords.ts';
import { logError } from '../log-error.ts';
import { newReturnCode } from '../auth/secrets.ts';
import { countAccounts, findAccountByEmail, insertAccount } from '../store/accounts.ts';
import { workshopsOf } from '../store/workshops.ts';
import { inviteFirstFacilitator } from './accounts.ts';
import type { App } from './app.ts';
import { playExample } from './example.ts';

const exampleEmail = 'voorbeeld@voorval.example';

interface ExampleSignIn {
  email: string;
  password: string;
}

/** What the terminal should say after a start. */
export interface Welcome {
  /** Null without the example, or once its password was changed. */
  example: (ExampleSignIn & { workshops: { title: string; joinCode: string; phase: string }[] }) | null;
  /** Path of the link that makes the first account; null when someone has one. */
  setUpPath: string | null;
}

/** Prepares a new installation: the example, and the set-up link of the first account. */
export async function welcome(app: App): Promise<Welcome> {
  const accounts = await countAccounts(app.store);
  if (accounts === 0 && app.settings.example) await makeExample(app);
  const example = await findAccountByEmail(app.store, exampleEmail);
  const ownAccounts = (await countAccounts(app.store)) - (example ? 1 : 0);
  const setUp = ownAccounts === 0 ? await inviteFirstFacilitator(app) : null;
  return {
    example: await exampleSignIn(app),
    setUpPath: setUp && `/sign-up?invitation=${setUp.token}`
  };
}

const signInFile = (app: App) => join(app.settings.dataFolder, 'example-sign-in.json');

// The password is random, so that an example on a public address opens nothing.
async function makeExample(app: App): Promise<void> {
  const password = newReturnCode().toLowerCase();
  const account = { id: uuidv7(), email: exampleEmail, name: 'Voorbeeld', createdAt: app.now() };
  const passwordHash = await hashPassword(password);
  try {
    await app.store.write(async (writer) => {
      if (!(await findAccountByEmail(writer, exampleEmail)))
        await insertAccount(writer, { ...account, passwordHash });
    });
    mkdirSync(app.settings.dataFolder, { recursive: true });
    writeFileSync(signInFile(app), JSON.stringify({ email: exampleEmail, password }), { mode: 0o600 });
    await playExample(app, account, professorExample, 'nl', 'report');
    await playExample(app, account, professorExample, 'nl', 'analyse');
  } catch (error) {
    // A product without its example is better than none.
    app.log.error({ error: logError(error) }, 'example not made');
  }
}

async function exampleSignIn(app: App): Promise<Welcome['example']> {
  const account = await findAccountByEmail(app.store, exampleEmail);
  if (!account || !existsSync(signInFile(app))) return null;
  const { password } = JSON.parse(readFileSync(signInFile(app), 'utf8')) as ExampleSignIn;
  if (!(await verifyPassword(account.passwordHash, password))) return null;
  const workshops = await workshopsOf(app.store, account.id);
  return {
    email: exampleEmail,
    password,
    workshops: workshops.map(({ workshop: { title, joinCode, phase } }) => ({ title, joinCode, phase }))
  };
}

/** The welcome in words, for the host at the terminal. */
export function welcomeText({ example, setUpPath }: Welcome, address: string): string {
  const lines: string[] = [];
  if (example) {
    lines.push(
      `  Example facilitator   ${example.email}`,
      `  Password              ${example.password}`,
      ...example.workshops.map(
        ({ title, joinCode, phase }) => `  Join code             ${joinCode}   ${title} (${phase})`
      )
    );
  }
  if (setUpPath) lines.push(`  Make your own account ${address}${setUpPath}`);
  return lines.join('\n');
}
