import { define, plural } from './define.ts';

/** Rating on a phone, and that there is something to rate. */
export const ratingMessages = define(
  {
    title: 'Beoordelen',
    lead: 'Je beoordeelt één ding tegelijk. Elk antwoord is meteen bewaard en blijft te wijzigen tot de begeleider afsluit. Je naam staat er nergens bij.',
    call: 'De begeleider vraagt jouw oordeel.',
    callHint: 'Het kan op je telefoon, één vraag tegelijk.',
    toRating: 'Beoordelen',
    toResults: 'Bekijk wat de klas vindt',
    shown: 'De resultaten van de klas staan klaar.',
    nothing: 'Er wordt nu niets gevraagd',
    nothingHint: 'Zodra de begeleider iets laat beoordelen, verschijnt het hier vanzelf.',
    forFacilitators:
      'Deelnemers beoordelen hier taken, incidenten en koppelingen. U leidt het op de pagina Beoordelen van het beheer.',
    toDesk: 'Naar het beheer',
    progress: 'Beoordeeld',
    progressText: (done: number, of: number) => `${done} van ${of}`,
    status: {
      idle: 'Alles is bewaard.',
      sending: 'Bewaren…',
      waiting: (n: number) =>
        `Geen verbinding. ${plural(n, 'antwoord staat', 'antwoorden staan')} op dit toestel en ${n === 1 ? 'gaat' : 'gaan'} weg zodra ze terug is.`,
      closed: 'De begeleider sloot dit intussen af. Wat nog niet bewaard was, telt niet meer mee.',
      signedOut:
        'Je bent hier niet meer aangemeld. Meld je opnieuw aan; je antwoorden staan nog op dit toestel.'
    },
    kinds: {
      task: (n: number, of: number) => `Taak ${n} van ${of}`,
      competency: (n: number, of: number) => `Competentie ${n} van ${of}`,
      incident: (n: number, of: number) => `Incident ${n} van ${of}`,
      links: (n: number, of: number) => `Welke competenties vraagt deze taak? ${n} van ${of}`,
      emotion: (n: number, of: number) => `Emotionele eisen van de functie, ${n} van ${of}`
    },
    linksHint: 'Kies voor elke competentie in hoeverre ze nodig is om deze taak goed uit te voeren.',
    incidentHint: 'Lees het incident en beoordeel alleen het gedrag, niet de afloop.',
    emotionHint: 'Denk aan de functie, niet aan één persoon.',
    chooseOne: 'Kies minstens één antwoord, of ga naar de volgende.',
    previous: 'Vorige',
    next: 'Volgende',
    skip: 'Sla over',
    save: 'Bewaar en ga verder',
    finish: 'Klaar',
    finished: 'Je hebt alles beoordeeld',
    finishedHint: 'Je kunt je antwoorden nog wijzigen tot de begeleider afsluit.',
    open: (n: number) => `Nog ${n} niet helemaal beantwoord.`,
    all: 'Alles wat je beoordeelt',
    done: 'beantwoord',
    notDone: 'nog open',
    toOpen: 'Naar wat nog open is'
  },
  {
    title: 'Rate',
    lead: 'You rate one thing at a time. Every answer is kept at once and can be changed until the facilitator closes it. Your name is nowhere beside it.',
    call: 'The facilitator asks for your rating.',
    callHint: 'You can do it on your phone, one question at a time.',
    toRating: 'Rate',
    toResults: 'See what the class thinks',
    shown: 'The results of the class are ready.',
    nothing: 'Nothing is asked now',
    nothingHint: 'As soon as the facilitator has something rated, it appears here by itself.',
    forFacilitators:
      'Participants rate tasks, incidents and links here. You lead it on the page Ratings of your desk.',
    toDesk: 'To the desk',
    progress: 'Rated',
    progressText: (done: number, of: number) => `${done} of ${of}`,
    status: {
      idle: 'Everything is kept.',
      sending: 'Keeping…',
      waiting: (n: number) =>
        `No connection. ${plural(n, 'answer is', 'answers are')} on this device and will be sent once it is back.`,
      closed: 'The facilitator has closed this meanwhile. What was not kept yet no longer counts.',
      signedOut: 'You are no longer signed in here. Sign in again; your answers are still on this device.'
    },
    kinds: {
      task: (n: number, of: number) => `Task ${n} of ${of}`,
      competency: (n: number, of: number) => `Competency ${n} of ${of}`,
      incident: (n: number, of: number) => `Incident ${n} of ${of}`,
      links: (n: number, of: number) => `Which competencies does this task need? ${n} of ${of}`,
      emotion: (n: number, of: number) => `Emotional demands of the job, ${n} of ${of}`
    },
    linksHint: 'Choose for each competency how far it is needed to perform this task well.',
    incidentHint: 'Read the incident and rate the behaviour alone, not how it ended.',
    emotionHint: 'Think of the job, not of one person.',
    chooseOne: 'Choose at least one answer, or go to the next.',
    previous: 'Previous',
    next: 'Next',
    skip: 'Skip',
    save: 'Keep and go on',
    finish: 'Ready',
    finished: 'You have rated everything',
    finishedHint: 'You can change your answers until the facilitator closes it.',
    open: (n: number) => `${n} not fully answered yet.`,
    all: 'Everything you rate',
    done: 'answered',
    notDone: 'still open',
    toOpen: 'To what is still open'
  }
);
