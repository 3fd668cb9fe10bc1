import type { ExampleBoard } from '../example.ts';

export const boardOfGroup1: ExampleBoard = {
  group: 1,
  categories: [
    {
      key: 'g1-teaching',
      frame: 'task',
      label: {
        nl: 'Legt leerstof uit en gaat na of iedereen volgt',
        en: 'Explains course content and checks that everyone follows'
      },
      definition: {
        nl: 'De professor legt tijdens de les leerstof uit, in de zaal of via een scherm, en reageert op wat studenten vragen en laten zien.',
        en: 'The professor explains course content during a class, in the room or through a screen, and reacts to what students ask and show.'
      },
      include: {
        nl: 'Voorbeelden, oefeningen en stemmingen in de les; vragen uit de zaal; onrust in de zaal; beeld en geluid van de les.',
        en: 'Examples, exercises and votes in class; questions from the room; unrest in the room; picture and sound of the class.'
      },
      exclude: {
        nl: 'Mededelingen over waar en wanneer de les plaatsvindt: zie "Deelt afspraken en wijzigingen op tijd mee".',
        en: 'Announcements of where and when a class takes place: see "Announces arrangements and changes in time".'
      },
      kind: null,
      anchor: 'prof-01',
      incidents: ['prof-01', 'prof-04', 'prof-05', 'prof-06', 'prof-30']
    },
    {
      key: 'g1-exams',
      frame: 'task',
      label: {
        nl: 'Neemt examens af en verbetert ze volgens de afspraken',
        en: 'Holds exams and marks them as agreed'
      },
      definition: {
        nl: 'De professor stelt examens op, laat ze verlopen zoals aangekondigd en verbetert ze met dezelfde maatstaf voor iedereen.',
        en: 'The professor sets exams, runs them as announced and marks them by the same standard for everyone.'
      },
      include: {
        nl: 'Mondelinge en schriftelijke examens, tijdschema, examenleerstof, technische problemen op het examen, afspraken over het verbeteren.',
        en: 'Oral and written exams, schedule, exam material, technical problems during the exam, agreements on marking.'
      },
      exclude: {
        nl: 'Gesprekken na het examen over wat fout was: zie "Bespreekt ingediend werk en examens met studenten".',
        en: 'Talks after the exam about what was wrong: see "Discusses submitted work and exams with students".'
      },
      kind: null,
      anchor: 'prof-27',
      incidents: ['prof-03', 'prof-22', 'prof-27', 'prof-21']
    },
    {
      key: 'g1-feedback',
      frame: 'task',
      label: {
        nl: 'Bespreekt ingediend werk en examens met studenten',
        en: 'Discusses submitted work and exams with students'
      },
      definition: {
        nl: 'De professor laat studenten mondeling of schriftelijk weten wat sterk en zwak is in hun werk en wat ze de volgende keer anders kunnen doen.',
        en: 'The professor tells students, orally or in writing, what is strong and weak in their work and what they can do differently next time.'
      },
      include: {
        nl: 'Papers, taken, proefteksten en het inzagemoment van een examen.',
        en: 'Papers, assignments, drafts and the review session of an exam.'
      },
      exclude: {
        nl: 'Commentaar op masterproeven en artikels: zie "Begeleidt masterproeven en doctoraten". Betwiste cijfers: zie "Vangt noden en klachten van één student op".',
        en: 'Comments on master\'s theses and articles: see "Supervises master\'s theses and doctorates". Contested marks: see "Responds to one student\'s needs and complaints".'
      },
      kind: null,
      anchor: 'prof-15',
      incidents: ['prof-02', 'prof-15', 'prof-16']
    },
    {
      key: 'g1-research',
      frame: 'task',
      label: {
        nl: 'Begeleidt masterproeven en doctoraten',
        en: "Supervises master's theses and doctorates"
      },
      definition: {
        nl: 'De professor stuurt het onderzoek van een student of doctorandus bij, van de eerste vraag tot de verdediging of de publicatie.',
        en: 'The professor guides the research of a student or doctoral student, from the first question to the defence or the publication.'
      },
      include: {
        nl: 'Onderzoeksvraag, opmerkingen bij ontwerpversies, artikels, vermelding van ieders bijdrage, lezen en beoordelen als jurylid.',
        en: "Research question, comments on drafts, articles, crediting everyone's contribution, reading and assessing as a panel member."
      },
      exclude: {
        nl: 'Papers en taken binnen een gewoon vak.',
        en: 'Papers and assignments within an ordinary course.'
      },
      kind: null,
      anchor: 'prof-07',
      incidents: ['prof-07', 'prof-08', 'prof-26', 'prof-25', 'prof-32']
    },
    {
      key: 'g1-announcing',
      frame: 'task',
      label: {
        nl: 'Deelt afspraken en wijzigingen op tijd mee',
        en: 'Announces arrangements and changes in time'
      },
      definition: {
        nl: 'De professor bepaalt data, plaatsen en opdrachten en laat ze zo weten dat alle studenten dezelfde en juiste informatie hebben.',
        en: 'The professor sets dates, places and assignments and makes them known in such a way that all students have the same, correct information.'
      },
      include: {
        nl: 'Mails en forumberichten over het vak, studiewijzer en leerplatform, verplaatste lessen, deadlines, excursies.',
        en: 'E-mails and forum posts about the course, course guide and learning platform, moved classes, deadlines, field trips.'
      },
      exclude: {
        nl: 'Berichten over de persoonlijke situatie van een student: zie "Vangt noden en klachten van één student op".',
        en: 'Messages about a student\'s personal situation: see "Responds to one student\'s needs and complaints".'
      },
      kind: null,
      anchor: 'prof-23',
      incidents: ['prof-10', 'prof-23', 'prof-24', 'prof-09', 'prof-31']
    },
    {
      key: 'g1-practice',
      frame: 'task',
      label: {
        nl: 'Begeleidt groepswerk, practica en stages',
        en: 'Supervises group work, practicals and placements'
      },
      definition: {
        nl: 'De professor volgt op hoe studenten buiten de gewone les samenwerken, proeven doen of stage lopen, en grijpt in wanneer dat vastloopt of onveilig wordt.',
        en: 'The professor monitors how students work together, do experiments or do a placement outside ordinary classes, and steps in when they get stuck or when it becomes unsafe.'
      },
      include: {
        nl: 'Veiligheid in het labo, taakverdeling en onderlinge beoordeling in groepen, stageovereenkomst, contact met de stageplaats.',
        en: 'Safety in the laboratory, division of tasks and peer assessment in groups, placement agreement, contact with the placement.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: null,
      anchor: 'prof-17',
      incidents: ['prof-11', 'prof-12', 'prof-17', 'prof-18', 'prof-19', 'prof-20']
    },
    {
      key: 'g1-individual',
      frame: 'task',
      label: {
        nl: 'Vangt noden en klachten van één student op',
        en: "Responds to one student's needs and complaints"
      },
      definition: {
        nl: 'De professor zoekt een oplossing voor een student die recht heeft op aanpassingen, het thuis moeilijk heeft of een klacht heeft, zonder dat die zich voor de anderen moet verantwoorden.',
        en: 'The professor finds a solution for a student who is entitled to adjustments, has difficulties at home or has a complaint, without that student having to justify themselves in front of the others.'
      },
      include: {
        nl: 'Extra examentijd, hulpmiddelen, uitstel na een overlijden, een betwist cijfer.',
        en: 'Extra exam time, aids, postponement after a bereavement, a contested mark.'
      },
      exclude: {
        nl: 'Klachten van een hele groep over data: zie "Deelt afspraken en wijzigingen op tijd mee".',
        en: 'Complaints by a whole group about dates: see "Announces arrangements and changes in time".'
      },
      kind: null,
      anchor: 'prof-29',
      incidents: ['prof-13', 'prof-14', 'prof-28', 'prof-29']
    },
    {
      key: 'g1-teaching-methods',
      frame: 'competency',
      label: {
        nl: 'kennis van werkvormen en digitale leermiddelen',
        en: 'knowledge of teaching methods and digital tools'
      },
      definition: {
        nl: 'Weten welke werkvormen, media en systemen er zijn om les te geven en te toetsen, en wat er bij elk kan mislopen.',
        en: 'Knowing which methods, media and systems exist for teaching and testing, and what can go wrong with each.'
      },
      include: {
        nl: 'Stemmen in de les, vragen aan de zaal, ondertiteling, hybride lokaal, examenplatform.',
        en: 'Voting in class, questions to the room, subtitles, hybrid classroom, exam platform.'
      },
      exclude: {
        nl: 'De uitleg zelf: zie "vaardigheid in mondeling uitleggen".',
        en: 'The explanation itself: see "skill in oral explanation".'
      },
      kind: 'knowledge',
      anchor: 'prof-05',
      incidents: ['prof-01', 'prof-05', 'prof-13', 'prof-21', 'prof-30']
    },
    {
      key: 'g1-explaining',
      frame: 'competency',
      label: {
        nl: 'vaardigheid in mondeling uitleggen',
        en: 'skill in oral explanation'
      },
      definition: {
        nl: 'Een begrip of handeling in stappen verduidelijken, met een voorbeeld of een demonstratie, en opnieuw beginnen wanneer het niet begrepen is.',
        en: 'Making a concept or action clear in steps, with an example or a demonstration, and starting again when it has not been understood.'
      },
      include: {
        nl: 'Bordschema, voorbeeld, herhaling, voordoen.',
        en: 'Diagram on the board, example, repetition, demonstration.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'skill',
      anchor: 'prof-01',
      incidents: ['prof-01', 'prof-04', 'prof-05', 'prof-11']
    },
    {
      key: 'g1-giving-feedback',
      frame: 'competency',
      label: {
        nl: 'vaardigheid in feedback geven',
        en: 'skill in giving feedback'
      },
      definition: {
        nl: 'Op tijd en precies aanwijzen wat er in een werk goed en fout is, de student eerst zelf laten redeneren en de volgende stap benoemen.',
        en: 'Pointing out in time and precisely what is right and wrong in a piece of work, letting the student reason first and naming the next step.'
      },
      include: {
        nl: 'Feedback op teksten, examens, plannen en artikels.',
        en: 'Feedback on texts, exams, plans and articles.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'skill',
      anchor: 'prof-15',
      incidents: ['prof-02', 'prof-07', 'prof-08', 'prof-15', 'prof-16', 'prof-25']
    },
    {
      key: 'g1-planning',
      frame: 'competency',
      label: {
        nl: 'vaardigheid in plannen en organiseren',
        en: 'skill in planning and organising'
      },
      definition: {
        nl: 'Tijd, data, ruimte en papieren vooraf regelen, en een nieuwe regeling treffen wanneer het plan niet doorgaat.',
        en: 'Arranging time, dates, space and paperwork in advance, and making a new arrangement when the plan falls through.'
      },
      include: {
        nl: 'Tijdschema van examens, deadlines, reserveplan, stagedocumenten, de tijd om ontwerpversies te lezen.',
        en: 'Exam schedules, deadlines, back-up plan, placement documents, the time to read drafts.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'skill',
      anchor: 'prof-31',
      incidents: ['prof-02', 'prof-03', 'prof-08', 'prof-20', 'prof-21', 'prof-23', 'prof-24', 'prof-31']
    },
    {
      key: 'g1-attention',
      frame: 'competency',
      label: {
        nl: 'verdeelde aandacht',
        en: 'divided attention'
      },
      definition: {
        nl: 'Tegelijk met de eigen bezigheid blijven zien en horen wat er bij de studenten gebeurt.',
        en: 'Continuing to see and hear what happens among the students while being busy with something else.'
      },
      include: {
        nl: 'Zaal en chat tegelijk, toezicht op meerdere groepen, luisteren zonder telefoon of mail.',
        en: 'Room and chat at once, watching several groups, listening without telephone or e-mail.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'ability',
      anchor: 'prof-30',
      incidents: ['prof-03', 'prof-11', 'prof-12', 'prof-30']
    },
    {
      key: 'g1-empathy',
      frame: 'competency',
      label: {
        nl: 'inlevingsvermogen',
        en: 'empathy'
      },
      definition: {
        nl: 'Merken wat een situatie voor een student betekent en het eigen gedrag daarop afstemmen.',
        en: "Noticing what a situation means for a student and adapting one's own behaviour to it."
      },
      include: {
        nl: 'Vragen wat iemand nodig heeft, iemand niet voor de groep te kijk zetten, later nog eens navragen.',
        en: 'Asking what someone needs, not exposing someone in front of the group, asking again later.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'other',
      anchor: 'prof-29',
      incidents: ['prof-02', 'prof-04', 'prof-13', 'prof-14', 'prof-17', 'prof-18', 'prof-19', 'prof-29']
    },
    {
      key: 'g1-fairness',
      frame: 'competency',
      label: {
        nl: 'eerlijkheid en zorgvuldigheid',
        en: 'fairness and conscientiousness'
      },
      definition: {
        nl: 'Afspraken nakomen, nakijken wat betwist wordt, iedereen met dezelfde maat meten en erkennen wie wat gedaan heeft.',
        en: 'Keeping agreements, checking what is contested, measuring everyone by the same standard and acknowledging who did what.'
      },
      include: {
        nl: 'Beoordelen, optellen, aangekondigde regels, auteurschap, een tekst lezen voor men hem beoordeelt.',
        en: 'Assessing, adding up, announced rules, authorship, reading a text before judging it.'
      },
      exclude: {
        nl: '',
        en: ''
      },
      kind: 'other',
      anchor: 'prof-27',
      incidents: ['prof-10', 'prof-14', 'prof-22', 'prof-26', 'prof-27', 'prof-28', 'prof-32']
    }
  ]
};
