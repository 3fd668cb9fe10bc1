import { criteria, judgements, noRemarks } from '../incidents/review.ts';
import type { Criterion, Judgement, Judgements, Remarks } from '../incidents/review.ts';
import type { Language } from '../language.ts';
import type { Bilingual } from './example.ts';

/** What peers say of a criterion that is partly met or not met. */
const sayings: Record<Criterion, Bilingual[]> = {
  specific: [
    { nl: 'Over welke keer gaat het precies?', en: 'Which occasion is this exactly?' },
    {
      nl: 'Beschrijf de stappen in volgorde, dan zie ik het voor me.',
      en: 'Describe the steps in order, then I can see it.'
    },
    { nl: 'Gebeurde dit één keer of vaker?', en: 'Did this happen once or more often?' }
  ],
  behaviour: [
    { nl: 'Wat zei of deed de professor letterlijk?', en: 'What did the professor literally say or do?' },
    {
      nl: 'Dit is een eigenschap. Waaraan kon je die zien?',
      en: 'This is a trait. How could you see it?'
    },
    { nl: 'Ik lees een gevoel, geen handeling.', en: 'I read a feeling, not an action.' }
  ],
  context: [
    { nl: 'Waar en wanneer was dit?', en: 'Where and when was this?' },
    { nl: 'Wat ging eraan vooraf?', en: 'What came before it?' },
    { nl: 'Ik mis de aanleiding.', en: 'I miss the trigger.' }
  ],
  consequences: [
    { nl: 'Wat veranderde er daarna, en voor wie?', en: 'What changed afterwards, and for whom?' },
    { nl: 'Dit is een mening. Wat gebeurde er?', en: 'This is an opinion. What happened?' },
    { nl: 'Had dit ook gevolgen op langere termijn?', en: 'Did this have consequences in the longer term?' }
  ]
};

/** How often, of a hundred times, a peer judges a criterion one step differently. */
const differing = 14;

/**
 * A peer's judgement in the example: mostly as it should be, with a remark here and there.
 * @param random as `Math.random`, seeded
 */
export function peerVoice(
  reference: Judgements,
  language: Language,
  random: () => number
): { judgements: Judgements; remarks: Remarks } {
  const judged: Judgements = { ...reference };
  const remarks: Remarks = { ...noRemarks };
  for (const criterion of criteria) {
    if (random() * 100 < differing) judged[criterion] = beside(reference[criterion], random);
    const saying = sayings[criterion][Math.floor(random() * 3)];
    if (judged[criterion] !== 'met' && random() < 0.7) remarks[criterion] = saying?.[language] ?? '';
  }
  return { judgements: judged, remarks };
}

function beside(judgement: Judgement, random: () => number): Judgement {
  const at = judgements.indexOf(judgement);
  const near = judgements.filter((_, i) => Math.abs(i - at) === 1);
  return near[Math.floor(random() * near.length)] ?? judgement;
}
