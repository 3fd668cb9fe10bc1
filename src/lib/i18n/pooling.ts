import { define, plural } from './define.ts';

export const poolingMessages = define(
  {
    title: 'Samenleggen',
    lead: 'Alle categorieën van de groepen liggen hier bij elkaar. Leg samen wat hetzelfde betekent: dat worden de taken en competenties van de hele klas.',
    leadReadOnly:
      'De begeleider legt de categorieën van de groepen samen tot taken en competenties van de hele klas.',
    closed: 'Samenleggen kan in de fasen Samenleggen en Functieanalyse. Zet de workshop eerst in die fase.',
    frames: 'Soort categorie',
    frame: { task: 'Taken', competency: 'Competenties' },
    groupCategories: 'Van de groepen',
    group: (n: number) => `Groep ${n}`,
    allPooled: 'Alle categorieën van de groepen zijn samengelegd.',
    noneMade: 'De groepen hebben hier nog geen categorieën gemaakt.',
    choose: 'Kies één of meer categorieën',
    into: 'Leg ze samen in',
    intoNew: { task: 'een nieuwe taak', competency: 'een nieuwe competentie' },
    newLabel: { task: 'Naam van de nieuwe taak', competency: 'Naam van de nieuwe competentie' },
    newLabelHint: {
      task: 'Een werkwoord met wat er gedaan wordt. Leeg: de naam van de eerste gekozen categorie.',
      competency: 'Een naamwoord. Leeg: de naam van de eerste gekozen categorie.'
    },
    pool: 'Samenleggen',
    chooseFirst: 'Kies eerst minstens één categorie van de groepen.',
    pooled: (label: string) => `Samengelegd in "${label}".`,
    classCategories: { task: 'Taken van de klas', competency: 'Competenties van de klas' },
    noClassCategories: {
      task: 'Nog geen taken. Kies categorieën van de groepen en leg ze samen.',
      competency: 'Nog geen competenties. Kies categorieën van de groepen en leg ze samen.'
    },
    incidents: (n: number) => plural(n, 'incident', 'incidenten'),
    fromGroups: 'Hieruit samengelegd',
    takeOut: 'Terugnemen',
    takeOutLabel: (label: string, n: number) => `"${label}" van groep ${n} terugnemen`,
    noSources: 'Nog niets uit de groepen: deze categorie heeft geen onderbouwing.',
    edit: 'Omschrijving',
    label: 'Naam',
    definition: 'Definitie',
    include: 'Hoort erbij',
    exclude: 'Hoort er niet bij',
    kind: 'Soort kenmerk',
    kinds: {
      knowledge: 'Kennis',
      skill: 'Vaardigheid',
      ability: 'Bekwaamheid (aanleg)',
      other: 'Overig kenmerk',
      cluster: 'Samengesteld'
    },
    kindUnknown: 'Nog niet gekozen',
    save: 'Bewaren',
    saved: 'Bewaard.',
    up: (label: string) => `"${label}" naar boven`,
    down: (label: string) => `"${label}" naar onder`,
    remove: 'Opheffen',
    removeLabel: (label: string) => `"${label}" opheffen; de categorieën van de groepen komen terug`,
    removed: (label: string) => `"${label}" is opgeheven; de categorieën van de groepen liggen weer los.`,
    toJobAnalysis: 'Naar de functieanalyse'
  },
  {
    title: 'Pooling',
    lead: 'All the groups’ categories lie here together. Pool what means the same: that becomes the tasks and competencies of the whole class.',
    leadReadOnly:
      'The facilitator pools the groups’ categories into tasks and competencies of the whole class.',
    closed: 'Pooling is possible in the phases Pool and Job analysis. Move the workshop to that phase first.',
    frames: 'Kind of category',
    frame: { task: 'Tasks', competency: 'Competencies' },
    groupCategories: 'From the groups',
    group: (n: number) => `Group ${n}`,
    allPooled: 'All the groups’ categories have been pooled.',
    noneMade: 'The groups have made no categories here yet.',
    choose: 'Choose one or more categories',
    into: 'Pool them into',
    intoNew: { task: 'a new task', competency: 'a new competency' },
    newLabel: { task: 'Name of the new task', competency: 'Name of the new competency' },
    newLabelHint: {
      task: 'A verb with what is done. Empty: the name of the first category chosen.',
      competency: 'A noun phrase. Empty: the name of the first category chosen.'
    },
    pool: 'Pool',
    chooseFirst: 'Choose at least one category of the groups first.',
    pooled: (label: string) => `Pooled into "${label}".`,
    classCategories: { task: 'Tasks of the class', competency: 'Competencies of the class' },
    noClassCategories: {
      task: 'No tasks yet. Choose categories of the groups and pool them.',
      competency: 'No competencies yet. Choose categories of the groups and pool them.'
    },
    incidents: (n: number) => plural(n, 'incident', 'incidents'),
    fromGroups: 'Pooled from',
    takeOut: 'Take back',
    takeOutLabel: (label: string, n: number) => `Take "${label}" of group ${n} back`,
    noSources: 'Nothing from the groups yet: this category has no evidence.',
    edit: 'Description',
    label: 'Name',
    definition: 'Definition',
    include: 'What belongs',
    exclude: 'What does not belong',
    kind: 'Kind of characteristic',
    kinds: {
      knowledge: 'Knowledge',
      skill: 'Skill',
      ability: 'Ability',
      other: 'Other characteristic',
      cluster: 'Composite'
    },
    kindUnknown: 'Not chosen yet',
    save: 'Save',
    saved: 'Saved.',
    up: (label: string) => `Move "${label}" up`,
    down: (label: string) => `Move "${label}" down`,
    remove: 'Dissolve',
    removeLabel: (label: string) => `Dissolve "${label}"; the groups’ categories return`,
    removed: (label: string) => `"${label}" has been dissolved; the groups’ categories lie loose again.`,
    toJobAnalysis: 'To the job analysis'
  }
);
