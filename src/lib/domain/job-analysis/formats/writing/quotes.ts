import type { Polarity } from '../../../incidents/incident.ts';
import type { AnswerField } from '../../../incidents/incident.ts';
import type { Statement } from '../../document.ts';
import type { EvidenceIncident } from '../../evidence.ts';
import type { CategoryFinding } from '../../findings.ts';
import { anchorsOf } from '../../sections/examples.ts';
import { firstSentence } from './text.ts';
import { fromIncident, type FormatWriter } from './writer.ts';

/** An incident with the category that it is quoted for. */
export interface Found {
  incident: EvidenceIncident;
  finding: CategoryFinding;
}

/**
 * Incidents to quote for these categories: of each category in turn its anchor, or else its first, and no incident
 * twice; as many as asked.
 */
export function incidentsToQuote(
  findings: CategoryFinding[],
  wanted: { polarity: Polarity | null; field: AnswerField; most: number }
): Found[] {
  const queues = findings.map((finding) => {
    const anchors = new Set(anchorsOf(finding));
    return finding.incidents
      .filter(({ polarity }) => wanted.polarity === null || polarity === wanted.polarity)
      .filter(({ answers }) => answers[wanted.field].trim() !== '')
      .sort((a, b) => Number(anchors.has(b.id)) - Number(anchors.has(a.id)) || a.number - b.number)
      .map((incident): Found => ({ incident, finding }));
  });
  const taken = new Set<string>();
  const out: Found[] = [];
  for (let more = true; more && out.length < wanted.most;) {
    more = false;
    for (const queue of queues) {
      let next = queue.shift();
      while (next !== undefined && taken.has(next.incident.id)) next = queue.shift();
      if (next === undefined) continue;
      more = true;
      taken.add(next.incident.id);
      if (out.length < wanted.most) out.push(next);
    }
  }
  return out;
}

/** The first sentence of an answer, in the author's words. */
export function quote(writer: FormatWriter, key: string, found: Found, field: AnswerField): Statement {
  const text = `${writer.common.quoted(firstSentence(found.incident.answers[field]))}.`;
  return fromIncident(writer, `${key}/${field}/${found.incident.id}`, text, found.incident, found.finding);
}

/** Quotations of one answer for these categories. */
export function quotes(
  writer: FormatWriter,
  key: string,
  findings: CategoryFinding[],
  wanted: { polarity: Polarity | null; field: AnswerField; most: number }
): Statement[] {
  return incidentsToQuote(findings, wanted).map((found) => quote(writer, key, found, wanted.field));
}
