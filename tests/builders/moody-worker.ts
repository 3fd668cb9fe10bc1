import { serve } from '../../workers/serve.ts';

/** A worker that does what the job asks, for the tests of the pool. */
serve(async (parts: string[]) => {
  const [mood = ''] = parts;
  if (mood === 'refuse') throw new Error('no, thanks');
  if (mood === 'crash') process.nextTick(() => raise());
  if (mood === 'crash' || mood === 'hang') return new Promise(() => {});
  if (mood === 'block') for (;;);
  return { answer: parts.join(' ') };
});

function raise(): never {
  throw new Error('fell over');
}
