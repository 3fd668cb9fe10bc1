import { define } from './define.ts';

/** What was said of an incident, as its author reads it; sentences only, as in `writing.ts`. */
export const judgedMessages = define(
  {
    judgement: { met: 'Voldaan', partly: 'Deels', not: 'Niet' },
    criteria: {
      specific: 'Specifiek en voldoende gedetailleerd',
      behaviour: 'Gedragsgericht, waarneembaar',
      context: 'Context omschreven',
      consequences: 'Gevolgen omschreven'
    },
    question: {
      specific: 'Gaat het over één keer, en zou iemand die er niet bij was het kunnen navertellen?',
      behaviour: 'Had een camera dit kunnen opnemen?',
      context: 'Weet ik waar, wanneer en waarop de persoon reageerde?',
      consequences: 'Wat veranderde er daardoor, voor wie?'
    },
    judged: 'Beoordeling per criterium',
    remark: 'Opmerking van de begeleider',
    remarkOld: 'Bij versie {n}'
  },
  {
    judgement: { met: 'Met', partly: 'Partly', not: 'Not met' },
    criteria: {
      specific: 'Specific and sufficiently detailed',
      behaviour: 'Behaviour-focused, observable',
      context: 'Context described',
      consequences: 'Consequences described'
    },
    question: {
      specific: 'Is it about one occasion, and could someone who was not there retell it?',
      behaviour: 'Could a camera have recorded this?',
      context: 'Do I know where, when and what the person reacted to?',
      consequences: 'What changed as a result, for whom?'
    },
    judged: 'Judgement per criterion',
    remark: 'Remark of the facilitator',
    remarkOld: 'On version {n}'
  }
);

export type JudgedMessages = (typeof judgedMessages)['nl'];
