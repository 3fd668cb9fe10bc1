import type { Language } from '../../../language.ts';
import type { Statement } from '../../document.ts';
import type { CategoryFinding, Findings } from '../../findings.ts';
import { evidenceFrom } from '../../findings.ts';
import type { EvidenceIncident } from '../../evidence.ts';
import type { JobFactKey } from '../../job-facts.ts';
import { jobFactNames } from '../../job-fact-names.ts';
import type { Link } from '../../../ratings/links.ts';
import type { Writer } from '../../sections/writer.ts';
import { asSentence, bare, lowerFirst } from './text.ts';
import type { CommonWording } from './nl.ts';

/** What a format apart from the CIT report is written with. */
export interface FormatWriter extends Writer {
  common: CommonWording;
  language: Language;
  contentLanguage: Language;
  /** The class wrote in the language of the document: its words can be part of a sentence. */
  same: boolean;
  /** The job holder as the subject of a sentence, with an article. */
  holder: string;
  /** Ids of the tasks that the class's ratings make critical. */
  critical: ReadonlySet<string>;
  /** Kept, or proposed while nobody has said anything of them. */
  links: Link[];
}

export function factName({ language }: FormatWriter, key: JobFactKey): string {
  return jobFactNames[language][key];
}

/** What people filled in, in lines; empty when nobody did. */
export function factLines({ found }: { found: Findings }, key: JobFactKey): string[] {
  const value = found.evidence.facts.find((fact) => fact.key === key)?.value ?? '';
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A statement from an answer to an additional question; without one, what would fill it. */
export function factStatement(
  writer: FormatWriter,
  section: string,
  key: JobFactKey,
  say: (value: string) => string = (value) => value
): Statement {
  const { found, make, common, wording } = writer;
  const lines = factLines(writer, key);
  const at = `${section}/fact/${key}`;
  if (lines.length === 0) return make.none(at, common.fill(factName(writer, key)));
  const fact = found.evidence.facts.find((one) => one.key === key);
  return make.manual(at, say(joined(wording, lines)), fact?.confirmations);
}

/** Lines as one enumeration; those that enumerate themselves stand apart by semicolons. */
function joined(wording: FormatWriter['wording'], lines: string[]): string {
  const all = lines.map(bare);
  return all.some((line) => line.includes(',')) ? all.join('; ') : wording.format.list(all);
}

/** The same as a sentence that says what it is about. */
export function factSentence(writer: FormatWriter, section: string, key: JobFactKey): Statement {
  return factStatement(writer, section, key, (value) => asSentence(`${factName(writer, key)}: ${value}`));
}

/**
 * Sentences from those of the answers that are there; without any, one line that says what would fill it.
 * @param say words of a format of its own around an answer
 */
export function factSentences(
  writer: FormatWriter,
  section: string,
  keys: JobFactKey[],
  say: Partial<Record<JobFactKey, (value: string) => string>> = {}
): Statement[] {
  const given = keys.filter((key) => factLines(writer, key).length > 0);
  if (given.length > 0)
    return given.map((key) => {
      const own = say[key];
      return own === undefined
        ? factSentence(writer, section, key)
        : factStatement(writer, section, key, (value) => asSentence(own(lowerFirst(value))));
    });
  const names = keys.map((key) => factName(writer, key));
  return [writer.make.none(`${section}/facts`, writer.common.fillOne(names))];
}

/** A statement that rests on one incident of a category. */
export function fromIncident(
  { found, make }: FormatWriter,
  key: string,
  text: string,
  incident: EvidenceIncident,
  finding: CategoryFinding
): Statement {
  const groups = finding.sources
    .filter((source) => source.incidentIds.includes(incident.id))
    .map((source) => source.groupNumber);
  return make.derived(key, text, evidenceFrom(found, [incident], groups, finding.category.id));
}

/** A statement that rests on everything below these categories. */
export function fromCategories(
  { found, make }: FormatWriter,
  key: string,
  text: string,
  findings: CategoryFinding[]
): Statement {
  const [only, ...others] = findings;
  const incidents = findings.flatMap((one) => one.incidents);
  const groups = findings.flatMap((one) => one.evidence.groups);
  return only !== undefined && others.length === 0
    ? make.derived(key, text, only.evidence, only.independent)
    : make.derived(key, text, evidenceFrom(found, incidents, groups));
}
