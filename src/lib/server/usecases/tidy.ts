import { deleteExpiredInvitations } from '../store/accounts.ts';
import { deleteReceiptsBefore } from '../store/log.ts';
import { deleteExpiredSessions } from '../store/sessions.ts';
import type { App } from './app.ts';

const day = 86_400_000;
/** How long a browser may hold a request back and still send it without changing things twice. */
const receiptsKept = 7 * day;

/** Deletes what has run out: sessions, invitations, and receipts of long ago. */
export async function tidy(app: App): Promise<void> {
  const now = app.now();
  await app.store.write(async (writer) => {
    await deleteExpiredSessions(writer, now);
    await deleteExpiredInvitations(writer, now);
    await deleteReceiptsBefore(writer, now - receiptsKept);
  });
}

/** Tidies now and once a day; returns how to stop. */
export async function keepTidy(app: App, complain: (error: unknown) => void): Promise<() => void> {
  await tidy(app);
  const timer = setInterval(() => void tidy(app).catch(complain), day);
  timer.unref();
  return () => clearInterval(timer);
}
