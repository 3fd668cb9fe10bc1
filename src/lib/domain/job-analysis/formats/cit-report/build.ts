import type { Language } from '../../../language.ts';
import type { Block, JobAnalysisDocument, Section } from '../../document.ts';
import { flags } from '../../document.ts';
import type { WorkshopEvidence } from '../../evidence.ts';
import { findingsOf } from '../../findings.ts';
import { agreement } from '../../sections/agreement.ts';
import { evidenceTable, incidents } from '../../sections/appendices.ts';
import { categories } from '../../sections/categories.ts';
import { codebook } from '../../sections/codebook.ts';
import { contributors } from '../../sections/contributors.ts';
import { credibility } from '../../sections/credibility.ts';
import { emotions } from '../../sections/emotions.ts';
import { job } from '../../sections/job.ts';
import { matrix } from '../../sections/matrix.ts';
import { method } from '../../sections/method.ts';
import { procedure } from '../../sections/procedure.ts';
import { purpose } from '../../sections/purpose.ts';
import { ratingAgreement } from '../../sections/rating-agreement.ts';
import type { Writer } from '../../sections/writer.ts';
import { statements } from '../../statements.ts';
import { wordings } from '../../wording/wordings.ts';
import { upperFirst } from '../writing/text.ts';

export const sectionKeys = [
  'purpose',
  'contributors',
  'job',
  'tasks',
  'competencies',
  'matrix',
  'emotions',
  'agreement',
  'method',
  'credibility',
  'evidence',
  'incidents',
  'codebook',
  'procedure'
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/**
 * The class-level CIT report (job-analysis page, section 3) from the evidence of a workshop. Every
 * section is there; one without evidence says so. No participant is named.
 * @param language of the wording; the class's own texts stay as they are.
 * @param at when the report is made, UTC milliseconds.
 */
export function buildReport(evidence: WorkshopEvidence, language: Language, at: number): JobAnalysisDocument {
  const wording = wordings[language];
  const { workshop } = evidence;
  const writer: Writer = { found: findingsOf(evidence), wording, make: statements(wording) };
  const section = (key: SectionKey, number: string, blocks: Block[]): Section => ({
    key,
    number,
    appendix: Number.isNaN(Number(number)),
    title: wording.sections[key],
    blocks
  });
  const body = [
    section('purpose', '1', purpose(writer)),
    section('contributors', '2', contributors(writer)),
    section('job', '3', job(writer)),
    section('tasks', '4', categories(writer, 'task')),
    section('competencies', '5', categories(writer, 'competency')),
    section('matrix', '6', matrix(writer)),
    section('emotions', '7', emotions(writer)),
    section('agreement', '8', [...agreement(writer), ...ratingAgreement(writer)]),
    section('method', '9', method(writer)),
    section('credibility', '10', credibility(writer))
  ];
  const allBlocks = body.flatMap((one) => one.blocks);
  return {
    format: 'citReport',
    language,
    contentLanguage: workshop.language,
    jobTitle: workshop.jobTitle,
    workshopTitle: workshop.title,
    title: {
      kind: wording.title.kind,
      job: upperFirst(workshop.jobTitle),
      subtitle: wording.title.subtitle,
      lines: [wording.title.workshop(workshop.title), wording.title.made(wording.format.date(at))]
    },
    at,
    seq: workshop.seq,
    legend: {
      title: wording.legend.title,
      intro: wording.legend.intro,
      flags: flags.map((flag) => ({ flag, ...wording.legend.flags[flag] }))
    },
    words: wording.words,
    layout: 'report',
    sections: [
      ...body,
      section('evidence', 'A', evidenceTable(writer, allBlocks)),
      section('incidents', 'B', incidents(writer)),
      section('codebook', 'C', codebook(writer)),
      section('procedure', 'D', procedure(writer))
    ]
  };
}
