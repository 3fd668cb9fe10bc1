import { answerTextJob } from '../src/lib/server/text/jobs.ts';
import type { TextPart } from '../src/lib/server/text/text-engine.ts';
import { serve } from './serve.ts';

serve(async (parts: TextPart[], progress) => {
  const [first, ...more] = parts;
  if (first?.kind !== 'job') throw new Error('A question about texts begins with the question.');
  const { job, model } = first;
  for (const part of more) {
    if (part.kind === 'texts') job.texts.push(...part.texts);
    else if (part.kind === 'examples' && job.kind === 'assign') job.examples.push(...part.examples);
  }
  return { answer: await answerTextJob(job, { model, onProgress: progress }) };
});
