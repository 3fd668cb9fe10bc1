import type { Category, CompetencyKind, Frame } from '../../src/lib/domain/boards/board.ts';
import { noRecord, type CredibilityRecord } from '../../src/lib/domain/credibility/record.ts';
import type { Answers, Polarity } from '../../src/lib/domain/incidents/incident.ts';
import type { EvidenceIncident, WorkshopEvidence } from '../../src/lib/domain/job-analysis/evidence.ts';
import type { GroupBoard } from '../../src/lib/domain/pooling/pool.ts';
import { noStructure } from '../../src/lib/domain/job-analysis/job-facts.ts';
import { defaultSettings } from '../../src/lib/domain/workshops/workshop.ts';
import { incidentTexts, topics } from './evidence-texts.ts';

export interface IncidentSpec {
  by: string;
  polarity?: Polarity;
  status?: EvidenceIncident['status'];
  answers?: Partial<Answers>;
  version?: number;
}

export interface CategorySpec {
  frame?: Frame;
  label: string;
  kind?: CompetencyKind;
  definition?: string;
  include?: string;
  exclude?: string;
  /** Incident numbers that each group (by number) placed in its category, which is pooled into this one. */
  placed: Record<number, number[]>;
  /** The anchor (incident number) of each group's category. */
  anchors?: Record<number, number>;
  pooled?: boolean;
}

export interface EvidenceSpec {
  incidents?: IncidentSpec[];
  categories?: CategorySpec[];
  groups?: number;
  /** Incident numbers on each group's board; all of them by default. */
  dealt?: Record<number, number[]>;
  workshop?: Partial<WorkshopEvidence['workshop']>;
  reviews?: WorkshopEvidence['reviews'];
  proposals?: WorkshopEvidence['proposals'];
  ratings?: WorkshopEvidence['ratings'];
  links?: WorkshopEvidence['links'];
  retranslation?: WorkshopEvidence['retranslation'];
  facts?: WorkshopEvidence['facts'];
  structure?: WorkshopEvidence['structure'];
  /** By default every incident is its author's own text, and nobody checked anything. */
  credibility?: Partial<CredibilityRecord>;
}

const incidentId = (number: number) => `incident-${number}`;

/** Evidence made by hand: incidents are numbered from 1, group categories are pooled by label. */
export function evidence(spec: EvidenceSpec = {}): WorkshopEvidence {
  const incidents = (spec.incidents ?? []).map((one, index): EvidenceIncident => {
    const text = incidentTexts[index % incidentTexts.length];
    return {
      id: incidentId(index + 1),
      number: index + 1,
      polarity: one.polarity ?? 'effective',
      status: one.status ?? 'submitted',
      answers: {
        circumstances: text?.circumstances ?? '',
        behaviour: text?.behaviour ?? '',
        consequences: text?.consequences ?? '',
        ...one.answers
      },
      authorId: one.by,
      version: one.version ?? 1,
      observer: null
    };
  });
  const numbers = Array.from({ length: spec.groups ?? 2 }, (_, i) => i + 1);
  const specs = spec.categories ?? [];
  const people = [...new Set(incidents.map((one) => one.authorId))];
  return {
    workshop: {
      title: 'Werkcollege arbeidspsychologie',
      jobTitle: 'universiteitsprofessor',
      aim: 'Studenten opleiden en begeleiden, en nieuwe kennis ontwikkelen en delen',
      language: 'nl',
      settings: defaultSettings,
      createdAt: Date.UTC(2026, 1, 3),
      seq: 431,
      ...spec.workshop
    },
    participants: people.map((id, i) => ({ id, groupId: `group-${(i % numbers.length) + 1}` })),
    groups: numbers.map((number) => ({ id: `group-${number}`, number })),
    incidents,
    reviews: spec.reviews ?? [],
    pool: {
      classCategories: specs.flatMap((one, i) =>
        one.pooled === false ? [] : [category(one, i, 'class', { id: `class-${i + 1}` })]
      ),
      groupBoards: numbers.map((number) => board(number, spec, specs, incidents))
    },
    proposals: spec.proposals ?? [],
    ratings: spec.ratings ?? [],
    links: spec.links ?? [],
    retranslation: spec.retranslation ?? { rounds: [], answers: [] },
    facts: spec.facts ?? [],
    structure: spec.structure ?? noStructure,
    credibility: { ...noRecord, authored: incidents.map(({ id }) => id), ...spec.credibility }
  };
}

function board(
  number: number,
  spec: EvidenceSpec,
  specs: CategorySpec[],
  incidents: EvidenceIncident[]
): GroupBoard {
  const dealt = spec.dealt?.[number] ?? incidents.map((one) => one.number);
  const mine = specs.flatMap((one, i) => (one.placed[number] === undefined ? [] : [{ one, i }]));
  const id = (i: number) => `group-${number}-category-${i + 1}`;
  return {
    groupId: `group-${number}`,
    groupNumber: number,
    state: {
      id: `board-${number}`,
      cards: incidents
        .filter((one) => dealt.includes(one.number))
        .map((one) => ({
          incidentId: one.id,
          number: one.number,
          polarity: one.polarity,
          answers: one.answers,
          version: one.version,
          authorGroup: null
        })),
      units: [],
      categories: mine.map(({ one, i }) =>
        category(one, i, `board-${number}`, {
          id: id(i),
          anchorIncidentId: one.anchors?.[number] === undefined ? null : incidentId(one.anchors[number]),
          pooledInto: one.pooled === false ? null : `class-${i + 1}`
        })
      ),
      placements: mine.flatMap(({ one, i }) =>
        (one.placed[number] ?? []).map((placed, position) => ({
          cardId: incidentId(placed),
          incidentId: incidentId(placed),
          categoryId: id(i),
          frame: one.frame ?? 'task',
          position
        }))
      )
    }
  };
}

function category(
  spec: CategorySpec,
  position: number,
  boardId: string,
  own: Partial<Category> & { id: string }
): Category {
  return {
    boardId,
    frame: spec.frame ?? 'task',
    label: spec.label,
    definition: spec.definition ?? '',
    include: spec.include ?? '',
    exclude: spec.exclude ?? '',
    competencyKind: spec.kind ?? null,
    anchorIncidentId: null,
    colour: null,
    position,
    pooledInto: null,
    setAside: null,
    minority: false,
    ...own
  };
}

/**
 * A finished class of professor incidents: each participant wrote two of each polarity, every group
 * sorted all of them, and the groups disagree on one incident in seven.
 */
export function classEvidence({ participants = 8, groups = 2 } = {}): WorkshopEvidence {
  const incidents = Array.from({ length: participants * 4 }, (_, i): IncidentSpec => {
    const text = incidentTexts[i % incidentTexts.length];
    return {
      by: `person-${Math.floor(i / 4) + 1}`,
      polarity: text?.polarity ?? 'effective',
      version: i % 9 === 4 ? 2 : 1,
      status: i % 31 === 30 ? 'excluded' : 'submitted'
    };
  });
  const numbers = incidents.map((_, i) => i + 1);
  const textOf = (number: number) => incidentTexts[(number - 1) % incidentTexts.length];
  const categories = topics.map((topic): CategorySpec => {
    const placed: Record<number, number[]> = {};
    for (let group = 1; group <= groups; group++)
      placed[group] = numbers.filter((number) => {
        const text = textOf(number);
        if (topic.frame === 'competency') return text?.competencies.includes(topic.key);
        const astray = (number + group) % 7 === 0;
        return astray ? topic.key === 'teach' : text?.task === topic.key;
      });
    const fitting = placed[1]?.filter((number) => textOf(number)?.task === topic.key) ?? [];
    const anchor = fitting[1] ?? placed[1]?.[0];
    return { ...topic, placed, anchors: anchor === undefined ? {} : { 1: anchor } };
  });
  const reviews = numbers
    .filter((number) => number % 3 !== 0)
    .map((number): WorkshopEvidence['reviews'][number] => ({
      incidentId: incidentId(number),
      version: 1,
      source: 'facilitator',
      judgements: {
        specific: 'met',
        behaviour: number % 9 === 5 ? 'not' : 'met',
        context: 'met',
        consequences: 'partly'
      },
      outcome: number % 9 === 5 ? 'sent_back' : 'accepted'
    }));
  return evidence({ incidents, categories, groups, reviews });
}
