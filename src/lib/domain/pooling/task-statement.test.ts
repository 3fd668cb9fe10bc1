import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { checkTaskStatement } from './task-statement.ts';

const rules = (text: string, language: Language, competencies: string[] = []) =>
  checkTaskStatement(text, language, competencies).map(({ rule }) => rule);

describe('the grammar of a task statement', () => {
  it.each<[Language, string]>([
    ['nl', 'Zoekt de prijs van een artikel op in het kassasysteem om prijsverschillen te corrigeren.'],
    ['nl', 'Legt leerstof uit met voorbeelden'],
    ['nl', 'Begeleidt studenten met een masterproef'],
    ['nl', 'Ontvangt studenten om vragen te beantwoorden'],
    ['nl', 'Verricht onderzoek volgens de regels van het vak'],
    ['nl', 'Plant en organiseert examens volgens het reglement'],
    ['en', 'Looks up the price of an item in the till system to correct price differences.'],
    ['en', 'Explain the subject matter with examples'],
    ['en', 'Teaches classes using a plan'],
    ['en', 'Plans and organises exams according to the rules']
  ])('says nothing of a good one (%s): %s', (language, text) => {
    expect(rules(text, language)).toEqual([]);
  });

  it.each<[string, Language, string, string]>([
    ['T1', 'nl', 'Studenten begeleiden bij hun masterproef', 'T1'],
    ['T1', 'nl', 'Kwaliteit van het onderwijs met zorg bewaken', 'T1'],
    ['T1', 'nl', 'Toezicht houden tijdens examens', 'T1'],
    ['T1', 'en', 'Students are guided with their thesis', 'T1'],
    ['T1', 'en', 'Good explanation of the matter by examples', 'T1'],
    ['T2', 'nl', 'Zorgt voor een ordelijk verloop van het examen', 'T2'],
    ['T2', 'nl', 'Is verantwoordelijk voor de examens', 'T2'],
    ['T2', 'nl', 'Gaat om met vragen van studenten', 'T2'],
    ['T2', 'en', 'Is responsible for the exams', 'T2'],
    ['T2', 'en', 'Deals with complaints of customers', 'T2'],
    ['T3', 'nl', 'Legt uit', 'T3'],
    ['T3', 'en', 'Explains clearly', 'T3'],
    ['T4', 'nl', 'Beoordeelt schriftelijke examens', 'T4'],
    ['T4', 'en', 'Grades written exams', 'T4'],
    ['T5', 'nl', 'Legt leerstof uit en beoordeelt examens met een schaal', 'T5'],
    ['T5', 'en', 'Explains the matter and grades exams using a key', 'T5'],
    ['T6', 'nl', 'Beantwoordt vragen vriendelijk via e-mail', 'T6'],
    ['T6', 'en', 'Answers questions politely by e-mail, friendly', 'T6'],
    ['T7', 'nl', 'Beantwoordt vragen via e-mail. Beoordeelt examens.', 'T7'],
    ['T7', 'en', `Answers ${'many '.repeat(30)}questions by mail`, 'T7']
  ])('finds %s (%s): %s', (_, language, text, rule) => {
    expect(rules(text, language)).toContain(rule);
  });

  it('asks whether a task is not a competency', () => {
    expect(rules('Geeft feedback met zorg', 'nl', ['geeft feedback  met zorg.'])).toContain('T8');
    expect(rules('Geeft feedback met zorg', 'nl', ['Zorgzaamheid'])).not.toContain('T8');
  });

  it('tells what fails before what may be better, and nothing of nothing', () => {
    const hints = checkTaskStatement('Vriendelijk zijn', 'nl');
    expect(hints[0]).toEqual({ rule: 'T1', severity: 'fail' });
    expect(hints.map(({ severity }) => severity)).toEqual(['fail', 'fail', 'doubt', 'doubt']);
    expect(checkTaskStatement('  ', 'nl')).toEqual([]);
  });
});
