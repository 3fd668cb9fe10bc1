import type { Kit } from './kit.ts';
import { defineBoards } from './boards.ts';
import { defineIncidents } from './incidents.ts';
import { definePeople } from './people.ts';
import { definePlenary } from './plenary.ts';
import { defineWorkshops } from './workshops.ts';

/** All tables, declared once; `sqlite.ts` and `pg.ts` make them for each database. */
export function define(k: Kit) {
  const people = definePeople(k);
  const workshops = defineWorkshops(k, people);
  const incidents = defineIncidents(k, workshops);
  const boards = defineBoards(k, people, workshops, incidents);
  const plenary = definePlenary(k, workshops, incidents);
  return { ...people, ...workshops, ...incidents, ...boards, ...plenary };
}
