import { answerMove } from '../answer-move';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
  answerMove(event, event.params.code, Number(event.params.number));
