import { formats } from '../../formats.ts';
import type { BarsWording } from './nl.ts';

const f = formats('en');
const two = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** The English wording of the rating scales. */
export const en: BarsWording = {
  subtitle: 'For each competency a scale with behaviour from the incidents as anchors',
  made: (date) => `Made on ${date}`,
  about: {
    title: 'How to read these scales',
    text: [
      'Each scale runs from 7 (very effective) down to 1 (very ineffective). An anchor is behaviour from an incident; it stands at the height of the mean judgement of the class.',
      'Compare what you observe with the anchors and choose the point that the behaviour fits best. Between two anchors you may choose a point in between.'
    ],
    use: 'These scales were developed in class to learn the method. Do not use them to appraise real persons.'
  },
  definition: 'Definition',
  exclude: 'Does not belong',
  anchorOf: 'General anchors',
  general: {
    high: (label) => `High (6-7): shows ‘${label}’ even when circumstances make it difficult.`,
    middle: (label) =>
      `Middle (4): shows ‘${label}’ in ordinary circumstances, no more and no less than is needed.`,
    low: (label) =>
      `Low (1-2): fails to show ‘${label}’ where the situation asks for it, or does the opposite.`
  },
  caption: (label) => `Behaviourally anchored scale: ${label}`,
  columns: ['Point', 'Anchor example', 'Place on the scale'],
  points: { 7: 'very effective', 4: 'neutral', 1: 'very ineffective' },
  gap: 'no anchor example',
  figures: (mean, sd, n) => `${f.mean(mean)} · SD ${two.format(sd)} · n = ${f.count(n)}`,
  back: (share) => `${f.percent(share)} retranslated`,
  few: 'fewer than 5 raters',
  complete:
    'This scale is complete: at least three anchors that enough people rated, below and above the middle.',
  incomplete:
    'This scale is still incomplete: it takes at least three anchors that enough people rated, one below and one above the middle.',
  noAnchors:
    'there is no incident of this competency yet that at least two people rated for effectiveness and that was retranslated well enough.',
  candidates: {
    title: 'Behaviour that still seeks a place on the scale',
    effective: 'Effective behaviour (above the middle)',
    ineffective: 'Ineffective behaviour (below the middle)'
  },
  none: 'there are no class-level competencies with incidents yet.',
  noDefinition: 'write a definition in the codebook of the class.'
};
