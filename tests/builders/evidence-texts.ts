import type { CompetencyKind, Frame } from '../../src/lib/domain/boards/board.ts';
import type { Answers, Polarity } from '../../src/lib/domain/incidents/incident.ts';

interface IncidentText extends Answers {
  polarity: Polarity;
  task: string;
  competencies: string[];
}

/** Short incidents about a professor, for tests. */
export const incidentTexts: IncidentText[] = [
  {
    polarity: 'effective',
    task: 'teach',
    competencies: ['explain', 'open'],
    circumstances:
      'In de tweede les statistiek antwoordde meer dan de helft van de aula fout op een meerkeuzevraag over de standaardfout.',
    behaviour:
      'De professor bleef bij het onderwerp. Hij zei: "Dat lag aan mijn uitleg", liet twee studenten knikkers trekken uit een zak en schreef de gemiddelden naast elkaar op het bord.',
    consequences:
      'Bij een tweede stemming koos 85 procent het juiste antwoord. Op het proefexamen losten de meesten de oefening juist op.'
  },
  {
    polarity: 'effective',
    task: 'feedback',
    competencies: ['listen', 'plan'],
    circumstances:
      'In februari kwam een student die overwoog te stoppen naar het inzagemoment van een vak waarvoor ze 7 op 20 had.',
    behaviour:
      'De professor vroeg haar om bij elke vraag hardop te vertellen hoe ze had geredeneerd, duidde drie plaatsen aan in de kopij en maakte met haar een planning van twee hoofdstukken per week.',
    consequences: 'De student kwam met alle oefeningen naar de volgende afspraak en slaagde in augustus.'
  },
  {
    polarity: 'ineffective',
    task: 'examine',
    competencies: ['plan', 'attention'],
    circumstances:
      'Zes studenten wachtten in januari om 9 uur op hun mondelinge examen; twee van hen hadden om 13 uur nog een examen.',
    behaviour:
      'De professor kwam vijftig minuten te laat, nam tijdens een antwoord twee keer de telefoon op en stelde daarna opnieuw de vraag die net beantwoord was.',
    consequences:
      'De laatste student was pas om 13.15 uur klaar. Twee studenten misten het begin van hun volgende examen en dienden klacht in.'
  },
  {
    polarity: 'ineffective',
    task: 'questions',
    competencies: ['explain', 'open'],
    circumstances:
      'In de vierde les econometrie vroeg een student op de tweede rij om de derde stap van een afleiding te herhalen.',
    behaviour:
      'De professor zuchtte, zei luid dat dit leerstof van het middelbaar was en schreef verder aan de volgende formule.',
    consequences:
      'De rest van het semester stelde niemand nog een vraag. In de oefensessie moest de assistent de stap bij bijna alle groepen hernemen.'
  },
  {
    polarity: 'effective',
    task: 'questions',
    competencies: ['listen', 'explain'],
    circumstances:
      'Na de les over onderzoeksmethoden bleef een student achter met een vraag over zijn paper die niet in de cursus stond.',
    behaviour:
      'De professor tekende drie onderzoeksopzetten op een blad, vroeg welke het best bij de vraag paste en waarom, en gaf het blad mee.',
    consequences: 'De student herschreef zijn methode dezelfde avond en haalde 16 op 20 voor de paper.'
  },
  {
    polarity: 'effective',
    task: 'examine',
    competencies: ['attention'],
    circumstances: 'Tijdens een schriftelijk examen bleek een bijlage te ontbreken in dertig bundels.',
    behaviour:
      'De professor liet de bijlage kopiëren, deelde ze zelf uit, schreef de nieuwe eindtijd op het bord en gaf iedereen vijftien minuten extra.',
    consequences: 'Alle studenten legden het examen af; er kwam geen enkele klacht bij de ombudspersoon.'
  },
  {
    polarity: 'ineffective',
    task: 'feedback',
    competencies: ['plan', 'listen'],
    circumstances:
      'Een masterstudente had in maart de eerste twee hoofdstukken van haar thesis doorgestuurd.',
    behaviour:
      'De professor antwoordde na zeven weken met één regel, zonder opmerkingen bij de tekst, en zegde twee afspraken af op de dag zelf.',
    consequences:
      'De studente werkte verder op een foute steekproef en moest in juni alle analyses opnieuw doen.'
  },
  {
    polarity: 'ineffective',
    task: 'teach',
    competencies: ['explain'],
    circumstances: 'Bij het begin van een hoorcollege werkte de projector in de grote aula niet.',
    behaviour:
      'De professor las veertig minuten voor uit de slides op zijn eigen scherm, met de rug half naar de zaal, en sloeg alle figuren over.',
    consequences:
      'Een derde van de zaal vertrok in de pauze; op het examen werd de vraag bij een van die figuren door bijna niemand juist beantwoord.'
  }
];

interface Topic {
  key: string;
  frame: Frame;
  label: string;
  kind?: CompetencyKind;
  definition: string;
  include?: string;
  exclude?: string;
}

export const topics: Topic[] = [
  {
    key: 'teach',
    frame: 'task',
    label: 'Legt leerstof uit in hoorcolleges',
    definition: 'Brengt leerstof over aan een grote groep en gaat na of ze begrepen is.',
    include: 'Werkvormen en hulpmiddelen die de uitleg ondersteunen.',
    exclude: 'Antwoorden op vragen van één student: zie ‘Beantwoordt vragen van studenten’.'
  },
  {
    key: 'examine',
    frame: 'task',
    label: 'Neemt examens af',
    definition: 'Organiseert mondelinge en schriftelijke examens en neemt ze af volgens de afspraken.'
  },
  {
    key: 'feedback',
    frame: 'task',
    label: 'Geeft feedback op werk van studenten',
    definition: 'Bespreekt resultaten, papers en thesissen zodat de student weet hoe verder te werken.'
  },
  {
    key: 'questions',
    frame: 'task',
    label: 'Beantwoordt vragen van studenten',
    definition: 'Gaat in op vragen tijdens of na de les.'
  },
  {
    key: 'explain',
    frame: 'competency',
    kind: 'skill',
    label: 'Mondeling uitleggen',
    definition: 'Kan een redenering opbouwen op maat van wie luistert.'
  },
  {
    key: 'listen',
    frame: 'competency',
    kind: 'skill',
    label: 'Luisteren en doorvragen',
    definition: 'Laat de ander uitspreken en vraagt door tot de kern van de vraag duidelijk is.'
  },
  {
    key: 'plan',
    frame: 'competency',
    kind: 'skill',
    label: 'Plannen en afspraken nakomen',
    definition: 'Maakt haalbare afspraken, houdt termijnen aan en verwittigt tijdig.'
  },
  {
    key: 'attention',
    frame: 'competency',
    kind: 'ability',
    label: 'Aandacht verdelen',
    definition: 'Houdt verschillende zaken tegelijk in het oog zonder de student uit het oog te verliezen.'
  },
  {
    key: 'open',
    frame: 'competency',
    kind: 'other',
    label: 'Openheid voor kritiek',
    definition: 'Zoekt de oorzaak van een misverstand ook bij zichzelf.'
  }
];
