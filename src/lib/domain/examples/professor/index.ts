import type { WorkshopExample } from '../example.ts';
import { boardOfGroup1 } from './board-group-1.ts';
import { boardOfGroup2 } from './board-group-2.ts';
import { classCategories } from './class-categories.ts';
import { incidentsUpTo16 } from './incidents-01-16.ts';
import { incidentsFrom17 } from './incidents-17-32.ts';
import { job } from './job.ts';
import { participants } from './participants.ts';
import { ratings } from './ratings.ts';
import { standings } from './standings.ts';

/**
 * The example workshop about the university professor. All texts were written for Voorval;
 * the people and the events in them are invented.
 */
export const professorExample: WorkshopExample = {
  template: 'professor',
  title: {
    nl: 'Voorbeeld: universiteitsprofessor',
    en: 'Example: university professor'
  },
  participants,
  incidents: [...incidentsUpTo16, ...incidentsFrom17],
  boards: [boardOfGroup1, boardOfGroup2],
  classCategories,
  standings,
  ratings,
  job
};
