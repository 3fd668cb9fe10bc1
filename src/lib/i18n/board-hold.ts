import { define, plural } from './define.ts';

/** What a facilitator sees of all boards, and does to them. */
export const boardHoldMessages = define(
  {
    allBoards: 'Alle borden',
    freeze: 'Leg stil',
    unfreeze: 'Laat verdergaan',
    freezeAll: 'Leg alle borden stil',
    unfreezeAll: 'Laat alle borden verdergaan',
    frozen: 'stilgelegd',
    onScreen: 'Toon op het scherm',
    offScreen: 'Haal van het scherm',
    shown: 'op het scherm',
    openScreen: 'Open het scherm',
    idle: {
      busy: 'bezig',
      never: 'nog niets gedaan',
      minutes: (n: number) =>
        n < 60 ? `${plural(n, 'minuut', 'minuten')} stil` : `${plural(Math.floor(n / 60), 'uur', 'uur')} stil`
    },
    members: 'Leden',
    forGroup: (act: string, n: number) => `${act}: groep ${n}`,
    tasks: (n: number) => plural(n, 'taak', 'taken'),
    competencies: (n: number) => plural(n, 'competentie', 'competenties'),
    sorted: (n: number, of: number) => `${n} van ${of} gesorteerd`,
    withCompetency: (n: number, of: number) => `${n} van ${of} met een competentie`,
    agreement: {
      strong: 'grotendeels eens',
      tentative: 'ten dele eens',
      weak: 'nog verschillend',
      none: 'niet te berekenen',
      figure: (words: string, value: string) => `${words} (${value})`
    },
    agreed: 'Toen ieder alleen sorteerde:',
    groups: 'Groepen',
    set: {
      title: 'Wat er op de borden ligt',
      core: (n: number) => `Daarnaast krijgt elke groep dezelfde ${n} incidenten, om groepen te vergelijken.`,
      change: 'Wijzig wat elke groep krijgt',
      later: 'Een bord dat al begonnen is, krijgt er hoogstens kaarten bij; er gaan er geen af.',
      people: 'Zet iemand in een andere groep',
      timer: 'Zet de tijd'
    },
    assist: {
      title: 'Hulp van de computer',
      on: 'De groepen kunnen voorstellen vragen: gelijkende incidenten, een mogelijke indeling, woorden voor een label.',
      off: 'De groepen sorteren zonder voorstellen van de computer.',
      why: 'De computer kent woorden, geen betekenis, en kan pas helpen als een groep niet meer alleen sorteert. Wat groepen ermee deden, komt in het verslag.',
      allow: 'Sta hulp toe',
      stop: 'Zet de hulp uit'
    }
  },
  {
    allBoards: 'All boards',
    freeze: 'Stop for now',
    unfreeze: 'Let it go on',
    freezeAll: 'Stop all boards for now',
    unfreezeAll: 'Let all boards go on',
    frozen: 'stopped',
    onScreen: 'Show on the screen',
    offScreen: 'Take off the screen',
    shown: 'on the screen',
    openScreen: 'Open the screen',
    idle: {
      busy: 'busy',
      never: 'nothing done yet',
      minutes: (n: number) =>
        n < 60
          ? `quiet for ${plural(n, 'minute', 'minutes')}`
          : `quiet for ${plural(Math.floor(n / 60), 'hour', 'hours')}`
    },
    members: 'Members',
    forGroup: (act: string, n: number) => `${act}: group ${n}`,
    tasks: (n: number) => plural(n, 'task', 'tasks'),
    competencies: (n: number) => plural(n, 'competency', 'competencies'),
    sorted: (n: number, of: number) => `${n} of ${of} sorted`,
    withCompetency: (n: number, of: number) => `${n} of ${of} with a competency`,
    agreement: {
      strong: 'largely agreed',
      tentative: 'partly agreed',
      weak: 'still differ',
      none: 'cannot be computed',
      figure: (words: string, value: string) => `${words} (${value})`
    },
    agreed: 'When each sorted alone:',
    groups: 'Groups',
    set: {
      title: 'What lies on the boards',
      core: (n: number) => `Every group also gets the same ${n} incidents, to compare groups by.`,
      change: 'Change what each group gets',
      later: 'A board that has begun only gets cards added; none are taken off.',
      people: 'Put someone in another group',
      timer: 'Set the timer'
    },
    assist: {
      title: 'Help from the computer',
      on: 'Groups may ask for proposals: similar incidents, a possible grouping, words for a label.',
      off: 'The groups sort without proposals from the computer.',
      why: 'The computer knows words, not meaning, and can help a group only once it no longer sorts alone. What groups did with it is told in the report.',
      allow: 'Allow help',
      stop: 'Switch help off'
    }
  }
);
