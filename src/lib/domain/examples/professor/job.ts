import type { ExampleJob } from '../example.ts';

/** What this class knew of the job besides its incidents, and how it grouped its tasks. */
export const job: ExampleJob = {
  facts: [
    {
      key: 'reportsTo',
      value: { nl: 'de opleidingsdirecteur voor onderwijs', en: 'the programme director for teaching' },
      confirmations: 5
    },
    {
      key: 'supervises',
      value: {
        nl: 'assistenten en doctorandi, meestal twee tot vijf',
        en: 'assistants and doctoral students, usually two to five'
      },
      confirmations: 4
    },
    { key: 'family', value: { nl: 'onderwijs en onderzoek', en: 'teaching and research' }, confirmations: 6 },
    {
      key: 'level',
      value: { nl: 'zelfstandig en inhoudelijk leidend', en: 'independent, leading in matters of content' },
      confirmations: 3
    },
    {
      key: 'education',
      value: { nl: 'doctoraat in het vakgebied', en: 'doctorate in the field' },
      confirmations: 7
    },
    {
      key: 'training',
      value: {
        nl: 'basisopleiding hoger-onderwijsdidactiek\nopleiding in het begeleiden van doctorandi',
        en: 'basic course in teaching in higher education\ncourse in supervising doctoral students'
      },
      confirmations: 2
    },
    {
      key: 'experience',
      value: {
        nl: 'enkele jaren onderzoek en eerste lesopdrachten',
        en: 'some years of research and first teaching assignments'
      },
      confirmations: 4
    },
    {
      key: 'titles',
      value: {
        nl: 'docent\nhoofddocent\nhoogleraar\nlector',
        en: 'lecturer\nassociate professor\nfull professor'
      },
      confirmations: 6
    },
    {
      key: 'sector',
      value: { nl: 'universiteiten en hogescholen', en: 'universities and colleges of higher education' },
      confirmations: 8
    },
    {
      key: 'place',
      value: {
        nl: 'aula, leslokaal, labo en kantoor, een deel thuis of online',
        en: 'lecture hall, classroom, laboratory and office, partly at home or online'
      },
      confirmations: 7
    },
    {
      key: 'hours',
      value: {
        nl: 'lessen volgens rooster, examens in vaste perioden, soms avond- en weekendwerk',
        en: 'classes by timetable, examinations in fixed periods, sometimes evening and weekend work'
      },
      confirmations: 5
    },
    {
      key: 'physical',
      value: {
        nl: 'Beeldschermwerk wisselt af met lang rechtstaan en spreken voor grote groepen.',
        en: 'Screen work alternates with standing for long and speaking to large groups.'
      },
      confirmations: 4
    },
    {
      key: 'tools',
      value: {
        nl: 'leerplatform\nprojector en microfoon\nvakliteratuur en databanken',
        en: 'learning platform\nprojector and microphone\nliterature and databases of the field'
      },
      confirmations: 6
    },
    { key: 'languages', value: { nl: 'Nederlands\nEngels', en: 'Dutch\nEnglish' }, confirmations: 8 },
    {
      key: 'kpi',
      value: {
        nl: 'cijfers binnen tien werkdagen\nstudentenbevraging per vak',
        en: 'marks within ten working days\nstudent survey for each course'
      },
      confirmations: 3
    },
    {
      key: 'contactsInternal',
      value: {
        nl: 'studenten, in lessen en spreekuren, over leerstof en voortgang\ncollega’s en studentendiensten, over planning en begeleiding',
        en: 'students, in classes and office hours, about course content and progress\ncolleagues and student services, about planning and guidance'
      },
      confirmations: 6
    },
    {
      key: 'contactsExternal',
      value: {
        nl: 'stageplaatsen, enkele keren per jaar, over opdrachten en beoordeling\nvakgenoten elders, over onderzoek',
        en: 'placement providers, a few times a year, about assignments and assessment\npeers elsewhere, about research'
      },
      confirmations: 4
    },
    {
      key: 'decisions',
      value: {
        nl: 'kiest zelf leerstof, werkvormen en onderzoeksvragen, beslist over cijfers binnen het examenreglement en over uitzonderingen na overleg',
        en: 'chooses content, methods and research questions, decides on marks within the examination rules and on exceptions after consultation'
      },
      confirmations: 5
    },
    {
      key: 'procedures',
      value: {
        nl: 'het examenreglement en de vakfiches liggen vast, de aanpak van de lessen is vrij',
        en: 'the examination rules and course descriptions are fixed, the approach to teaching is free'
      },
      confirmations: 5
    },
    {
      key: 'confidentiality',
      value: {
        nl: 'cijfers en persoonlijke omstandigheden van studenten blijven vertrouwelijk',
        en: 'marks and personal circumstances of students remain confidential'
      },
      confirmations: 6
    },
    { key: 'code', value: { nl: 'VB-OO-01', en: 'VB-OO-01' }, confirmations: 1 },
    {
      key: 'related',
      value: {
        nl: 'wetenschappelijk medewerker\nleraar\nbeleidsmedewerker onderwijs',
        en: 'research fellow\nteacher\neducation policy officer'
      },
      confirmations: 3
    },
    {
      key: 'career',
      value: {
        nl: 'Doorgroei naar opleidingsdirecteur of onderzoeksleider, omdat beide op vakkennis en begeleiding steunen.',
        en: 'Progress to programme director or head of research, as both build on subject knowledge and guidance.'
      },
      confirmations: 3
    },
    {
      key: 'market',
      value: {
        nl: 'Vacatures zijn openbaar en trekken kandidaten uit verschillende landen aan (schatting van de klas).',
        en: 'Vacancies are public and attract candidates from several countries (estimate of the class).'
      },
      confirmations: 2
    },
    {
      key: 'trendsConsumer',
      value: {
        nl: 'Studenten verwachten snel antwoord en lessen die ze kunnen herbekijken.',
        en: 'Students expect quick answers and classes that they can watch again.'
      },
      confirmations: 4
    },
    {
      key: 'trendsTechnology',
      value: {
        nl: 'Taalmodellen dwingen tot andere opdrachten en examens.',
        en: 'Language models call for other assignments and examinations.'
      },
      confirmations: 6
    },
    {
      key: 'trendsOrganisation',
      value: {
        nl: 'Vakken worden vaker door een team gegeven.',
        en: 'Courses are more often taught by a team.'
      },
      confirmations: 2
    },
    { key: 'nlqfLevel', value: { nl: '8', en: '8' }, confirmations: 2 }
  ],
  roles: [
    { key: 'teacher', name: { nl: 'lesgever', en: 'teacher' } },
    { key: 'supervisor', name: { nl: 'begeleider', en: 'supervisor' } },
    { key: 'organiser', name: { nl: 'organisator', en: 'organiser' } }
  ],
  areas: [
    {
      heading: { nl: 'Onderwijs en beoordeling', en: 'Teaching and assessment' },
      role: 'teacher',
      tasks: ['c-teaching', 'c-exams']
    },
    {
      heading: { nl: 'Begeleiding van studenten', en: 'Guidance of students' },
      role: 'supervisor',
      tasks: ['c-feedback', 'c-practice', 'c-individual']
    },
    {
      heading: { nl: 'Begeleiding van onderzoek', en: 'Supervision of research' },
      role: 'supervisor',
      tasks: ['c-research']
    },
    {
      heading: { nl: 'Organisatie van het vak', en: 'Organisation of the course' },
      role: 'organiser',
      tasks: ['c-organising']
    }
  ],
  skills: [
    { competency: 'c-knowledge', skill: 'knowledge' },
    { competency: 'c-explaining', skill: 'communication' },
    { competency: 'c-giving-feedback', skill: 'applying' },
    { competency: 'c-planning', skill: 'problemSolving' }
  ]
};
