import { answerTextJob, type AnswerTo, type TextJob } from '../text/jobs.ts';
import { guessLanguage } from '../text/guess-language.ts';

export type { RawCategory, RawText, SortedText } from '../text/jobs.ts';
export { guessLanguage };

/**
 * Answers a question about texts in this thread, for the command line; pages ask `app.texts`.
 * @param model a folder with a sentence model, or null
 * @throws ModelProblem when that folder cannot be used
 */
export function askAboutTexts<Job extends TextJob>(job: Job, model: string | null): Promise<AnswerTo<Job>> {
  return answerTextJob(job, { model });
}
