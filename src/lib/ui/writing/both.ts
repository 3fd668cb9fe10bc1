import { answerFields, type Answers } from '../../domain/incidents/incident.ts';

/** Two texts of one incident put together, field by field: nothing of either is left out. */
export function bothTexts(a: Answers, b: Answers): Answers {
  const together = { ...a };
  for (const field of answerFields) together[field] = bothOf(a[field], b[field]);
  return together;
}

function bothOf(a: string, b: string): string {
  if (a.includes(b)) return a;
  if (b.includes(a)) return b;
  return `${a.trimEnd()}\n\n${b.trimStart()}`;
}
