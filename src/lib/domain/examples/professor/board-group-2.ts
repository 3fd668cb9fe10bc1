import type { ExampleBoard } from '../example.ts';

export const boardOfGroup2: ExampleBoard = {
  group: 2,
  categories: [
    {
      key: 'g2-lecturing',
      frame: 'task',
      label: {
        nl: 'Geeft les zodat de hele zaal de leerstof kan volgen',
        en: 'Teaches so that the whole room can follow'
      },
      definition: {
        nl: 'De professor brengt leerstof in een zaal vol studenten en past de les aan wanneer iemand niet mee kan, niet hoort of afhaakt.',
        en: 'The professor presents course content to a room full of students and adapts the lecture when someone cannot follow, cannot hear or loses attention.'
      },
      include: {
        nl: 'Uitleg, vragen en voorbeelden in het hoorcollege, verstaanbaarheid, aandacht van de zaal.',
        en: 'Explanation, questions and examples in the lecture, audibility, attention of the room.'
      },
      exclude: {
        nl: 'Techniek die het laat afweten: zie "Plant wat lessen, taken en stages praktisch nodig hebben".',
        en: 'Equipment that fails: see "Plans the practical side of classes, tasks and placements".'
      },
      kind: null,
      anchor: 'prof-05',
      incidents: ['prof-01', 'prof-04', 'prof-05', 'prof-06', 'prof-13']
    },
    {
      key: 'g2-exam-rules',
      frame: 'task',
      label: {
        nl: 'Laat examens verlopen volgens de aangekondigde regels',
        en: 'Runs exams according to the announced rules'
      },
      definition: {
        nl: 'De professor ziet erop toe dat een examen begint, verloopt en eindigt zoals vooraf meegedeeld, ook bij een storing en voor studenten die recht hebben op extra tijd.',
        en: 'The professor sees to it that an exam starts, proceeds and ends as announced, also when equipment breaks down and for students entitled to extra time.'
      },
      include: {
        nl: 'Uren, toezicht, examenleerstof, extra tijd, problemen met het platform.',
        en: 'Times, invigilation, exam material, extra time, problems with the platform.'
      },
      exclude: {
        nl: 'Het cijfer en de uitleg erbij: zie "Kent cijfers toe en verantwoordt ze".',
        en: 'The mark and its explanation: see "Awards marks and accounts for them".'
      },
      kind: null,
      anchor: 'prof-21',
      incidents: ['prof-03', 'prof-22', 'prof-14', 'prof-21']
    },
    {
      key: 'g2-marks',
      frame: 'task',
      label: {
        nl: 'Kent cijfers toe en verantwoordt ze',
        en: 'Awards marks and accounts for them'
      },
      definition: {
        nl: 'De professor beoordeelt examens en masterproeven met een vaste maatstaf en legt studenten uit hoe hun cijfer tot stand kwam.',
        en: "The professor assesses exams and master's theses by a fixed standard and explains to students how their mark came about."
      },
      include: {
        nl: 'Antwoordmodel, overleg tussen beoordelaars, inzagemoment, jury van een masterproef.',
        en: "Marking scheme, consultation between markers, exam review session, panel of a master's thesis."
      },
      exclude: {
        nl: 'Commentaar op teksten die nog herwerkt worden: zie "Schrijft op tijd commentaar bij teksten".',
        en: 'Comments on texts that will still be revised: see "Comments on texts in time".'
      },
      kind: null,
      anchor: 'prof-27',
      incidents: ['prof-02', 'prof-27', 'prof-28', 'prof-32']
    },
    {
      key: 'g2-comments',
      frame: 'task',
      label: {
        nl: 'Schrijft op tijd commentaar bij teksten',
        en: 'Comments on texts in time'
      },
      definition: {
        nl: 'De professor leest ontwerpversies en papers van studenten en bezorgt commentaar terwijl zij er nog mee verder kunnen.',
        en: 'The professor reads drafts and papers by students and returns comments while they can still use them.'
      },
      include: {
        nl: 'Geschreven en ingesproken commentaar, ook bij een masterproef; het moment waarop het commentaar komt.',
        en: "Written and spoken comments, on a master's thesis too; the moment at which the comments arrive."
      },
      exclude: {
        nl: 'Samen een onderzoek opzetten: zie "Leidt jonge onderzoekers op".',
        en: 'Setting up research together: see "Trains young researchers".'
      },
      kind: null,
      anchor: 'prof-15',
      incidents: ['prof-08', 'prof-15', 'prof-16']
    },
    {
      key: 'g2-young-researchers',
      frame: 'task',
      label: {
        nl: 'Leidt jonge onderzoekers op',
        en: 'Trains young researchers'
      },
      definition: {
        nl: 'De professor leert studenten en doctorandi onderzoek doen door er samen aan te werken, en erkent wat zij hebben bijgedragen.',
        en: 'The professor teaches students and doctoral students to do research by working on it together, and acknowledges what they have contributed.'
      },
      include: {
        nl: 'Onderzoeksvraag afbakenen, omgaan met beoordelaars van een tijdschrift, auteurschap, voorstellen op een congres.',
        en: 'Narrowing down a research question, dealing with reviewers of a journal, authorship, presenting at a conference.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: null,
      anchor: 'prof-25',
      incidents: ['prof-07', 'prof-26', 'prof-25']
    },
    {
      key: 'g2-logistics',
      frame: 'task',
      label: {
        nl: 'Plant wat lessen, taken en stages praktisch nodig hebben',
        en: 'Plans the practical side of classes, tasks and placements'
      },
      definition: {
        nl: 'De professor regelt data, lokalen, techniek, vervoer en documenten, en maakt een nieuw plan wanneer er een wegvalt.',
        en: 'The professor arranges dates, rooms, equipment, transport and documents, and makes a new plan when one of them falls through.'
      },
      include: {
        nl: 'Deadlines afstemmen, lessen verplaatsen, onlinelessen, excursies, stageovereenkomsten.',
        en: 'Coordinating deadlines, moving classes, online classes, field trips, placement agreements.'
      },
      exclude: {
        nl: 'Antwoorden op losse vragen: zie "Beantwoordt mails en berichten van studenten".',
        en: 'Answers to single questions: see "Answers students\' e-mails and messages".'
      },
      kind: null,
      anchor: 'prof-31',
      incidents: ['prof-20', 'prof-23', 'prof-24', 'prof-30', 'prof-31']
    },
    {
      key: 'g2-messages',
      frame: 'task',
      label: {
        nl: 'Beantwoordt mails en berichten van studenten',
        en: "Answers students' e-mails and messages"
      },
      definition: {
        nl: 'De professor leest wat studenten schrijven en antwoordt zo dat zij weten waar ze aan toe zijn.',
        en: 'The professor reads what students write and answers in such a way that they know where they stand.'
      },
      include: {
        nl: 'Vragen over leerstof en data, meldingen op het forum, berichten over persoonlijke omstandigheden.',
        en: 'Questions about content and dates, reports on the forum, messages about personal circumstances.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: null,
      anchor: 'prof-09',
      incidents: ['prof-10', 'prof-09', 'prof-29']
    },
    {
      key: 'g2-learning-by-doing',
      frame: 'task',
      label: {
        nl: 'Begeleidt studenten die leren door te doen',
        en: 'Guides students who learn by doing'
      },
      definition: {
        nl: 'De professor houdt toezicht op practica, groepswerk en stages en helpt studenten verder wanneer het vastloopt.',
        en: 'The professor supervises practicals, group work and placements and helps students on when they get stuck.'
      },
      include: {
        nl: 'Veilig werken in het labo, conflicten in een groep, onderlinge beoordeling, bezoek aan de stageplaats.',
        en: 'Working safely in the laboratory, conflicts in a group, peer assessment, visits to the placement.'
      },
      exclude: {
        nl: 'Papieren van de stage: zie "Plant wat lessen, taken en stages praktisch nodig hebben".',
        en: 'Paperwork of the placement: see "Plans the practical side of classes, tasks and placements".'
      },
      kind: null,
      anchor: 'prof-11',
      incidents: ['prof-11', 'prof-12', 'prof-17', 'prof-18', 'prof-19']
    },
    {
      key: 'g2-subject-knowledge',
      frame: 'competency',
      label: {
        nl: 'kennis van het vakgebied en van onderzoek',
        en: 'knowledge of the subject and of research'
      },
      definition: {
        nl: 'De leerstof, de gangbare methoden en de weg naar een publicatie zo kennen dat men een fout herkent en een haalbare keuze kan aanwijzen.',
        en: 'Knowing the subject matter, the usual methods and the road to publication well enough to recognise an error and point out a feasible choice.'
      },
      include: {
        nl: 'Formules en begrippen, onderzoeksmethoden, werkwijze van tijdschriften, veiligheidsregels in het labo.',
        en: 'Formulas and concepts, research methods, procedures of journals, safety rules in the laboratory.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'knowledge',
      anchor: 'prof-25',
      incidents: ['prof-07', 'prof-09', 'prof-11', 'prof-25']
    },
    {
      key: 'g2-communicating',
      frame: 'competency',
      label: {
        nl: 'vaardigheid in helder uitleggen en schrijven',
        en: 'skill in clear explaining and writing'
      },
      definition: {
        nl: 'Mondeling en schriftelijk zo formuleren dat studenten het begrijpen en weten wat ze moeten doen.',
        en: 'Wording spoken and written messages in such a way that students understand them and know what to do.'
      },
      include: {
        nl: 'Uitleg in de les, commentaar bij een tekst, aankondigingen, antwoorden op mails.',
        en: 'Explanation in class, comments on a text, announcements, answers to e-mails.'
      },
      exclude: {
        nl: 'De toon wanneer iemand zich ergert: zie "zelfbeheersing".',
        en: 'The tone when someone is annoyed: see "self-control".'
      },
      kind: 'skill',
      anchor: 'prof-09',
      incidents: [
        'prof-01',
        'prof-04',
        'prof-05',
        'prof-09',
        'prof-10',
        'prof-13',
        'prof-15',
        'prof-16',
        'prof-23',
        'prof-24'
      ]
    },
    {
      key: 'g2-organising',
      frame: 'competency',
      label: {
        nl: 'organisatievermogen',
        en: 'organising ability'
      },
      definition: {
        nl: 'Overzicht houden over mensen, tijd en middelen en snel een nieuwe volgorde kiezen wanneer er iets verandert.',
        en: 'Keeping an overview of people, time and means and quickly choosing a new order when something changes.'
      },
      include: {
        nl: 'Vooruit plannen, een reserveplan hebben, taken verdelen, documenten bijhouden.',
        en: 'Planning ahead, having a back-up plan, dividing tasks, keeping track of documents.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'ability',
      anchor: 'prof-21',
      incidents: ['prof-03', 'prof-08', 'prof-17', 'prof-20', 'prof-21', 'prof-23', 'prof-24', 'prof-31']
    },
    {
      key: 'g2-self-control',
      frame: 'competency',
      label: {
        nl: 'zelfbeheersing',
        en: 'self-control'
      },
      definition: {
        nl: 'Bij onrust, kritiek of tijdsdruk beheerst spreken en handelen, zonder te dreigen, te spotten of weg te lopen.',
        en: 'Speaking and acting with composure in the face of unrest, criticism or time pressure, without threatening, mocking or walking away.'
      },
      include: {
        nl: 'Reacties op praten in de zaal, op een betwisting, op een ongeval.',
        en: 'Reactions to talking in the room, to an objection, to an accident.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'other',
      anchor: 'prof-06',
      incidents: ['prof-04', 'prof-06', 'prof-11', 'prof-14', 'prof-22', 'prof-28']
    },
    {
      key: 'g2-integrity',
      frame: 'competency',
      label: {
        nl: 'integriteit',
        en: 'integrity'
      },
      definition: {
        nl: 'Eigen fouten toegeven, vertrouwelijke informatie beschermen en zich houden aan wat gezegd en aangekondigd is.',
        en: "Admitting one's own errors, protecting confidential information and standing by what was said and announced."
      },
      include: {
        nl: 'Fouten rechtzetten, vertrouwelijkheid, andermans werk vermelden, gelijke maatstaf bij het beoordelen.',
        en: "Correcting errors, confidentiality, crediting other people's work, an equal standard in assessment."
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'other',
      anchor: 'prof-26',
      incidents: ['prof-09', 'prof-18', 'prof-22', 'prof-26', 'prof-27', 'prof-28', 'prof-32']
    },
    {
      key: 'g2-involvement',
      frame: 'competency',
      label: {
        nl: 'betrokkenheid bij studenten',
        en: 'involvement with students'
      },
      definition: {
        nl: 'Uit zichzelf tijd maken voor een student die vastzit en opvolgen hoe het verdergaat.',
        en: 'Making time unasked for a student who is stuck and following up how things go on.'
      },
      include: {
        nl: 'Zelf contact opnemen, doorvragen, een nieuwe afspraak maken, aanwezig blijven.',
        en: 'Making contact, asking further questions, making a new appointment, staying present.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'other',
      anchor: 'prof-19',
      incidents: ['prof-02', 'prof-08', 'prof-12', 'prof-13', 'prof-17', 'prof-19', 'prof-25', 'prof-29']
    }
  ]
};
