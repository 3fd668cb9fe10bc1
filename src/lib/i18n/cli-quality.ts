import { define } from './define.ts';

export const cliQualityMessages = define(
  {
    summary: 'kijk incidenten na: de vier criteria, en wat iemand herkenbaar maakt',
    about:
      'Geeft het schrijfadvies van Voorval op elk incident: per criterium ok, doubt of fail, welke regel het zegt en over welke woorden, en waarschuwingen voor namen, nummers en exacte data. Het advies telt woorden en woordenlijsten; het begrijpt niets en beoordeelt niemand.\n\n' +
      'Een rij heeft id en circumstances, behaviour, consequences, en als het kan polarity, job en lang. Met alleen text geldt wat over een doorlopende tekst te zeggen is: "judged" noemt die regels. Dan blijven de lengte en de herhaling van elk deel, gewoontes in de omstandigheden, nalaten en lijdende vorm buiten beeld, en ok zegt alleen dat die regels niets vonden.\n\n' +
      'De taal van een rij is die van de kolom lang, anders --lang, anders wat de woorden zeggen. Plaatsen tellen in UTF-16-eenheden vanaf 0, in de tekst zonder witruimte eromheen.',
    options: {}
  },
  {
    summary: 'check incidents: the four criteria, and what makes someone identifiable',
    about:
      'Gives the writing advice of Voorval on each incident: per criterion ok, doubt or fail, which rule says so and about which words, and warnings for names, numbers and exact dates. The advice counts words and word lists; it understands nothing and judges nobody.\n\n' +
      'A row has id and circumstances, behaviour, consequences, and if possible polarity, job and lang. With text alone, what can be said about a running text holds: "judged" names those rules. The length and repetition of each part, habits in the circumstances, omissions and passives then stay out of sight, and ok only says that those rules found nothing.\n\n' +
      'The language of a row is that of the column lang, or else --lang, or else what the words say. Places count in UTF-16 units from 0, in the text without white space around it.',
    options: {}
  }
);
