import { define } from './define.ts';

/** The parts of a workshop, for its facilitators. */
export const deskNavMessages = define(
  {
    nav: 'Onderdelen van de workshop',
    overview: 'Overzicht',
    incidents: 'Incidenten',
    readAloud: 'Bespreken',
    reviewing: 'Nalezen',
    boards: 'Borden',
    retranslation: 'Terugvertalen',
    pool: 'Samenleggen',
    ratings: 'Beoordelingen',
    links: 'Koppelingen',
    credibility: 'Geloofwaardigheid',
    job: 'De functie',
    jobAnalysis: 'Functieanalyse',
    share: 'Delen',
    export: 'Exporteren',
    settings: 'Instellingen'
  },
  {
    nav: 'Parts of the workshop',
    overview: 'Overview',
    incidents: 'Incidents',
    readAloud: 'Read aloud',
    reviewing: 'Reviewing',
    boards: 'Boards',
    retranslation: 'Retranslate',
    pool: 'Pool',
    ratings: 'Ratings',
    links: 'Links',
    credibility: 'Credibility',
    job: 'The job',
    jobAnalysis: 'Job analysis',
    share: 'Share',
    export: 'Export',
    settings: 'Settings'
  }
);
