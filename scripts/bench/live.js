import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { median, ms, times } from './figures.js';

const perSecond = 50;
const seconds = 6;
const rounds = 3;
const budget = 1.25;
const memoryBudget = 300e6;

/** @param {string} script */
async function helper(script) {
  const child = fork(`scripts/bench/${script}`, { serialization: 'advanced' });
  /** @type {(message: any) => Promise<any>} */
  const ask = async (message) => {
    const answer = once(child, 'message');
    child.send(message);
    return (await answer)[0];
  };
  const end = async () => {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { child, ask, end };
}

/**
 * A thousand participants listen while the facilitator changes the timer fifty times a second.
 * @param {import('./server.js').Server} server
 * @param {import('./visitor.js').Visitor} facilitator
 * @param {import('./visitor.js').Visitor[]} participants
 * @param {string} code
 * @param {() => Promise<import('./figures.js').Row[]>} meanwhile done with all streams open
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function live(server, facilitator, participants, code, meanwhile) {
  const count = participants.length;
  const listeners = await helper('listeners.js');
  const sockets = await helper('ws-server.js');
  try {
    const [{ port }] = await once(sockets.child, 'message');
    const before = server.memory();
    const address = `${server.base}/w/${code}/live`;
    const cookies = participants.map(({ cookie }) => cookie);
    const { open } = await listeners.ask({ sse: { address, cookies } });
    const bare = await listeners.ask({ ws: { port, count } });
    if (open < count || bare.open < count) throw new Error(`Only ${open} streams and ${bare.open} sockets.`);

    /** @param {(on: boolean) => void} run */
    const hear = async (run) => {
      run(true);
      await wait(1000);
      await listeners.ask('start');
      await wait(seconds * 1000);
      run(false);
      await wait(500);
      return listeners.ask('tell');
    };
    let minutes = 0;
    let sent = 0;
    let refused = 0;
    /** @type {ReturnType<typeof setInterval> | undefined} */
    let clock;
    const change = () => {
      sent += 1;
      minutes = (minutes % 1000) + 1;
      const fields = { minutes: String(minutes) };
      facilitator.submit(`/w/${code}/manage?/timer`, fields).catch(() => (refused += 1));
    };
    /** @type {import('./listeners.js').Heard[]} */
    const app = [];
    /** @type {import('./listeners.js').Heard[]} */
    const ws = [];
    for (let round = 0; round < rounds; round++) {
      app.push(
        await hear((on) => {
          clearInterval(clock);
          if (on) clock = setInterval(change, 1000 / perSecond);
        })
      );
      const bytes = Math.round((app[0]?.bytes ?? 0) / (app[0]?.events || 1));
      ws.push(await hear((on) => sockets.child.send(on ? { every: 1000 / perSecond, bytes } : 'pause')));
    }
    if (refused > 0) throw new Error(`${refused} of ${sent} changes of the timer were refused.`);
    const memory = server.memory();
    const [p50, p99] = [0, 1].map((i) =>
      [app, ws].map((heard) => median(heard.map((h) => h.latencies[i] ?? 0)))
    );
    const [[app50 = 0, ws50 = 0] = [], [app99 = 0, ws99 = 0] = []] = [p50, p99];
    const rate = (/** @type {number | undefined} */ events = 0) => (events / seconds / count).toFixed(0);
    const [heardApp, heardWs] = [app, ws].map((heard) => median(heard.map((h) => h.events)));
    return [
      {
        what: `live event to ${count} listeners, ${perSecond} a second, p99`,
        figure: ms(app99),
        against: `${times(app99 / ws99)} a bare WebSocket broadcast (${ms(ws99)})`,
        budget: times(budget),
        within: app99 <= budget * ws99
      },
      {
        what: '… p50',
        figure: ms(app50),
        against: `${times(app50 / ws50)} the broadcast (${ms(ws50)})`,
        budget: 'none',
        within: null
      },
      {
        what: '… events that each heard',
        figure: `${rate(heardApp)} a second`,
        against: `${rate(heardWs)} a second of the broadcast`,
        budget: 'none',
        within: null
      },
      {
        what: `server memory with ${count} listeners`,
        figure: `${Math.round(memory / 1e6)} MB`,
        against: `${Math.round(before / 1e6)} MB before they came`,
        budget: `${memoryBudget / 1e6} MB`,
        within: memory <= memoryBudget
      },
      ...(await meanwhile())
    ];
  } finally {
    await Promise.all([listeners.end(), sockets.end()]);
  }
}
