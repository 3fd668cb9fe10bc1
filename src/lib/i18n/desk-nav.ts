import { define } from './define.ts';

/** The parts of a workshop, for its facilitators. */
export const deskNavMessages = define(
  {
    nav: 'Onderdelen van de workshop',
    overview: 'Overzicht',
    incidents: 'Incidenten',
    review: 'Bespreken',
    readAloud: 'Klassikaal',
    reviewing: 'Nalezen',
    boards: 'Borden',
    groups: 'Groepen',
    retranslation: 'Terugvertalen',
    pool: 'Samenleggen',
    categories: 'Categorieën',
    ratings: 'Beoordelingen',
    links: 'Koppelingen',
    credibility: 'Geloofwaardigheid',
    job: 'De functie',
    jobAnalysis: 'Functieanalyse',
    documents: 'Documenten',
    share: 'Delen',
    export: 'Exporteren',
    settings: 'Instellingen'
  },
  {
    nav: 'Parts of the workshop',
    overview: 'Overview',
    incidents: 'Incidents',
    review: 'Review',
    readAloud: 'With the class',
    reviewing: 'Peer review',
    boards: 'Boards',
    groups: 'Groups',
    retranslation: 'Retranslate',
    pool: 'Pool',
    categories: 'Categories',
    ratings: 'Ratings',
    links: 'Links',
    credibility: 'Credibility',
    job: 'The job',
    jobAnalysis: 'Job analysis',
    documents: 'Documents',
    share: 'Share',
    export: 'Export',
    settings: 'Settings'
  }
);
