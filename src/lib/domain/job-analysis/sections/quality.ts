import { passes } from '../../incidents/review.ts';
import { decisiveReviews } from '../../incidents/standing.ts';
import type { Block } from '../document.ts';
import type { EvidenceIncident, WorkshopEvidence } from '../evidence.ts';
import type { Writer } from './writer.ts';

/** The outcome of the review on the four criteria, over all submitted incidents. */
export function quality({ found, wording, make }: Writer): Block[] {
  const t = wording.method.quality;
  const submitted = [...found.analysed, ...found.excluded];
  const counts = qualityCounts(submitted, found.evidence.reviews);
  if (counts.judged === 0) return [{ kind: 'empty', statement: make.none('method/quality', t.none) }];
  const rows = (['judged', 'passed', 'sentBack', 'improved', 'versions'] as const).map((name) => ({
    key: null,
    cells: [t[name], wording.format.count(counts[name])]
  }));
  return [
    {
      kind: 'table',
      key: 'method/quality',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({ label, align: i === 0 ? 'start' : 'end', wide: i === 0 })),
      rows
    },
    { kind: 'paragraph', statements: [make.template('method/quality-rule', t.rule)] }
  ];
}

/**
 * Incidents judged, passed at the latest version that was judged, sent back, and improved since;
 * and the versions kept, first ones included.
 */
export function qualityCounts(incidents: EvidenceIncident[], reviews: WorkshopEvidence['reviews']) {
  const counts = { judged: 0, passed: 0, sentBack: 0, improved: 0, versions: 0 };
  const byIncident = new Map<string, WorkshopEvidence['reviews']>();
  for (const review of reviews)
    byIncident.set(review.incidentId, [...(byIncident.get(review.incidentId) ?? []), review]);
  for (const { id, version } of incidents) {
    counts.versions += version;
    const given = byIncident.get(id) ?? [];
    if (given.length === 0) continue;
    const latest = Math.max(...given.map((review) => review.version));
    const back = given.filter((review) => review.outcome === 'sent_back').map((review) => review.version);
    counts.judged += 1;
    const decisive = decisiveReviews(given.filter((review) => review.version === latest));
    if (passes(decisive) === true) counts.passed += 1;
    if (back.length > 0) counts.sentBack += 1;
    if (back.some((judged) => version > judged)) counts.improved += 1;
  }
  return counts;
}
