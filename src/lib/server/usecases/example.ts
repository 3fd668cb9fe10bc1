import { uuidv7 } from 'uuidv7';
import type { ExampleBoard, ExampleStanding, WorkshopExample } from '../../domain/examples/example.ts';
import type { Language } from '../../domain/language.ts';
import type { Account, Group, Participant } from '../../domain/people/people.ts';
import { jobTemplates } from '../../domain/workshops/templates.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { findParticipant, groupsOf } from '../store/participants.ts';
import type { App } from './app.ts';
import { moveOnBoard } from './board-moves.ts';
import type { Visitor } from './enter.ts';
import { playRatings } from './example-ratings.ts';
import { playJob } from './example-job.ts';
import { playPeerReview } from './example-reviews.ts';
import { drawWorkshopGroups, moveToGroup } from './groups.ts';
import { reviewIncident } from './incidents.ts';
import { joinWorkshop } from './participants.ts';
import { movePhase } from './phases.ts';
import { arrangePool } from './pooling.ts';
import { createWorkshop } from './workshops.ts';
import { submitIncident } from './writing.ts';

/** Everything that happens once in the example happens through the same use cases as in a class. */
class Play {
  readonly incidentIds = new Map<string, string>();
  readonly categoryIds = new Map<string, string>();
  readonly classIds = new Map<string, string>();
  readonly people: Participant[] = [];
  #app: App;
  #code: string;
  #facilitator: Visitor;
  #example: WorkshopExample;
  #language: Language;

  constructor(app: App, account: Account, workshop: Workshop, example: WorkshopExample) {
    this.#app = app;
    this.#code = workshop.joinCode;
    this.#facilitator = { account, participant: null, as: 'facilitator' };
    this.#example = example;
    this.#language = workshop.language;
  }

  as(participant: Participant): Visitor {
    return { account: null, participant, as: 'participant' };
  }

  async phase(phase: Workshop['phase']): Promise<void> {
    await movePhase(this.#app, this.#facilitator, this.#code, phase, null);
  }

  async join(): Promise<void> {
    for (const { name } of this.#example.participants) {
      const { participant } = await joinWorkshop(this.#app, 'example', this.#code, name);
      this.people.push(participant);
    }
  }

  /** All first versions, or the later ones. */
  async write(which: 'first' | 'improved'): Promise<void> {
    for (const { key, author, polarity, versions } of this.#example.incidents) {
      const texts = which === 'first' ? versions.slice(0, 1) : versions.slice(1);
      const person = this.people[author];
      for (const [i, text] of texts.entries()) {
        const id = this.incidentIds.get(key) ?? uuidv7();
        this.incidentIds.set(key, id);
        if (!person) continue;
        const revision = which === 'first' ? 0 : i + 1;
        const input = { id, polarity, answers: text[this.#language], revision };
        await submitIncident(this.#app, this.as(person), this.#code, input);
      }
    }
  }

  async peers(): Promise<void> {
    await playPeerReview(this.#app, {
      code: this.#code,
      language: this.#language,
      facilitator: this.#facilitator,
      participants: this.people.map((person) => this.as(person)),
      example: this.#example,
      incidentIds: this.incidentIds
    });
  }

  /** The facilitator's judgements of one version. */
  async review(version: number): Promise<void> {
    for (const { key, reviews } of this.#example.incidents) {
      for (const review of reviews.filter((one) => one.version === version)) {
        await reviewIncident(this.#app, this.#facilitator, this.#code, {
          ...review,
          incidentId: this.incidentIds.get(key) ?? '',
          remark: review.remark[this.#language]
        });
      }
    }
  }

  async group(): Promise<void> {
    const wanted = this.#example.participants.map(({ group }) => group);
    await drawWorkshopGroups(this.#app, this.#facilitator, this.#code, Math.max(...wanted));
    const [someone] = this.people;
    const groups: Group[] = someone ? await groupsOf(this.#app.store, someone.workshopId) : [];
    for (const [i, person] of this.people.entries()) {
      const group = groups.find(({ number }) => number === wanted[i]);
      await moveToGroup(this.#app, this.#facilitator, this.#code, person.id, group?.id ?? null);
    }
    for (const [i, { id }] of this.people.entries()) {
      this.people[i] = (await findParticipant(this.#app.store, id)) ?? (this.people[i] as Participant);
    }
  }

  /** The members of a group sort, one after another; all of it, or as far as the standing says. */
  async sort(board: ExampleBoard, standing: ExampleStanding | null): Promise<void> {
    const members = this.people.filter((_, i) => this.#example.participants[i]?.group === board.group);
    let turn = 0;
    const move = async (given: unknown) => {
      const member = members[turn++ % members.length];
      if (member) await moveOnBoard(this.#app, this.as(member), this.#code, board.group, given);
    };
    for (const category of board.categories) {
      const stands = standing?.categories.find(({ key }) => key === category.key);
      if (standing && !stands) continue;
      const id = uuidv7();
      this.categoryIds.set(category.key, id);
      await move({ kind: 'add_category', id, frame: category.frame, label: category.label[this.#language] });
      for (const incident of stands?.incidents ?? category.incidents) {
        const incidentId = this.incidentIds.get(incident);
        await move({ kind: 'place', cardIds: [incidentId], categoryId: id, before: null, from: null });
      }
      if (stands?.described === false) continue;
      await move({
        kind: 'describe_category',
        id,
        was: {},
        changes: {
          definition: category.definition[this.#language],
          include: category.include[this.#language],
          exclude: category.exclude[this.#language],
          competencyKind: category.kind,
          anchorIncidentId: this.incidentIds.get(category.anchor) ?? null
        }
      });
    }
  }

  async rate(): Promise<void> {
    await playRatings(this.#app, {
      code: this.#code,
      facilitator: this.#facilitator,
      participants: this.people.map((person) => this.as(person)),
      example: this.#example,
      classIds: this.classIds,
      incidentIds: this.incidentIds
    });
  }

  async pool(): Promise<void> {
    for (const { key, frame, label, definition, kind, pooled } of this.#example.classCategories) {
      const id = uuidv7();
      this.classIds.set(key, id);
      const from = pooled.map((key) => this.categoryIds.get(key) ?? '');
      const name = label[this.#language];
      await arrangePool(this.#app, this.#facilitator, this.#code, {
        kind: 'found',
        id,
        frame,
        label: name,
        from
      });
      await arrangePool(this.#app, this.#facilitator, this.#code, {
        kind: 'describe',
        id,
        changes: { definition: definition[this.#language], include: '', exclude: '', competencyKind: kind },
        was: {}
      });
    }
  }

  describeJob(): Promise<void> {
    return playJob(this.#app, this.#code, this.#facilitator, this.#example, this.#language, this.classIds);
  }
}

/**
 * Plays an example workshop.
 * @param until how far: the groups are sorting, or the job analysis is finished
 */
export async function playExample(
  app: App,
  account: Account,
  example: WorkshopExample,
  language: Language,
  until: 'analyse' | 'report'
): Promise<Workshop> {
  const template = jobTemplates.find(({ key }) => key === example.template);
  const workshop = await createWorkshop(app, account, {
    title: example.title[language],
    jobTitle: template?.jobTitle[language] ?? '',
    aim: template?.aim[language] ?? '',
    language,
    // Its boards are those that the groups made together.
    settings: { alone: false }
  });
  const play = new Play(app, account, workshop, example);
  await play.join();
  await play.phase('write');
  await play.write('first');
  await play.phase('review');
  await play.peers();
  await play.review(1);
  await play.write('improved');
  await play.review(2);
  await play.group();
  await play.phase('analyse');
  for (const board of example.boards) {
    const standing = example.standings.find(({ group }) => group === board.group) ?? null;
    await play.sort(board, until === 'analyse' ? standing : null);
  }
  if (until === 'report') {
    await play.phase('pool');
    await play.pool();
    await play.rate();
    await play.describeJob();
    await play.phase('report');
  }
  return workshop;
}
