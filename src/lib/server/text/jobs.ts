import type { Language } from '../../domain/language.ts';
import { suggestCategories, type Assigned, type Example } from '../../domain/suggestions/assign.ts';
import { proposeGroups, type Grouping } from '../../domain/suggestions/group.ts';
import { keyTerms } from '../../domain/suggestions/key-terms.ts';
import { matchAcrossGroups, type CategoryProposal } from '../../domain/suggestions/match.ts';
import type { PreparedText } from '../../domain/suggestions/prepared.ts';
import { similarTexts, type Neighbour } from '../../domain/suggestions/similar.ts';
import { prepareText } from './prepare.ts';
import { openSentenceModel, type SentenceModel } from './sentences/open.ts';

/** A text as it was written. */
export interface RawText {
  id: string;
  text: string;
  /** When it is not the language of the question. */
  language?: Language;
}

/** A text that somebody has sorted. */
export interface SortedText extends RawText {
  label: string;
}

/** A category that one group made. */
export interface RawCategory {
  group: string;
  /** Its id. */
  category: string;
  label: string;
  /** Ids of its incidents. */
  incidents: string[];
}

/** What can be asked about texts in one language; plain data, so that it can go to a worker. */
export type TextJob = { language: Language } & (
  | { kind: 'group'; texts: RawText[]; groups: number | null }
  | { kind: 'similar'; texts: RawText[]; top: number; only: string[] | null }
  | { kind: 'assign'; texts: RawText[]; examples: SortedText[]; top: number }
  /** Words that mark each group of texts off from the others; `groups` holds ids. */
  | { kind: 'terms'; texts: RawText[]; groups: string[][] }
  /** `texts`: those of the incidents that the categories name, as far as they are known. */
  | { kind: 'match'; texts: RawText[]; categories: RawCategory[] }
);

export interface TextAnswers {
  group: Grouping;
  similar: Map<string, Neighbour[]>;
  assign: Assigned[];
  terms: string[][];
  match: CategoryProposal[];
}

export type AnswerTo<Job extends TextJob> = TextAnswers[Job['kind']];

export interface AnswerOptions {
  /** A folder with a sentence model; without one only the words count. */
  model?: string | null;
  /** Is told the share of the work that is done, 0 to 1; it may throw to stop. */
  onProgress?: (share: number) => void;
}

/**
 * Answers a question about texts, in this thread: up to some seconds for thousands of texts.
 * @throws ModelProblem when the folder holds no usable sentence model
 */
export async function answerTextJob<Job extends TextJob>(
  job: Job,
  { model = null, onProgress }: AnswerOptions = {}
): Promise<AnswerTo<Job>> {
  const examples = job.kind === 'assign' ? job.examples : [];
  const raw = [...job.texts, ...examples];
  // With a model most of the time goes into its vectors.
  const share = model === null ? 0 : 0.8;
  const vectors = model === null ? [] : await vectorsOf(model, raw, (part) => onProgress?.(part * share));
  const prepared = raw.map(({ id, text, language }, i): PreparedText => {
    const words = prepareText(id, text, language ?? job.language);
    return vectors[i] ? { ...words, vector: vectors[i] } : words;
  });
  const texts = prepared.slice(0, job.texts.length);
  const sorted = examples.map(({ label }, i) => ({ ...prepared[texts.length + i]!, label }));
  return answer(job, texts, sorted, (part) => onProgress?.(share + part * (1 - share))) as AnswerTo<Job>;
}

let opened: { folder: string; model: SentenceModel } | null = null;

async function vectorsOf(folder: string, texts: readonly RawText[], onProgress: (share: number) => void) {
  if (opened?.folder !== folder) opened = { folder, model: await openSentenceModel(folder) };
  return opened.model.embed(
    texts.map(({ text }) => text),
    (done, total) => onProgress(done / total)
  );
}

function answer(
  job: TextJob,
  texts: readonly PreparedText[],
  examples: readonly Example[],
  onProgress: (share: number) => void
): TextAnswers[TextJob['kind']] {
  switch (job.kind) {
    case 'group':
      return proposeGroups(texts, { groups: job.groups, onProgress });
    case 'similar':
      return similarTexts(texts, { top: job.top, ...(job.only && { only: new Set(job.only) }) });
    case 'assign':
      return suggestCategories(texts, examples, job.top);
    case 'terms': {
      const byId = new Map(texts.map((text) => [text.id, text]));
      return keyTerms(job.groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])));
    }
    case 'match': {
      const byId = new Map(texts.map((text) => [text.id, text]));
      return matchAcrossGroups(
        job.categories.map(({ group, category, label, incidents }) => ({
          group,
          category,
          incidents,
          label: prepareText(category, label, job.language),
          texts: incidents.flatMap((id) => byId.get(id) ?? [])
        }))
      );
    }
  }
}
