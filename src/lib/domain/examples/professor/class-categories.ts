import type { ExampleClassCategory } from '../example.ts';

/** The definitions of the tasks are full task statements: verb, object, means and purpose. */
export const classCategories: ExampleClassCategory[] = [
  {
    key: 'c-teaching',
    frame: 'task',
    label: {
      nl: 'Legt leerstof uit zodat de hele groep kan volgen',
      en: 'Explains course content so that the whole group can follow'
    },
    definition: {
      nl: 'Legt leerstof uit aan de hand van voorbeelden, vragen en oefeningen en gaat tijdens de les na of studenten kunnen volgen, zodat misvattingen meteen worden weggewerkt.',
      en: 'Explains course content with examples, questions and exercises and checks during class whether students can follow, so that misconceptions are cleared up at once.'
    },
    kind: null,
    anchor: 'prof-01',
    pooled: ['g1-teaching', 'g2-lecturing']
  },
  {
    key: 'c-exams',
    frame: 'task',
    label: {
      nl: 'Beoordeelt studenten volgens vooraf bekende regels',
      en: 'Assesses students according to rules known in advance'
    },
    definition: {
      nl: 'Neemt examens en verdedigingen af volgens het aangekondigde verloop en verbetert ze met een vaste maatstaf, zodat elk cijfer verantwoord kan worden.',
      en: 'Conducts exams and defences in the announced manner and marks them by a fixed standard, so that every mark can be accounted for.'
    },
    kind: null,
    anchor: 'prof-27',
    pooled: ['g1-exams', 'g2-exam-rules', 'g2-marks']
  },
  {
    key: 'c-feedback',
    frame: 'task',
    label: {
      nl: 'Geeft tijdig feedback op werk van studenten',
      en: "Gives timely feedback on students' work"
    },
    definition: {
      nl: 'Bespreekt papers, ontwerpversies en examens mondeling of schriftelijk met de student, zodat die het volgende werk kan verbeteren.',
      en: 'Discusses papers, drafts and exams with the student, orally or in writing, so that the next piece of work can be improved.'
    },
    kind: null,
    anchor: 'prof-15',
    pooled: ['g1-feedback', 'g2-comments']
  },
  {
    key: 'c-research',
    frame: 'task',
    label: {
      nl: 'Begeleidt masterproeven en jonge onderzoekers',
      en: "Supervises master's theses and young researchers"
    },
    definition: {
      nl: 'Begeleidt het onderzoek van studenten en doctorandi met overleg, commentaar en erkenning van hun bijdrage, zodat zij het zelfstandig kunnen afronden.',
      en: 'Supervises the research of students and doctoral students through consultation, comments and recognition of their contribution, so that they can complete it independently.'
    },
    kind: null,
    anchor: 'prof-07',
    pooled: ['g1-research', 'g2-young-researchers']
  },
  {
    key: 'c-organising',
    frame: 'task',
    label: {
      nl: 'Plant het vak en deelt wijzigingen op tijd mee',
      en: 'Plans the course and announces changes in time'
    },
    definition: {
      nl: "Legt data, lokalen, techniek en documenten vast in overleg met collega's en kondigt wijzigingen aan via les, mail en leerplatform, zodat alle studenten dezelfde juiste informatie hebben.",
      en: 'Fixes dates, rooms, equipment and documents in consultation with colleagues and announces changes through class, e-mail and learning platform, so that all students have the same correct information.'
    },
    kind: null,
    anchor: 'prof-23',
    pooled: ['g1-announcing', 'g2-logistics']
  },
  {
    key: 'c-practice',
    frame: 'task',
    label: {
      nl: 'Begeleidt groepswerk, practica en stages',
      en: 'Supervises group work, practicals and placements'
    },
    definition: {
      nl: 'Begeleidt studenten in groepen, in het labo en op de stageplaats door duidelijke afspraken te maken en in te grijpen bij problemen, zodat zij veilig en volgens de leerdoelen kunnen werken.',
      en: 'Supervises students in groups, in the laboratory and on placement by making clear arrangements and stepping in when there are problems, so that they can work safely and towards the learning goals.'
    },
    kind: null,
    anchor: 'prof-17',
    pooled: ['g1-practice', 'g2-learning-by-doing']
  },
  {
    key: 'c-individual',
    frame: 'task',
    label: {
      nl: 'Behandelt vragen, verzoeken en klachten van studenten',
      en: "Responds to students' questions, requests and complaints"
    },
    definition: {
      nl: 'Beantwoordt vragen en klachten van studenten en zoekt met de betrokken diensten een regeling voor wie die nodig heeft, zodat iedereen onder billijke voorwaarden kan studeren.',
      en: "Answers students' questions and complaints and finds an arrangement with the services concerned for those who need one, so that everyone can study under fair conditions."
    },
    kind: null,
    anchor: 'prof-29',
    pooled: ['g1-individual', 'g2-messages']
  },
  {
    key: 'c-knowledge',
    frame: 'competency',
    label: {
      nl: 'kennis van vakgebied, werkvormen en leermiddelen',
      en: 'knowledge of the subject, teaching methods and tools'
    },
    definition: {
      nl: 'De leerstof en de onderzoeksmethoden van het vakgebied kennen, en weten met welke werkvormen en systemen men ze kan overbrengen en toetsen.',
      en: 'Knowing the subject matter and research methods of the field, and the methods and systems with which to teach and test them.'
    },
    kind: 'knowledge',
    anchor: 'prof-25',
    pooled: ['g1-teaching-methods', 'g2-subject-knowledge']
  },
  {
    key: 'c-explaining',
    frame: 'competency',
    label: {
      nl: 'vaardigheid in helder uitleggen en schrijven',
      en: 'skill in clear explaining and writing'
    },
    definition: {
      nl: 'Leerstof en afspraken mondeling en schriftelijk zo verwoorden dat studenten ze begrijpen en weten wat ze moeten doen.',
      en: 'Putting course content and arrangements into spoken and written words so that students understand them and know what to do.'
    },
    kind: 'skill',
    anchor: 'prof-01',
    pooled: ['g1-explaining', 'g2-communicating']
  },
  {
    key: 'c-giving-feedback',
    frame: 'competency',
    label: {
      nl: 'vaardigheid in feedback geven',
      en: 'skill in giving feedback'
    },
    definition: {
      nl: 'Op tijd en precies aanwijzen wat er in een werk goed en fout is, en samen met de student de volgende stap bepalen.',
      en: 'Pointing out in time and precisely what is right and wrong in a piece of work, and deciding on the next step together with the student.'
    },
    kind: 'skill',
    anchor: 'prof-15',
    pooled: ['g1-giving-feedback']
  },
  {
    key: 'c-planning',
    frame: 'competency',
    label: {
      nl: 'vaardigheid in plannen en organiseren',
      en: 'skill in planning and organising'
    },
    definition: {
      nl: 'Tijd, mensen en middelen vooraf op elkaar afstemmen en snel een nieuwe regeling treffen wanneer het plan niet doorgaat.',
      en: 'Coordinating time, people and means in advance and quickly making a new arrangement when the plan falls through.'
    },
    kind: 'skill',
    anchor: 'prof-31',
    pooled: ['g1-planning', 'g2-organising']
  },
  {
    key: 'c-composure',
    frame: 'competency',
    label: {
      nl: 'zelfbeheersing en aandacht onder druk',
      en: 'self-control and attention under pressure'
    },
    definition: {
      nl: 'Bij drukte, kritiek of onrust beheerst blijven spreken en blijven opmerken wat er bij de studenten gebeurt.',
      en: 'Continuing to speak with composure and to notice what happens among the students when under pressure, criticised or faced with unrest.'
    },
    kind: 'ability',
    anchor: 'prof-11',
    pooled: ['g1-attention', 'g2-self-control']
  },
  {
    key: 'c-empathy',
    frame: 'competency',
    label: {
      nl: 'inlevingsvermogen en betrokkenheid',
      en: 'empathy and involvement'
    },
    definition: {
      nl: 'Merken wat een situatie voor een student betekent, er tijd voor maken en opvolgen hoe het verdergaat.',
      en: 'Noticing what a situation means for a student, making time for it and following up how things go on.'
    },
    kind: 'other',
    anchor: 'prof-29',
    pooled: ['g1-empathy', 'g2-involvement']
  },
  {
    key: 'c-integrity',
    frame: 'competency',
    label: {
      nl: 'integriteit en zorgvuldigheid',
      en: 'integrity and conscientiousness'
    },
    definition: {
      nl: 'Zich houden aan wat aangekondigd is, het eigen werk nakijken en fouten toegeven, vertrouwelijke informatie beschermen en andermans werk erkennen.',
      en: "Standing by what was announced, checking one's own work and admitting errors, protecting confidential information and acknowledging other people's work."
    },
    kind: 'other',
    anchor: 'prof-27',
    pooled: ['g1-fairness', 'g2-integrity']
  }
];
