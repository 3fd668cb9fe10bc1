import type { Answers } from '../../src/lib/domain/incidents/incident.ts';
import type { Language } from '../../src/lib/domain/language.ts';

/** An incident in each language with nothing against it. */
export const sound: Record<Language, Answers> = {
  nl: {
    circumstances:
      'Op een zaterdag in maart stond ik met mijn zoon in de rij aan kassa 3, toen mijn bankkaart niet meer werkte.',
    behaviour:
      'De kassier vroeg of ik een andere kaart had, belde de verantwoordelijke en zette mijn zak achter de kassa. Hij schreef mijn naam op een briefje en gaf me een kwartier om geld te halen.',
    consequences:
      'Daardoor kon ik tien minuten later alles betalen en moest niemand achter mij langer wachten.'
  },
  en: {
    circumstances:
      'On a Saturday in March I was queuing at till 3 with my son when my bank card stopped working.',
    behaviour:
      'The cashier asked whether I had another card, called the supervisor and put my bag behind the till. He wrote my name on a note and gave me a quarter of an hour to fetch money.',
    consequences: 'As a result I could pay for everything ten minutes later and nobody behind me had to wait.'
  }
};
