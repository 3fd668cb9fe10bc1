import { define } from './define.ts';

/** A participant's own incidents, with their versions. */
export const ownWorkMessages = define(
  {
    title: 'Je incidenten',
    lead: 'Wat je schreef, met de opmerkingen die je kreeg. Alle versies blijven bewaard.',
    leadReview:
      'De opmerkingen van je nalezers en van de begeleider staan hier zodra ze er zijn. Verbeter je tekst en dien opnieuw in.',
    none: 'Je hebt nog geen incidenten',
    noneWrite: 'Begin er een bij Schrijven; het komt dan ook hier te staan.',
    noneLater: 'Het schrijven is afgelopen. Volg gerust mee op het scherm.',
    toWrite: 'Naar het schrijven',
    submitted: 'Ingediend. Je verbeterde tekst is bewaard als nieuwe versie.',
    sentBackNow: (n: number) =>
      n === 1
        ? 'Eén incident kwam terug om te verbeteren.'
        : `${n} incidenten kwamen terug om te verbeteren.`,
    improve: 'Verbeteren',
    edit: 'Bewerken',
    noReview: 'Nog niet beoordeeld.',
    unsent: 'Je hebt wijzigingen die nog niet ingediend zijn.',
    excluded: {
      duplicate: 'Dit incident blijft buiten de analyse: het komt al eens voor.',
      no_behaviour: 'Dit incident blijft buiten de analyse: er staat geen gedrag in.',
      not_this_job: 'Dit incident blijft buiten de analyse: het gaat niet over deze functie.',
      identifiable: 'Dit incident blijft buiten de analyse: er is iemand in te herkennen.'
    },
    draft: 'Niet ingediend: dit concept ziet alleen jij.',
    versions: 'Versies',
    version: (n: number) => `Versie ${n}`,
    latest: 'de laatste'
  },
  {
    title: 'Your incidents',
    lead: 'What you wrote, with the remarks you received. All versions are kept.',
    leadReview:
      'The remarks of your reviewers and of the facilitator stand here as soon as they come. Improve your text and resubmit.',
    none: 'You have no incidents yet',
    noneWrite: 'Begin one under Write; it will be listed here as well.',
    noneLater: 'Writing is over. Do follow along on the screen.',
    toWrite: 'To writing',
    submitted: 'Submitted. Your improved text is kept as a new version.',
    sentBackNow: (n: number) =>
      n === 1 ? 'One incident came back to improve.' : `${n} incidents came back to improve.`,
    improve: 'Improve',
    edit: 'Edit',
    noReview: 'Not judged yet.',
    unsent: 'You have changes that are not submitted yet.',
    excluded: {
      duplicate: 'This incident stays out of the analysis: it occurs already.',
      no_behaviour: 'This incident stays out of the analysis: it holds no behaviour.',
      not_this_job: 'This incident stays out of the analysis: it is not about this job.',
      identifiable: 'This incident stays out of the analysis: someone can be recognised in it.'
    },
    draft: 'Not submitted: nobody but you sees this draft.',
    versions: 'Versions',
    version: (n: number) => `Version ${n}`,
    latest: 'the latest'
  }
);
