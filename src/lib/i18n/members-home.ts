import { define } from './define.ts';

/** A participant's home page in a workshop. */
export const memberHomeMessages = define(
  {
    title: (name: string) => `Dag ${name}`,
    lead: (job: string) =>
      `Jullie beschrijven voorvallen uit het werk van een ${job}, en bouwen daaruit samen een functieanalyse.`,
    now: 'Nu',
    next: {
      lobby:
        'De begeleider start de workshop zo meteen. Deze pagina gaat dan vanzelf mee; je hoeft niets te doen.',
      write:
        'Je schrijft voorvallen die je zelf zag of meemaakte: wat deed iemand precies, en wat kwam ervan?',
      review:
        'Jullie bespreken wat er geschreven is: klassikaal, of door elkaars incidenten na te lezen. Je kunt je eigen tekst nog verbeteren.',
      analyse: 'Met je groep orden je de incidenten in taken en competenties.',
      retranslate:
        'Je legt incidenten in de categorieën van een andere groep. Een andere groep doet dat met die van jullie.',
      pool: 'De begeleider legt de categorieën van alle groepen samen. Je kunt meekijken.',
      report: 'De functieanalyse is klaar om te lezen.'
    },
    open: {
      lobby: 'Openen',
      write: 'Begin te schrijven',
      review: 'Naar het nalezen',
      analyse: 'Naar het bord van je groep',
      retranslate: 'Naar het terugvertalen',
      pool: 'Naar de samengelegde categorieën',
      report: 'Naar de functieanalyse'
    },
    steps: 'Wat er gebeurt',
    step: {
      lobby: 'Iedereen komt binnen.',
      write: 'Ieder schrijft voor zich enkele voorvallen.',
      review: 'De voorvallen worden besproken en verbeterd.',
      analyse: 'In kleine groepen ordenen jullie ze.',
      retranslate: 'Een andere groep kijkt de ordening na.',
      pool: 'Alles komt klassikaal samen.',
      report: 'De functieanalyse is het resultaat.'
    },
    group: 'Je groep',
    noGroup: 'De groepen worden later gevormd. Je ziet hier in welke je zit.',
    inGroup: (n: number) => `Je zit in groep ${n}.`,
    alone: 'Je bent voorlopig de enige in deze groep.',
    mates: 'Samen met:',
    code: 'Je terugkeercode',
    codeWhy: 'Hiermee ga je op een ander toestel verder waar je was. Schrijf ze op of maak er een foto van.',
    codeGone:
      'Op dit toestel is je terugkeercode niet meer bekend. Je kunt een nieuwe maken; de vorige werkt dan niet meer.',
    codeNew: 'Maak een nieuwe code',
    codeCopy: 'Terugkeercode',
    own: 'Je eigen incidenten'
  },
  {
    title: (name: string) => `Hello ${name}`,
    lead: (job: string) =>
      `Together you describe incidents from the work of a ${job}, and build a job analysis from them.`,
    now: 'Now',
    next: {
      lobby:
        'The facilitator will start the workshop in a moment. This page follows by itself; you need do nothing.',
      write:
        'You write incidents that you saw or lived through: what did someone do exactly, and what came of it?',
      review:
        'You discuss what was written: with the class, or by reviewing each other’s incidents. You can still improve your own text.',
      analyse: 'With your group you sort the incidents into tasks and competencies.',
      retranslate:
        'You sort incidents into the categories of another group. Another group does so with yours.',
      pool: 'The facilitator puts the categories of all groups together. You can watch.',
      report: 'The job analysis is ready to read.'
    },
    open: {
      lobby: 'Open',
      write: 'Start writing',
      review: 'To reviewing',
      analyse: 'To the board of your group',
      retranslate: 'To retranslating',
      pool: 'To the pooled categories',
      report: 'To the job analysis'
    },
    steps: 'What happens',
    step: {
      lobby: 'Everyone comes in.',
      write: 'Each person writes a few incidents alone.',
      review: 'The incidents are discussed and improved.',
      analyse: 'In small groups you sort them.',
      retranslate: 'Another group checks the sorting.',
      pool: 'Everything comes together with the whole class.',
      report: 'The job analysis is the result.'
    },
    group: 'Your group',
    noGroup: 'Groups are formed later. You will see here which one you are in.',
    inGroup: (n: number) => `You are in group ${n}.`,
    alone: 'For now you are the only one in this group.',
    mates: 'Together with:',
    code: 'Your return code',
    codeWhy: 'With it you go on where you were on another device. Write it down or take a photo of it.',
    codeGone:
      'This device no longer knows your return code. You can make a new one; the earlier one then stops working.',
    codeNew: 'Make a new code',
    codeCopy: 'Return code',
    own: 'Your own incidents'
  }
);
