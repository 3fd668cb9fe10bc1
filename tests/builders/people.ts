import type { Account, Participant } from '../../src/lib/domain/people/people.ts';
import { inviteFirstFacilitator, signUp } from '../../src/lib/server/usecases/accounts.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { nobody, type Visitor } from '../../src/lib/server/usecases/enter.ts';
import { joinWorkshop } from '../../src/lib/server/usecases/participants.ts';
import { recogniseAccount, recogniseParticipant } from '../../src/lib/server/usecases/visitors.ts';

export interface Facilitator {
  account: Account;
  visitor: Visitor;
  email: string;
  password: string;
  /** The value of the session's cookie. */
  session: string;
}

export interface Member {
  participant: Participant;
  visitor: Visitor;
  returnCode: string;
  /** The value of the session's cookie. */
  session: string;
}

let made = 0;
const next = () => (made += 1);

/** The address that tests come from, where failed attempts are counted. */
export const address = '127.0.0.1';

export async function aFacilitator(
  app: App,
  details: { name?: string; email?: string; password?: string } = {}
): Promise<Facilitator> {
  const n = next();
  const name = details.name ?? `Begeleider ${n}`;
  const email = details.email ?? `begeleider${n}@voorbeeld.be`;
  const password = details.password ?? 'een lang wachtwoord';
  const { token } = await inviteFirstFacilitator(app);
  const cookie = await signUp(app, { name, email, password, invitation: token });
  const { person } = await recogniseAccount(app, cookie.value);
  if (!person) throw new Error('The new account is not recognised.');
  const visitor: Visitor = { account: person, participant: null, as: 'facilitator' };
  return { account: person, visitor, email, password, session: cookie.value };
}

/** Someone who joined with the code and a name. */
export async function aParticipant(app: App, code: string, name = `Deelnemer ${next()}`): Promise<Member> {
  const { participant, returnCode, cookie } = await joinWorkshop(app, address, code, name);
  return { participant, returnCode, session: cookie.value, visitor: asVisitor(participant) };
}

/** The participant as now in the database, with the group drawn since. */
export async function readAgain(app: App, member: Member): Promise<Member> {
  const { person } = await recogniseParticipant(app, member.session);
  if (!person) throw new Error(`${member.participant.name} is not recognised any more.`);
  return { ...member, participant: person, visitor: asVisitor(person) };
}

function asVisitor(participant: Participant): Visitor {
  return { ...nobody, participant, as: 'participant' };
}
