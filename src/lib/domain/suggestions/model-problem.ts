/** Everything that can be the matter with a folder of a sentence model; `i18n/sentence-models.ts` says it in words. */
export const modelProblems = [
  'no_folder', // folder
  'not_a_folder', // folder
  'no_model', // folder
  'file_missing', // file
  'file_pointer', // file: what a version control system keeps in place of a large file
  'file_unreadable', // file
  'file_wrong', // file: damaged, or not what its name says
  'no_table', // file, found
  'fewer_rows', // file, rows, tokens
  'tokenizer', // file, reason
  'step', // file, step
  'pooling', // file
  'no_dimensions', // folder
  'no_runtime', // install
  'not_loaded', // file, reason
  'input', // file, name
  'output' // file, found, dimensions
] as const;
export type ModelProblemCode = (typeof modelProblems)[number];
export type ModelDetail = Record<string, string | number>;

/** A sentence model that cannot be used as it is; the host can put it right, the people who use Voorval cannot. */
export class ModelProblem extends Error {
  // Declared apart: Node runs the domain as it is, and strips types only.
  readonly code: ModelProblemCode;
  readonly detail: ModelDetail;

  constructor(code: ModelProblemCode, detail: ModelDetail = {}) {
    super(`${code} ${Object.values(detail).join(', ')}`);
    this.name = 'ModelProblem';
    this.code = code;
    this.detail = detail;
  }
}

export function refuseModel(code: ModelProblemCode, detail?: ModelDetail): never {
  throw new ModelProblem(code, detail);
}
