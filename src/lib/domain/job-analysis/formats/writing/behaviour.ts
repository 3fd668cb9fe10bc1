import type { Polarity } from '../../../incidents/incident.ts';
import type { Statement } from '../../document.ts';
import type { CategoryFinding } from '../../findings.ts';
import { indicatorFrom } from './indicator.ts';
import { incidentsToQuote, type Found } from './quotes.ts';
import { asSentence, firstSentence } from './text.ts';
import { fromIncident, type FormatWriter } from './writer.ts';

/** A behavioural indicator in draft, or the behaviour itself where the rule is not sure. */
export function behaviour(writer: FormatWriter, key: string, { incident, finding }: Found): Statement {
  const { contentLanguage, common } = writer;
  const indicator = indicatorFrom(incident.answers.behaviour, contentLanguage);
  const text =
    indicator === null
      ? `${common.forExample(common.quoted(firstSentence(incident.answers.behaviour)))}.`
      : asSentence(indicator.text);
  return fromIncident(writer, `${key}/behaviour/${incident.id}`, text, incident, finding);
}

/** What people did in incidents of these categories, surest indicators first, without the same one twice. */
export function behaviours(
  writer: FormatWriter,
  key: string,
  findings: CategoryFinding[],
  { polarity, most, among }: { polarity: Polarity; most: number; among?: ReadonlySet<string> }
): Statement[] {
  const all = incidentsToQuote(findings, { polarity, field: 'behaviour', most: 50 }).filter(
    ({ incident }) => among?.has(incident.id) ?? true
  );
  const sure = ({ incident }: Found) =>
    indicatorFrom(incident.answers.behaviour, writer.contentLanguage) !== null;
  const drafts = all.filter(sure);
  const chosen = [...drafts, ...all.filter((one) => !sure(one))].slice(
    0,
    drafts.length === 0 ? Math.min(most, 2) : Math.min(most, Math.max(2, drafts.length))
  );
  return chosen.map((found) => behaviour(writer, key, found));
}
