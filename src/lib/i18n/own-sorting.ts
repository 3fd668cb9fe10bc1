import { define, plural } from './define.ts';

/** Sorting alone first, and what the group sees of it afterwards. */
export const ownSortingMessages = define(
  {
    title: 'Sorteer eerst alleen',
    lead: 'Leg bij elkaar wat volgens jou bij elkaar hoort. Niemand ziet je bord tot de groep gaat vergelijken, ook de begeleider niet.',
    ready: 'Ik ben klaar',
    goOn: 'Toch nog sorteren',
    who: 'Wie is klaar?',
    isReady: 'klaar',
    isBusy: 'sorteert nog',
    waiting: (n: number) => (n === 1 ? 'Nog één persoon sorteert.' : `Nog ${n} personen sorteren.`),
    youWait: 'Je bent klaar. Wie nog sorteert, heeft nog even tijd; je mag zelf ook nog iets verleggen.',
    everyone: 'Iedereen is klaar. Vergelijk nu wat ieder deed; daarna verandert dat niet meer.',
    compare: 'Vergelijk samen',
    compareNow: 'Nu laten vergelijken',
    aloneNow: 'De leden sorteren eerst ieder alleen. Wat ze doen, ziet u pas als de groep vergelijkt.',
    comparingNow: 'De groep vergelijkt wat ieder alleen sorteerde.',
    toComparison: 'Bekijk de vergelijking',
    seeComparison: 'Wat ieder eerst alleen sorteerde',
    stage: { alone: 'sorteren alleen', comparing: 'vergelijken', together: 'sorteren samen' },
    readyOf: (n: number, of: number) => `${n} van ${of} klaar`,
    comparison: {
      title: (n: number) => `Groep ${n} vergelijkt`,
      lead: 'Zo deelde ieder de incidenten in. Praat eerst over wat het meest verschilt, en bouw dan samen één bord.',
      agreement: 'Hoe eens zijn jullie het?',
      words: {
        strong: 'Jullie leggen grotendeels dezelfde incidenten bij elkaar.',
        tentative: 'Jullie leggen voor een deel dezelfde incidenten bij elkaar.',
        weak: 'Jullie delen de incidenten nog verschillend in. Dat is gewoon bij een eerste keer: vraag elkaar waarom.'
      },
      few: 'Het zijn weinig incidenten per categorie: het cijfer kan nog sterk veranderen.',
      reasons: {
        'no-units': 'Er is nog te weinig gesorteerd om te vergelijken.',
        'one-coder': 'Er heeft maar één persoon gesorteerd: er is niets om te vergelijken.',
        other: 'Dit valt niet te berekenen.'
      },
      figure: (value: string, n: number) =>
        `Gemiddeld ${value} over ${plural(n, 'incident', 'incidenten')}. Nul is niet meer dan toeval, 1 is precies dezelfde indeling.`,
      range: (lower: string, upper: string) =>
        `Laat je telkens één incident weg, dan ligt het tussen ${lower} en ${upper}.`,
      index: { rand: 'gecorrigeerde Rand-index', omega: 'omega-index' },
      pairs: 'Overeenstemming per twee leden',
      two: 'Leden',
      and: (a: string, b: string) => `${a} en ${b}`,
      value: 'Overeenstemming',
      agreed: 'Wat iedereen samen legde',
      agreedCount: (n: number, of: number) =>
        `${n} van ${of} incidenten liggen bij iedereen bij elkaar. Daarmee begint jullie bord; de andere liggen op de stapel.`,
      agreedNone:
        'Geen enkel incident ligt bij iedereen bij dezelfde andere. Jullie bord begint leeg: bouw het samen op.',
      nowhere: 'Past nergens',
      incidents: (n: number) => plural(n, 'incident', 'incidenten'),
      begin: 'Begin samen',
      beginHint: 'Van wat ieder apart deed, blijft alles te lezen.',
      toBoard: 'Naar het bord',
      discuss: 'Bespreek deze eerst',
      discussLead:
        'Bovenaan staat wat het meest verschilt: bij de één ligt het bij heel andere incidenten dan bij de ander.',
      discussNone: 'Er is niets dat jullie verschillend legden.',
      moreToDiscuss: (n: number) => `Nog ${n}`,
      put: (name: string) => `${name}:`,
      read: 'Lees het hele incident',
      together: 'Hoe vaak lag wat samen?',
      togetherLead:
        'Elk vakje is een paar incidenten: hoe donkerder, hoe meer leden ze bij elkaar legden. Links verbindt de boom eerst wat het vaakst samen lag.',
      figureLabel: 'Boom en matrix van de incidenten',
      asTable: 'Dezelfde cijfers als tabel',
      incident: 'Incident',
      always: 'Bij iedereen samen met',
      often: 'Bij een deel samen met',
      some: (n: number | string, share: string) => `${n} (${share})`,
      none: 'geen',
      tooMany: (n: number) =>
        `Met ${n} incidenten is een matrix niet meer te lezen. De lijst hierboven is er wel.`,
      scale: { none: 'bij niemand', all: 'bij iedereen' }
    }
  },
  {
    title: 'Sort alone first',
    lead: 'Put together what you think belongs together. Nobody sees your board until the group compares, not even the facilitator.',
    ready: 'I am ready',
    goOn: 'Sort some more',
    who: 'Who is ready?',
    isReady: 'ready',
    isBusy: 'still sorting',
    waiting: (n: number) => (n === 1 ? 'One person is still sorting.' : `${n} people are still sorting.`),
    youWait: 'You are ready. Those still sorting have some time; you may still change things too.',
    everyone: 'Everyone is ready. Compare what each of you did; after that it no longer changes.',
    compare: 'Compare together',
    compareNow: 'Let them compare now',
    aloneNow:
      'The members first sort alone, each for themselves. You see what they did once the group compares.',
    comparingNow: 'The group compares what each member sorted alone.',
    toComparison: 'See the comparison',
    seeComparison: 'What each of you sorted alone',
    stage: { alone: 'sorting alone', comparing: 'comparing', together: 'sorting together' },
    readyOf: (n: number, of: number) => `${n} of ${of} ready`,
    comparison: {
      title: (n: number) => `Group ${n} compares`,
      lead: 'This is how each of you divided the incidents. Talk about what differs most, then build one board together.',
      agreement: 'How far do you agree?',
      words: {
        strong: 'You put largely the same incidents together.',
        tentative: 'You put partly the same incidents together.',
        weak: 'You still divide the incidents differently. That is normal the first time: ask each other why.'
      },
      few: 'There are few incidents for each category: the figure may still change a lot.',
      reasons: {
        'no-units': 'Too little has been sorted to compare.',
        'one-coder': 'Only one person sorted: there is nothing to compare.',
        other: 'This cannot be computed.'
      },
      figure: (value: string, n: number) =>
        `${value} on average over ${plural(n, 'incident', 'incidents')}. Zero is no more than chance, 1 is exactly the same division.`,
      range: (lower: string, upper: string) =>
        `Leaving out one incident at a time, it lies between ${lower} and ${upper}.`,
      index: { rand: 'adjusted Rand index', omega: 'omega index' },
      pairs: 'Agreement of every two members',
      two: 'Members',
      and: (a: string, b: string) => `${a} and ${b}`,
      value: 'Agreement',
      agreed: 'What all of you put together',
      agreedCount: (n: number, of: number) =>
        `All of you put the same ${n} of ${of} incidents together. Your board starts with those; the others lie on the pile.`,
      agreedNone:
        'No incident lies with the same others for all of you. Your board starts empty: build it together.',
      nowhere: 'Fits nowhere',
      incidents: (n: number) => plural(n, 'incident', 'incidents'),
      begin: 'Begin together',
      beginHint: 'What each of you did alone can still be read.',
      toBoard: 'To the board',
      discuss: 'Talk about these first',
      discussLead:
        'What differs most comes first: for one of you it lies with quite other incidents than for another.',
      discussNone: 'There is nothing that you put differently.',
      moreToDiscuss: (n: number) => `${n} more`,
      put: (name: string) => `${name}:`,
      read: 'Read the whole incident',
      together: 'How often did what lie together?',
      togetherLead:
        'Each square is a pair of incidents: the darker, the more members put them together. On the left the tree first joins what lay together most.',
      figureLabel: 'Tree and matrix of the incidents',
      asTable: 'The same figures as a table',
      incident: 'Incident',
      always: 'With everyone, together with',
      often: 'With some, together with',
      some: (n: number | string, share: string) => `${n} (${share})`,
      none: 'none',
      tooMany: (n: number) => `With ${n} incidents a matrix can no longer be read. The list above is there.`,
      scale: { none: 'nobody', all: 'everyone' }
    }
  }
);
