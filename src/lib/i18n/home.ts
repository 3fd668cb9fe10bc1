import { define } from './define.ts';

export const homeMessages = define(
  {
    title: 'Voorval',
    headline: 'Van voorval tot functieanalyse',
    what: 'Een klas beschrijft kritische incidenten uit een beroep: wat iemand precies deed, wanneer, en met welk gevolg. Kleine groepen ordenen die tot taken en competenties, en daaruit groeit een functieanalyse waarvan elke zin op voorbeelden steunt.',
    joinTitle: 'Meedoen',
    joinLabel: 'Deelnamecode',
    joinHint: 'De code staat op het scherm in de klas.',
    join: 'Doe mee',
    facilitator: 'Begeleidt u een workshop?',
    signIn: 'Aanmelden',
    workshops: 'Uw workshops',
    exampleLabel: 'Voorbeeld van een incident, op drie kaarten',
    example: {
      circumstances: 'Twee studenten missen het examen door een treinstaking.',
      behaviour: 'De professor mailt hen dezelfde dag en biedt twee nieuwe data aan.',
      consequences: 'Beiden leggen het examen een week later af, onder dezelfde voorwaarden.'
    }
  },
  {
    title: 'Voorval',
    headline: 'From incident to job analysis',
    what: 'A class describes critical incidents from a job: what someone did exactly, when, and with what result. Small groups sort them into tasks and competencies, and from these grows a job analysis in which every sentence rests on examples.',
    joinTitle: 'Take part',
    joinLabel: 'Join code',
    joinHint: 'The code is on the screen in the classroom.',
    join: 'Join',
    facilitator: 'Do you facilitate a workshop?',
    signIn: 'Sign in',
    workshops: 'Your workshops',
    exampleLabel: 'An example incident, on three cards',
    example: {
      circumstances: 'Two students miss the exam because of a train strike.',
      behaviour: 'The professor e-mails them the same day and offers two new dates.',
      consequences: 'Both sit the exam a week later, under the same conditions.'
    }
  }
);
