import type { Block } from '../document.ts';
import type { Writer } from './writer.ts';

/** Section 1: the job, its aim and the specification of the workshop. */
export function purpose({ found, wording, make }: Writer): Block[] {
  const { jobTitle, aim, settings } = found.evidence.workshop;
  const t = wording.purpose;
  const { effective, ineffective } = settings.quota;
  return [
    { kind: 'paragraph', statements: [make.template('purpose/intro', t.intro)] },
    {
      kind: 'facts',
      rows: [
        { term: t.job, statement: make.manual('purpose/job', jobTitle) },
        {
          term: t.aim,
          statement:
            aim.trim() === '' ? make.none('purpose/aim', t.noAim) : make.manual('purpose/aim', aim.trim())
        },
        {
          term: t.quota,
          statement: make.template('purpose/quota', t.quotaText(effective, ineffective))
        },
        { term: t.questions, statement: make.template('purpose/questions', t.questionsText) },
        { term: t.criteria, statement: make.template('purpose/criteria', t.criteriaText) },
        { term: t.boards, statement: make.template('purpose/boards', t.boardSets[settings.boardSet]) },
        { term: t.relation, statement: make.none('purpose/relation') },
        { term: t.period, statement: make.none('purpose/period') }
      ]
    }
  ];
}
