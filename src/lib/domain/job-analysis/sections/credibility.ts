import type { TableBlock } from '../document.ts';
import { quarter } from '../formats.ts';
import { participationBase } from '../support.ts';
import type { Wording } from '../wording/nl.ts';
import type { Writer } from './writer.ts';

type Status = keyof Wording['credibility']['statuses'];
type Check = keyof Wording['credibility']['checks'];
type Result = [Status, string];

/** The nine credibility checks (method page, section 10); what was not done is said, not hidden. */
export function credibility(writer: Writer): TableBlock {
  const t = writer.wording.credibility;
  const some = writer.found.analysed.length > 0;
  const notDone: Result = ['notDone', t.why.notDone];
  const withIncidents = (result: Result): Result => (some ? result : ['notDone', t.why.noIncidents]);
  const results: Record<Check, Result> = {
    recording: withIncidents(['met', t.why.recording]),
    protocol: withIncidents(['met', t.why.protocol]),
    extraction: ['notApplicable', t.why.extraction],
    exhaustiveness: notDone,
    participation: participation(writer),
    judge: notDone,
    crossCheck: notDone,
    experts: notDone,
    theory: notDone
  };
  return {
    kind: 'table',
    key: 'method/credibility',
    caption: t.caption,
    columns: t.columns.map((label, i) => ({ label, align: 'start', wide: i !== 1 })),
    rows: (Object.keys(results) as Check[]).map((check) => {
      const [status, why] = results[check];
      return { key: null, cells: [t.checks[check], t.statuses[status], why] };
    })
  };
}

/** Met when every category with incidents reaches a quarter of the participants, partly from three in four. */
function participation({ found, wording }: Writer): Result {
  const t = wording.credibility.why;
  const retained = [...found.tasks, ...found.competencies].filter((one) => one.incidents.length > 0);
  if (retained.length === 0) return ['notDone', t.noCategories];
  if (found.contributors < participationBase) return ['notDone', t.fewPeople];
  const viable = retained.filter((one) => (one.evidence.participation ?? 0) >= quarter).length;
  const share = viable / retained.length;
  const status = share === 1 ? 'met' : share >= 0.75 ? 'partly' : 'unmet';
  return [status, t.participation(viable, retained.length)];
}
