import type { Kit } from './kit.ts';
import { defineBoards } from './boards.ts';
import { defineDocuments } from './documents.ts';
import { defineIncidents } from './incidents.ts';
import { definePeople } from './people.ts';
import { definePlenary } from './plenary.ts';
import { defineRatings } from './ratings.ts';
import { defineRetranslation } from './retranslation.ts';
import { defineWorkshops } from './workshops.ts';

/** All tables, declared once; `sqlite.ts` and `pg.ts` make them for each database. */
export function define(k: Kit) {
  const people = definePeople(k);
  const workshops = defineWorkshops(k, people);
  const incidents = defineIncidents(k, workshops);
  const boards = defineBoards(k, people, workshops, incidents);
  const plenary = definePlenary(k, workshops, incidents);
  const retranslation = defineRetranslation(k, workshops, boards);
  const ratings = defineRatings(k, people, workshops, incidents, boards);
  const documents = defineDocuments(k, workshops);
  return {
    ...people,
    ...workshops,
    ...incidents,
    ...boards,
    ...plenary,
    ...retranslation,
    ...ratings,
    ...documents
  };
}
