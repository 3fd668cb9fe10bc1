import type { ExampleParticipant } from '../example.ts';

/** In the order in which they joined; one of them uses an alias. */
export const participants: ExampleParticipant[] = [
  { name: 'Lotte', group: 1 },
  { name: 'Yassine', group: 2 },
  { name: 'Femke', group: 1 },
  { name: 'Wout', group: 2 },
  { name: 'Aylin', group: 2 },
  { name: 'Jasper', group: 1 },
  { name: 'Giulia', group: 2 },
  { name: 'Bosuil', group: 1 }
];
