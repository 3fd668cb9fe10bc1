import { define } from './define.ts';

/**
 * Words around every page: header, footer, and the pages that say something went wrong. The server sends them in
 * one language, so that no page carries both in its code.
 */
export const shellMessages = define(
  {
    skip: 'Naar de inhoud',
    home: 'Voorval, naar de startpagina',
    language: 'Taal',
    theme: 'Kleuren',
    themes: { light: 'Licht', dark: 'Donker', system: 'Zoals het toestel' },
    footer: 'Kritische incidenten, van voorbeeld tot functieanalyse.',
    privacy: 'Wat hier geschreven wordt, blijft op deze server.',
    error: {
      notFoundTitle: 'Deze pagina is er niet',
      notFound:
        'Het adres klopt niet helemaal, of wat hier stond is weggehaald. Hebt u een deelnamecode? Geef die dan in op de startpagina.',
      forbiddenTitle: 'Dit is niet voor u bestemd',
      forbidden:
        'U hebt geen toegang tot deze pagina. Meld u aan als begeleider, of vraag het aan wie u uitnodigde.',
      busyTitle: 'Even rustig aan',
      busy: 'Er kwamen te veel aanvragen kort na elkaar. Wacht een minuut en probeer opnieuw.',
      failedTitle: 'Er ging iets mis',
      failed:
        'Dat ligt aan ons, niet aan u. Wat bewaard was, is nog bewaard. Laad de pagina opnieuw; helpt dat niet, verwittig dan de begeleider.',
      back: 'Naar de startpagina',
      again: 'Opnieuw laden',
      code: 'Foutcode {status}'
    }
  },
  {
    skip: 'Skip to content',
    home: 'Voorval, to the start page',
    language: 'Language',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', system: 'Same as device' },
    footer: 'Critical incidents, from example to job analysis.',
    privacy: 'What is written here stays on this server.',
    error: {
      notFoundTitle: 'This page is not here',
      notFound:
        'The address is not quite right, or what stood here was removed. Do you have a join code? Enter it on the start page.',
      forbiddenTitle: 'This is not open to you',
      forbidden:
        'You have no access to this page. Sign in as a facilitator, or ask the person who invited you.',
      busyTitle: 'A little slower, please',
      busy: 'Too many requests came in a short time. Wait a minute and try again.',
      failedTitle: 'Something went wrong',
      failed:
        'The fault is ours, not yours. What was saved is still saved. Reload the page; if that does not help, tell the facilitator.',
      back: 'To the start page',
      again: 'Reload',
      code: 'Error {status}'
    }
  }
);

export type ShellMessages = (typeof shellMessages)['nl'];
