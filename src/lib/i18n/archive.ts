import { define } from './define.ts';

export const archiveMessages = define(
  {
    title: 'Archief inlezen',
    lead: 'Een archief is een volledige workshop als bestand, gemaakt op deze of een andere installatie. Er komt een nieuwe workshop bij; er wordt niets overschreven.',
    file: 'Archiefbestand (JSON)',
    fileHint: 'Te maken op de pagina Exporteren van een workshop: "Archief (JSON)".',
    read: 'Inlezen',
    noFile: 'Kies eerst een archiefbestand.',
    after:
      'Deelnemers van een ingelezen workshop krijgen van u een nieuwe terugkeercode als ze verder willen werken.'
  },
  {
    title: 'Import an archive',
    lead: 'An archive is a complete workshop as a file, made on this or another installation. A new workshop is added; nothing is overwritten.',
    file: 'Archive file (JSON)',
    fileHint: 'Made on the page Export of a workshop: "Archive (JSON)".',
    read: 'Import',
    noFile: 'Choose an archive file first.',
    after: 'Participants of an imported workshop get a new return code from you if they want to work on.'
  }
);
