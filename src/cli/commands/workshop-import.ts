import type { Account } from '../../lib/domain/people/people.ts';
import { cliHostMessages, cliWorkshopImportMessages } from '../../lib/i18n/cli-host.ts';
import type { Io } from '../io.ts';
import { defineCommand } from '../command.ts';
import { withHost } from '../host.ts';
import { readBytes } from '../input.ts';
import { print } from '../output.ts';
import { Problem } from '../problem.ts';

export const command = defineCommand({
  name: 'workshop import',
  reads: 'file',
  formats: ['json'],
  options: { facilitator: { kind: 'text' } },
  messages: cliWorkshopImportMessages,
  async run({ facilitator }, io) {
    const { importArchive, listAccounts } = await import('../../lib/server/usecases/host.ts');
    const text = (await readBytes(io, io.input)).toString('utf8');
    const made = await withHost(io, async (app) => {
      const account = accountOf(io, await listAccounts(app), facilitator);
      return importArchive(app, account, text);
    });
    await print(io, { json: { code: made.joinCode, title: made.title, phase: made.phase } });
  }
});

/** The account with this address; without one, the only account there is. */
function accountOf(io: Io, accounts: readonly Account[], email: string | undefined): Account {
  const t = cliHostMessages[io.language];
  if (email === undefined) {
    const [only, other] = accounts;
    if (!only) throw new Problem(t.noAccounts);
    if (other) throw new Problem(t.whichFacilitator(accounts.length));
    return only;
  }
  const wanted = email.trim().toLowerCase();
  const found = accounts.find((account) => account.email === wanted);
  if (!found) throw new Problem(t.noFacilitator(email));
  return found;
}
