import type { Group } from '../../src/lib/domain/people/people.ts';
import type { Phase, Workshop } from '../../src/lib/domain/workshops/workshop.ts';
import { phaseIsAtLeast } from '../../src/lib/domain/workshops/workshop.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { drawWorkshopGroups } from '../../src/lib/server/usecases/groups.ts';
import { inside } from '../../src/lib/server/usecases/inside.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { createWorkshop, type WorkshopInput } from '../../src/lib/server/usecases/workshops.ts';
import { someIncidents } from './incidents.ts';
import { aFacilitator, aParticipant, readAgain, type Facilitator, type Member } from './people.ts';

export interface WorkshopSpec extends Partial<WorkshopInput> {
  facilitator?: Facilitator;
  phase?: Phase;
  /** How many join, or their names. */
  participants?: number | string[];
  /** What each participant submits; nothing by default. */
  incidents?: { effective: number; ineffective: number };
  /** How many groups are drawn; by default two from the analysis on, when people joined, else none. */
  groups?: number;
}

export interface Scene {
  workshop: Workshop;
  code: string;
  facilitator: Facilitator;
  participants: Member[];
  /** The ids of the incidents of each participant, in the same order. */
  incidents: string[][];
  groups: Group[];
}

/**
 * A workshop with people and texts in it, played from the lobby up to the phase.
 */
export async function aWorkshop(app: App, spec: WorkshopSpec = {}): Promise<Scene> {
  const phase = spec.phase ?? 'lobby';
  const facilitator = spec.facilitator ?? (await aFacilitator(app));
  const { joinCode: code } = await createWorkshop(app, facilitator.account, {
    title: spec.title ?? 'Werkcollege',
    jobTitle: spec.jobTitle ?? 'universiteitsprofessor',
    aim: spec.aim ?? 'Onderwijs geven en onderzoek doen.',
    language: spec.language ?? 'nl',
    // Groups sort together at once, unless a test is about sorting alone.
    settings: { alone: false, ...spec.settings }
  });
  const by = facilitator.visitor;
  const wanted = spec.participants ?? 0;
  const names = typeof wanted === 'number' ? Array.from<undefined>({ length: wanted }) : wanted;
  let participants: Member[] = [];
  for (const name of names) participants.push(await aParticipant(app, code, name));

  const incidents: string[][] = participants.map(() => []);
  if (phase !== 'lobby') {
    await movePhase(app, by, code, 'write', null);
    for (const [i, author] of participants.entries()) {
      if (spec.incidents) incidents[i] = await someIncidents(app, code, author, spec.incidents);
    }
  }
  const groupCount = spec.groups ?? (phaseIsAtLeast(phase, 'analyse') ? Math.min(2, names.length) : 0);
  if (groupCount > 0) {
    await drawWorkshopGroups(app, by, code, groupCount);
    participants = await Promise.all(participants.map((member) => readAgain(app, member)));
  }
  if (phase !== 'lobby' && phase !== 'write') await movePhase(app, by, code, phase, null);
  const { workshop, groups } = await inside(app, by, code);
  return { workshop, code, facilitator, participants, incidents, groups };
}
