import { describe, expect, it } from 'vitest';
import { categoryLimits, frames, type Frame } from '../../boards/board.ts';
import { answerFields, answerLimits, polarities } from '../../incidents/incident.ts';
import { checkReview, passes } from '../../incidents/review.ts';
import { languages } from '../../language.ts';
import { participantLimits, workshopLimits } from '../../workshops/workshop.ts';
import { jobTemplates } from '../../workshops/templates.ts';
import type { Bilingual } from '../example.ts';
import { professorExample as example } from './index.ts';

const incidentKeys = example.incidents.map((incident) => incident.key);
const groups = [1, 2];
const boardOf = (group: number) => example.boards.find((board) => board.group === group)!;
const categories = (frame: Frame, group: number) =>
  boardOf(group).categories.filter((category) => category.frame === frame);
const sorted = (keys: string[]) => [...keys].sort();

/** Every text of the example with where it stands, so that a failure says which one. */
function texts(): { at: string; text: string; required: boolean; max: number }[] {
  const found: ReturnType<typeof texts> = [];
  const add = (at: string, text: Bilingual, max: number, required = true) => {
    for (const language of languages)
      found.push({ at: `${at}.${language}`, text: text[language], required, max });
  };
  add('title', example.title, workshopLimits.title);
  for (const incident of example.incidents) {
    incident.versions.forEach((version, index) => {
      for (const field of answerFields)
        add(
          `${incident.key}.${index + 1}.${field}`,
          { nl: version.nl[field], en: version.en[field] },
          answerLimits.max
        );
    });
    for (const review of incident.reviews) add(`${incident.key}.remark`, review.remark, 1000, false);
  }
  for (const category of example.boards.flatMap((board) => board.categories)) {
    add(`${category.key}.label`, category.label, categoryLimits.label);
    add(`${category.key}.definition`, category.definition, categoryLimits.text);
    add(`${category.key}.include`, category.include, categoryLimits.text);
    add(`${category.key}.exclude`, category.exclude, categoryLimits.text, false);
  }
  for (const category of example.classCategories) {
    add(`${category.key}.label`, category.label, categoryLimits.label);
    add(`${category.key}.definition`, category.definition, categoryLimits.text);
  }
  return found;
}

describe('the example workshop about the professor', () => {
  it('starts from a job template', () => {
    expect(jobTemplates.map((template) => template.key)).toContain(example.template);
  });

  it('has eight participants with different names in two groups of four', () => {
    expect(new Set(example.participants.map((p) => p.name)).size).toBe(8);
    for (const group of groups) expect(example.participants.filter((p) => p.group === group)).toHaveLength(4);
    for (const { name } of example.participants)
      expect(name.length).toBeLessThanOrEqual(participantLimits.name);
  });

  it('has 32 incidents: two of each polarity by every participant', () => {
    expect(example.incidents).toHaveLength(32);
    expect(new Set(incidentKeys).size).toBe(32);
    for (const author of example.participants.keys())
      for (const polarity of polarities)
        expect(
          example.incidents.filter((i) => i.author === author && i.polarity === polarity),
          `${polarity} by ${author}`
        ).toHaveLength(2);
  });

  it('has every text in both languages and within its limit, without stray white space', () => {
    for (const { at, text, required, max } of texts()) {
      expect(text.length, at).toBeLessThanOrEqual(max);
      expect(text, at).toBe(text.trim());
      expect(text, at).not.toMatch(/ {2}|[’‘“”—]/);
      if (required) expect(text, at).not.toBe('');
    }
  });

  it('has optional texts in both languages or in neither', () => {
    const remarks = example.incidents.flatMap((i) => i.reviews.map((r) => r.remark));
    const excludes = example.boards.flatMap((b) => b.categories.map((c) => c.exclude));
    for (const text of [...remarks, ...excludes]) expect(text.nl === '', text.nl).toBe(text.en === '');
  });

  it('names no participant in any text', () => {
    for (const { name } of example.participants)
      for (const { at, text } of texts())
        expect(text, at).not.toMatch(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'iu'));
  });

  it('has incidents of a similar length, but for texts that were sent back', () => {
    const words = (text: string) => text.split(/\s+/).length;
    for (const incident of example.incidents) {
      const last = incident.versions.at(-1)!;
      for (const language of languages) {
        expect(words(last[language].circumstances), incident.key).toBeGreaterThanOrEqual(25);
        expect(words(last[language].behaviour), incident.key).toBeGreaterThanOrEqual(28);
        expect(words(last[language].behaviour), incident.key).toBeLessThanOrEqual(72);
        expect(words(last[language].consequences), incident.key).toBeGreaterThanOrEqual(20);
      }
    }
  });

  describe('reviews', () => {
    it('judge a version that exists and follow the rules of a review', () => {
      for (const incident of example.incidents)
        for (const review of incident.reviews) {
          expect(incident.versions[review.version - 1], incident.key).toBeDefined();
          for (const language of languages)
            expect(() =>
              checkReview({ outcome: review.outcome, remark: review.remark[language] })
            ).not.toThrow();
          expect(passes([review]), incident.key).toBe(review.outcome === 'accepted');
        }
    });

    it('sent two incidents back, which were improved and then accepted', () => {
      const improved = example.incidents.filter((i) => i.versions.length > 1);
      expect(improved).toHaveLength(2);
      for (const incident of improved)
        expect(incident.reviews.map((r) => [r.version, r.outcome])).toEqual([
          [1, 'sent_back'],
          [2, 'accepted']
        ]);
    });

    it('accepted at least eight other incidents', () => {
      const others = example.incidents.filter((i) => i.versions.length === 1 && i.reviews.length > 0);
      expect(others.length).toBeGreaterThanOrEqual(8);
    });
  });

  describe.each(groups)('the finished board of group %i', (group) => {
    it('has each incident in exactly one task', () => {
      const placed = categories('task', group).flatMap((category) => category.incidents);
      expect(sorted(placed)).toEqual(sorted(incidentKeys));
    });

    it('has a workable number of categories', () => {
      expect(categories('task', group).length).toBeGreaterThanOrEqual(6);
      expect(categories('task', group).length).toBeLessThanOrEqual(8);
      expect(categories('competency', group).length).toBeGreaterThanOrEqual(5);
      expect(categories('competency', group).length).toBeLessThanOrEqual(7);
    });

    it('has categories of two incidents or more, with an anchor from among them', () => {
      for (const category of boardOf(group).categories) {
        expect(category.incidents.length, category.key).toBeGreaterThanOrEqual(2);
        expect(new Set(category.incidents).size, category.key).toBe(category.incidents.length);
        expect(category.incidents, category.key).toContain(category.anchor);
        for (const key of category.incidents) expect(incidentKeys).toContain(key);
      }
    });

    it('gives a kind to competencies only', () => {
      for (const category of boardOf(group).categories)
        expect(category.kind === null, category.key).toBe(category.frame === 'task');
    });

    it('refers to categories of its own by their label', () => {
      for (const language of languages) {
        const labels = boardOf(group).categories.map((category) => category.label[language]);
        for (const category of boardOf(group).categories)
          for (const [, label] of category.exclude[language].matchAll(/"([^"]+)"/g))
            expect(labels, category.key).toContain(label);
      }
    });
  });

  it('has groups that differ: one more task, other labels', () => {
    const counts = groups.map((group) => categories('task', group).length);
    expect(Math.abs(counts[0]! - counts[1]!)).toBe(1);
    const labels = example.boards.flatMap((b) => b.categories.map((c) => c.label.nl));
    expect(new Set(labels).size).toBe(labels.length);
    const keys = example.boards.flatMap((b) => b.categories.map((c) => c.key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  describe.each(frames)('the class level, %s', (frame) => {
    const classLevel = example.classCategories.filter((category) => category.frame === frame);

    it('has six or seven categories', () => {
      expect([6, 7]).toContain(classLevel.length);
    });

    it('pools every group category of the frame exactly once', () => {
      const groupKeys = groups.flatMap((group) => categories(frame, group).map((c) => c.key));
      expect(sorted(classLevel.flatMap((category) => category.pooled))).toEqual(sorted(groupKeys));
    });

    it('has anchors that lie below it', () => {
      for (const category of classLevel) {
        const below = example.boards
          .flatMap((board) => board.categories)
          .filter((source) => category.pooled.includes(source.key))
          .flatMap((source) => source.incidents);
        expect(below, category.key).toContain(category.anchor);
        expect(category.kind === null, category.key).toBe(frame === 'task');
      }
    });
  });

  describe('the standing in the analysis phase', () => {
    it('is a part of the finished boards', () => {
      for (const standing of example.standings)
        for (const category of standing.categories) {
          const finished = boardOf(standing.group).categories.find((c) => c.key === category.key);
          expect(finished, category.key).toBeDefined();
          for (const key of category.incidents) expect(finished!.incidents, category.key).toContain(key);
          if (category.described) expect(category.incidents).toContain(finished!.anchor);
        }
    });

    it('has about two thirds of the tasks sorted in group 1, a third in group 2', () => {
      const placed = groups.map((group) => {
        const tasks = new Set(categories('task', group).map((category) => category.key));
        return example.standings
          .find((standing) => standing.group === group)!
          .categories.filter((category) => tasks.has(category.key))
          .flatMap((category) => category.incidents).length;
      });
      expect(placed).toEqual([21, 11]);
    });

    it('leaves a few categories without a definition', () => {
      for (const standing of example.standings)
        expect(standing.categories.filter((category) => !category.described).length).toBeGreaterThan(1);
    });
  });

  describe('the ratings', () => {
    const { tasks, effectiveness, links } = example.ratings;
    const keysOf = (frame: Frame) =>
      sorted(example.classCategories.filter((one) => one.frame === frame).map(({ key }) => key));

    it('are of every task, of every link and of every incident', () => {
      expect(sorted(Object.keys(tasks))).toEqual(keysOf('task'));
      expect(sorted(Object.keys(links))).toEqual(keysOf('task'));
      for (const needs of Object.values(links))
        expect(sorted(Object.keys(needs))).toEqual(keysOf('competency'));
      expect(sorted(Object.keys(effectiveness))).toEqual(sorted(incidentKeys));
    });

    it('are on their scales, one of each participant, and never of an own incident', () => {
      for (const digits of Object.values(tasks).flatMap((scales) => Object.values(scales)))
        expect(digits).toMatch(/^[0-5]{8}$/);
      for (const digits of Object.values(links).flatMap((needs) => Object.values(needs)))
        expect(digits).toMatch(/^[0-3]{8}$/);
      for (const { key, author } of example.incidents) {
        expect(effectiveness[key], key).toMatch(/^[1-7-]{8}$/);
        expect(effectiveness[key]?.[author], key).toBe('-');
      }
    });
  });
});
