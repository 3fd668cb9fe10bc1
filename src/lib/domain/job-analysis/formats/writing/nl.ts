import { formats } from '../../formats.ts';

const f = formats('nl');

/** The Dutch wording that the formats share; English has the same shape. */
export const nl = {
  workshop: (title: string, incidents: number, people: number) =>
    `Samengesteld uit ${f.count(incidents)} ${incidents === 1 ? 'incident' : 'incidenten'} van ${f.count(people)} ${people === 1 ? 'deelnemer' : 'deelnemers'}, workshop ‘${title}’`,
  holder: (job: string) => `De ${job}`,
  someone: 'De functiehouder',
  /** The first sentence names the job holder, later ones turn to a pronoun now and then. */
  does: (holder: string, act: string, index: number) =>
    index === 0 ? `${holder} ${act}` : index % 2 === 1 ? `Hij of zij ${act}` : `${holder} ${act}`,
  task: (quote: string) => `Een taak is: ${quote}`,
  forExample: (quote: string) => `Bijvoorbeeld: ${quote}`,
  quoted: (text: string) => `‘${text}’`,
  fill: (name: string) => `vul ‘${name}’ in bij de aanvullende vragen.`,
  fillOne: (names: string[]) =>
    `vul ${f.list(names.map((name) => `‘${name}’`))} in bij de aanvullende vragen.`,
  notApplicable: 'Niet van toepassing.',
  legend:
    'Achter elke uitspraak over de functie staat in superscript een code voor haar onderbouwing. Het cijfer achter de punt verwijst naar bijlage A; 3× betekent dat drie personen het bevestigden.',
  evidence: 'Onderbouwing per uitspraak',
  evidenceIntro:
    'Per uitspraak de incidenten waarop ze steunt: + voor effectief, − voor ineffectief gedrag. De nummers zijn die van het CIT-verslag van dezelfde workshop, dat de incidenten voluit weergeeft.',
  roles: { all: 'functiehouder', rest: 'uitvoerder van de overige taken' },
  areas: {
    all: 'Taken van de functie',
    rest: 'Overige taken',
    provisional:
      'De taken zijn nog niet in resultaatgebieden verdeeld; daarom staan ze hier voorlopig samen.',
    noTasks: 'in dit resultaatgebied staat nog geen taak.',
    none: 'er zijn nog geen taken op klasniveau; leg eerst de categorieën van de groepen samen.'
  },
  missing: {
    aim: 'vul het doel van de functie in bij de instellingen van de workshop.',
    knowledge: 'er is nog geen competentie van de soort ‘kennis’ met incidenten.',
    skills: 'er is nog geen competentie van de soort ‘vaardigheid’ met incidenten.',
    competencies: 'er zijn nog geen competenties op klasniveau met incidenten.',
    other: 'er is nog geen competentie van de soort ‘overige kenmerken’ met incidenten.',
    damage: 'er zijn nog geen ineffectieve incidenten onder deze taken.',
    circumstances: 'er zijn nog geen incidenten onder deze taken.'
  }
};

export type CommonWording = typeof nl;
