import { serve } from '../../workers/serve.ts';

/** A worker that does what the job asks, for the tests of the pool. */
serve(async (parts: string[], progress) => {
  const [mood = ''] = parts;
  if (mood === 'refuse') throw new Error('no, thanks');
  if (mood === 'crash') process.nextTick(() => raise());
  if (mood === 'crash' || mood === 'hang') return new Promise(() => {});
  if (mood === 'block') for (;;);
  if (mood === 'count') for (const share of [0.5, 1]) progress(share);
  return { answer: parts.join(' ') };
});

function raise(): never {
  throw new Error('fell over');
}
