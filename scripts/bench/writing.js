import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { median, ms, quantile, times } from './figures.js';

const writers = 200;
const seconds = 60;
/** People type for some seconds, pause, and the page saves. */
const shortestPause = 1500;
const longestPause = 4500;
/** How often the facilitator opens the overview of all incidents. */
const look = 5000;
const sentence = 'She rang the parents before noon and wrote down what they said about the week before. ';

/**
 * Two hundred participants write for a minute, each saved after each pause, and hand in at a moment of their own,
 * while the facilitator has the overview open. Afterwards every text is counted in the database.
 * @param {import('./server.js').Server} server
 * @param {import('./visitor.js').Visitor} facilitator
 * @param {import('./visitor.js').Visitor[]} participants at least 200
 * @param {string} code of a workshop in the writing phase
 * @param {string} file of the database
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function writing(server, facilitator, participants, code, file) {
  const overview = watchOverview(server.base, facilitator, code);
  await overview.open;
  /** @type {Map<string, { behaviour: string, submitted: boolean }>} what the server has confirmed last */
  const confirmed = new Map();
  /** @type {number[]} */
  const saves = [];
  /** @type {unknown[]} */
  const errors = [];
  const until = performance.now() + seconds * 1000;

  /** @param {import('./visitor.js').Visitor} participant */
  const write = async (participant) => {
    const id = uuidv7();
    const path = `/w/${code}/write/${id}`;
    const answers = { circumstances: 'On a Monday in March.', behaviour: '', consequences: '' };
    const handIn = performance.now() + (0.2 + 0.7 * Math.random()) * seconds * 1000;
    let revision = 0;
    let submitted = false;
    while (performance.now() < until) {
      await wait(shortestPause + Math.random() * (longestPause - shortestPause));
      answers.behaviour += sentence.slice(0, 20 + Math.floor(Math.random() * 60));
      answers.consequences = `They came back on Tuesday (${id}).`;
      const text = { polarity: 'effective', answers: { ...answers }, revision };
      const start = performance.now();
      try {
        /** @type {boolean} */
        const due = !submitted && start > handIn;
        const saved = due
          ? await participant.send('PATCH', path, { ...text, key: uuidv7() })
          : await participant.send('PUT', path, text);
        saves.push(performance.now() - start);
        revision = saved.revision;
        if (due) overview.expect(id);
        submitted ||= due;
        confirmed.set(id, { behaviour: text.answers.behaviour, submitted });
      } catch (error) {
        errors.push(error);
      }
    }
  };
  /** @type {number[]} */
  const looks = [];
  const keepLooking = async () => {
    for (; performance.now() < until; await wait(look)) {
      const start = performance.now();
      const { status } = await facilitator.get(`/w/${code}/manage/incidents/__data.json`);
      looks.push(performance.now() - start);
      if (status !== 200) errors.push(new Error(`The overview answered ${status}.`));
    }
  };
  const { longest } = await server.watch(() =>
    Promise.all([...participants.slice(0, writers).map(write), keepLooking()])
  );
  await wait(2000);
  overview.close();
  if (errors[0]) console.error(errors[0]);
  const lost = missing(confirmed, file);
  return [
    {
      what: `${writers} participants writing for a minute: a save, p99`,
      figure: ms(quantile(saves, 0.99)),
      against: `${times(quantile(saves, 0.99) / median(saves))} the median (${ms(median(saves))}) of ${saves.length} saves`,
      budget: 'none',
      within: null
    },
    {
      what: '… the overview of all incidents, loaded meanwhile',
      figure: ms(Math.max(...looks)),
      against: `${times(Math.max(...looks) / median(looks))} the median (${ms(median(looks))})`,
      budget: 'none',
      within: null
    },
    {
      what: '… event loop held up at most',
      figure: ms(longest),
      against: `${times(longest / median(saves))} a save`,
      budget: 'none',
      within: null
    },
    {
      what: '… handed in, and not seen in the open overview',
      figure: `${overview.missing()}`,
      against: `${overview.expected()} handed in`,
      budget: 'none missing',
      within: overview.missing() === 0 && overview.expected() > writers / 2
    },
    {
      what: '… errors, and texts lost',
      figure: `${errors.length}, ${lost}`,
      against: `${confirmed.size} texts, ${saves.length} saves`,
      budget: 'none of either',
      within: errors.length + lost === 0 && confirmed.size === writers
    }
  ];
}

/**
 * The stream of an open overview: which incidents it was told of.
 * @param {string} base
 * @param {import('./visitor.js').Visitor} facilitator
 * @param {string} code
 */
function watchOverview(base, facilitator, code) {
  /** @type {Set<string>} */
  const expected = new Set();
  /** @type {Set<string>} */
  const told = new Set();
  let unread = '';
  const headers = { cookie: facilitator.cookie, accept: 'text/event-stream' };
  /** @type {import('node:http').ClientRequest | undefined} */
  let request;
  const open = new Promise((resolve, reject) => {
    request = get(`${base}/w/${code}/live?facilitator`, { headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`The stream answered ${response.statusCode}.`));
      response.setEncoding('utf8');
      response.once('data', () => resolve(null));
      response.on('data', (chunk) => {
        const lines = (unread + chunk).split('\n');
        unread = lines.pop() ?? '';
        for (const line of lines) {
          if (!line.startsWith('data: {')) continue;
          const event = JSON.parse(line.slice(6));
          if (event.type === 'incident.submitted') told.add(event.subjectId);
        }
      });
      response.on('error', () => {});
    }).on('error', reject);
  });
  return {
    open,
    /** @param {string} id */
    expect: (id) => void expected.add(id),
    expected: () => expected.size,
    missing: () => [...expected].filter((id) => !told.has(id)).length,
    close: () => request?.destroy()
  };
}

/**
 * How many confirmed texts the database does not hold word for word.
 * @param {Map<string, { behaviour: string, submitted: boolean }>} confirmed
 * @param {string} file
 */
function missing(confirmed, file) {
  const database = new Database(file, { readonly: true });
  try {
    const select = database.prepare('select behaviour, status from incident where id = ?');
    let lost = 0;
    for (const [id, { behaviour, submitted }] of confirmed) {
      const row = /** @type {{ behaviour: string, status: string } | undefined} */ (select.get(id));
      if (row?.behaviour !== behaviour || submitted !== (row.status === 'submitted')) lost += 1;
    }
    return lost;
  } finally {
    database.close();
  }
}
