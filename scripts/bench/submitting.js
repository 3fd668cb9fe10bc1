import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { median, ms, quantile, times } from './figures.js';

const atOnce = 500;
const single = 40;

/**
 * 500 participants submit an incident at the same moment, while all participants have their stream open.
 * @param {import('./server.js').Server} server
 * @param {import('./visitor.js').Visitor[]} participants more than 500
 * @param {string} code
 * @param {string} file of the database
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function submitting(server, participants, code, file) {
  /** @type {Map<string, string>} what each incident says */
  const handedIn = new Map();
  /** @param {import('./visitor.js').Visitor} participant */
  const submit = async (participant) => {
    const id = uuidv7();
    const behaviour = `She phoned the parents before noon, and wrote down what they said (${id}).`;
    const start = performance.now();
    await participant.submit(`/w/${code}/write/${id}?/submit`, {
      key: uuidv7(),
      polarity: 'effective',
      revision: '0',
      circumstances: 'On a Monday in March two pupils had been absent for a week, and nobody had called.',
      behaviour,
      consequences: 'Both were back on Tuesday, and the parents rang by themselves the next time.'
    });
    handedIn.set(id, behaviour);
    return performance.now() - start;
  };
  const alone = [];
  for (const participant of participants.slice(atOnce, atOnce + single))
    alone.push(await submit(participant));
  const { result: results, processor } = await server.watch(() =>
    Promise.allSettled(participants.slice(0, atOnce).map(submit))
  );
  const together = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = results.filter((result) => result.status === 'rejected');
  if (failed[0]) console.error(failed[0].reason);
  const lost = missing(handedIn, file);
  const one = median(alone);
  return [
    {
      what: `${atOnce} participants submitting at once, p99`,
      figure: ms(quantile(together, 0.99)),
      against: `${times(quantile(together, 0.99) / one)} a single one (p50 ${ms(one)})`,
      budget: 'under 1 s',
      within: quantile(together, 0.99) < 1000
    },
    {
      what: '… p50',
      figure: ms(median(together)),
      against: `${times(median(together) / one)} a single one`,
      budget: 'none',
      within: null
    },
    {
      what: '… processor time of the server for each',
      figure: ms(processor / atOnce),
      against: `${ms(processor)} in all`,
      budget: 'none',
      within: null
    },
    {
      what: '… errors, and incidents lost',
      figure: `${failed.length}, ${lost}`,
      against: `${handedIn.size} acknowledged`,
      budget: 'none of either',
      within: failed.length + lost === 0
    }
  ];
}

/**
 * How many acknowledged incidents the database does not hold, word for word and with a number of their own.
 * @param {Map<string, string>} handedIn
 * @param {string} file
 */
function missing(handedIn, file) {
  const database = new Database(file, { readonly: true });
  try {
    const select = database.prepare(
      `select i.number, v.behaviour from incident i
       join incident_version v on v.incident_id = i.id and v.number = i.version
       where i.id = ? and i.status = 'submitted' and i.version = 1`
    );
    const numbers = new Set();
    for (const [id, behaviour] of handedIn) {
      const row = /** @type {{ number: number, behaviour: string } | undefined} */ (select.get(id));
      if (row?.behaviour === behaviour) numbers.add(row.number);
    }
    return handedIn.size - numbers.size;
  } finally {
    database.close();
  }
}
