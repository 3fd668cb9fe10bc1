import { neighbours } from '$lib/domain/plenary/reading';
import { screenBoard } from '$lib/server/usecases/board-hold';
import { calibration } from '$lib/server/usecases/calibration';
import { openPool } from '$lib/server/usecases/pooling';
import { programme } from '$lib/server/usecases/programme';
import { ratingsOnScreen } from '$lib/server/usecases/rating-desk';
import { readAloud } from '$lib/server/usecases/read-aloud';
import { answer } from '../../../answer';
import { signedIn } from '../../../signed-in';
import type { PageServerLoad } from './$types';

/** What is read aloud, where the keys of the screen lead, the calibration round, a board put here, the pool, the ratings. */
export const load: PageServerLoad = async ({ locals, params, depends, url, untrack }) => {
  depends('voorval:read-aloud', 'voorval:reviews', 'voorval:board', 'voorval:pool', 'voorval:ratings');
  untrack(() => signedIn(locals.visitor, url));
  const visitor = { ...locals.visitor, as: 'facilitator' as const };
  return answer(async () => {
    const aloud = await readAloud(locals.app, visitor, params.code);
    const list = aloud.phase === 'review' ? await programme(locals.app, visitor, params.code) : [];
    return {
      board: await screenBoard(locals.app, visitor, params.code),
      ratings: await ratingsOnScreen(locals.app, visitor, params.code),
      calibration: await calibration(locals.app, visitor, params.code),
      aloud: { reading: aloud.reading, seq: aloud.seq },
      pool: aloud.phase === 'pool' ? await openPool(locals.app, visitor, params.code) : null,
      steps: neighbours(list, aloud.reading?.incidentId ?? null)
    };
  });
};
