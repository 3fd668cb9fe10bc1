import { define } from './define.ts';

/** The participant's surroundings: phases, home page, own work. */
export const memberMessages = define(
  {
    phases: {
      lobby: 'Wachtruimte',
      write: 'Schrijven',
      review: 'Bespreken',
      analyse: 'Analyseren',
      retranslate: 'Terugvertalen',
      pool: 'Samenleggen',
      report: 'Functieanalyse'
    },
    phasesLabel: 'Fasen van de workshop',
    group: (n: number) => `Groep ${n}`,
    you: 'Je bent hier als',
    facilitator: 'Begeleider',
    manage: 'Naar het beheer',
    lost: 'De verbinding is even weg. Ze komt vanzelf terug; wat je typt, blijft bewaard.',
    moved: (phase: string) => `De workshop gaat verder: ${phase}.`,
    regrouped: (n: number) => `Je zit nu in groep ${n}.`,
    ungrouped: 'Je zit nu in geen groep.',
    home: {
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
          'Jullie bespreken wat er geschreven is. Kreeg je een opmerking, dan kun je je tekst nog verbeteren.',
        analyse: 'Met je groep orden je de incidenten in taken en competenties.',
        retranslate: 'Een andere groep legt de incidenten opnieuw in jullie categorieën.',
        pool: 'De begeleider legt de categorieën van alle groepen samen. Je kunt meekijken.',
        report: 'De functieanalyse is klaar om te lezen.'
      },
      open: {
        lobby: 'Openen',
        write: 'Begin te schrijven',
        review: 'Naar je incidenten',
        analyse: 'Naar het bord van je groep',
        retranslate: 'Naar het bord',
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
      codeWhy:
        'Hiermee ga je op een ander toestel verder waar je was. Schrijf ze op of maak er een foto van.',
      codeGone:
        'Op dit toestel is je terugkeercode niet meer bekend. Je kunt een nieuwe maken; de vorige werkt dan niet meer.',
      codeNew: 'Maak een nieuwe code',
      codeCopy: 'Terugkeercode',
      own: 'Je eigen incidenten'
    },
    mine: {
      title: 'Je incidenten',
      kicker: 'Eigen werk',
      lead: 'Wat je schreef, met de opmerkingen die je kreeg. Alle versies blijven bewaard.',
      leadReview:
        'De begeleider bespreekt de incidenten. Is er een van jou teruggestuurd, dan kun je die hier verbeteren.',
      none: 'Je hebt nog geen incidenten',
      noneWrite: 'Begin er een bij Schrijven; het komt dan ook hier te staan.',
      noneLater: 'Het schrijven is afgelopen. Volg gerust mee op het scherm.',
      toWrite: 'Naar het schrijven',
      submitted: 'Ingediend. Je verbeterde tekst is bewaard als nieuwe versie.',
      sentBack: 'Terug om te verbeteren',
      sentBackNow: (n: number) =>
        n === 1
          ? 'Eén incident kwam terug om te verbeteren.'
          : `${n} incidenten kwamen terug om te verbeteren.`,
      improve: 'Verbeteren',
      edit: 'Bewerken',
      read: 'Lezen',
      remark: 'Opmerking van de begeleider',
      remarkOld: (version: number) => `Bij versie ${version}`,
      noReview: 'Nog niet beoordeeld.',
      unsent: 'Je hebt wijzigingen die nog niet ingediend zijn.',
      excluded: {
        duplicate: 'Dit incident blijft buiten de analyse: het komt al eens voor.',
        no_behaviour: 'Dit incident blijft buiten de analyse: er staat geen gedrag in.',
        not_this_job: 'Dit incident blijft buiten de analyse: het gaat niet over deze functie.',
        identifiable: 'Dit incident blijft buiten de analyse: er is iemand in te herkennen.'
      },
      draft: 'Niet ingediend: dit concept ziet alleen jij.',
      judgement: { met: 'Voldaan', partly: 'Deels', not: 'Niet' },
      criteria: {
        specific: 'Specifiek en voldoende gedetailleerd',
        behaviour: 'Gedragsgericht, waarneembaar',
        context: 'Context omschreven',
        consequences: 'Gevolgen omschreven'
      },
      question: {
        specific: 'Gaat het over één keer, en zou iemand die er niet bij was het kunnen navertellen?',
        behaviour: 'Had een camera dit kunnen opnemen?',
        context: 'Weet ik waar, wanneer en waarop de persoon reageerde?',
        consequences: 'Wat veranderde er daardoor, voor wie?'
      },
      judged: 'Beoordeling per criterium',
      versions: 'Versies',
      version: (n: number) => `Versie ${n}`,
      latest: 'de laatste'
    }
  },
  {
    phases: {
      lobby: 'Lobby',
      write: 'Write',
      review: 'Review',
      analyse: 'Analyse',
      retranslate: 'Retranslate',
      pool: 'Pool',
      report: 'Job analysis'
    },
    phasesLabel: 'Phases of the workshop',
    group: (n: number) => `Group ${n}`,
    you: 'You are here as',
    facilitator: 'Facilitator',
    manage: 'To the facilitator’s pages',
    lost: 'The connection is gone for a moment. It comes back by itself; what you type is kept.',
    moved: (phase: string) => `The workshop moves on: ${phase}.`,
    regrouped: (n: number) => `You are now in group ${n}.`,
    ungrouped: 'You are now in no group.',
    home: {
      title: (name: string) => `Hello ${name}`,
      lead: (job: string) =>
        `Together you describe incidents from the work of a ${job}, and build a job analysis from them.`,
      now: 'Now',
      next: {
        lobby:
          'The facilitator will start the workshop in a moment. This page follows by itself; you need do nothing.',
        write:
          'You write incidents that you saw or lived through: what did someone do exactly, and what came of it?',
        review: 'You discuss what was written. If you got a remark, you can still improve your text.',
        analyse: 'With your group you sort the incidents into tasks and competencies.',
        retranslate: 'Another group sorts the incidents into your categories again.',
        pool: 'The facilitator puts the categories of all groups together. You can watch.',
        report: 'The job analysis is ready to read.'
      },
      open: {
        lobby: 'Open',
        write: 'Start writing',
        review: 'To your incidents',
        analyse: 'To the board of your group',
        retranslate: 'To the board',
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
    },
    mine: {
      title: 'Your incidents',
      kicker: 'Own work',
      lead: 'What you wrote, with the remarks you received. All versions are kept.',
      leadReview:
        'The facilitator discusses the incidents. If one of yours was sent back, you can improve it here.',
      none: 'You have no incidents yet',
      noneWrite: 'Begin one under Write; it will be listed here as well.',
      noneLater: 'Writing is over. Do follow along on the screen.',
      toWrite: 'To writing',
      submitted: 'Submitted. Your improved text is kept as a new version.',
      sentBack: 'Back to improve',
      sentBackNow: (n: number) =>
        n === 1 ? 'One incident came back to improve.' : `${n} incidents came back to improve.`,
      improve: 'Improve',
      edit: 'Edit',
      read: 'Read',
      remark: 'Remark of the facilitator',
      remarkOld: (version: number) => `On version ${version}`,
      noReview: 'Not judged yet.',
      unsent: 'You have changes that are not submitted yet.',
      excluded: {
        duplicate: 'This incident stays out of the analysis: it occurs already.',
        no_behaviour: 'This incident stays out of the analysis: it holds no behaviour.',
        not_this_job: 'This incident stays out of the analysis: it is not about this job.',
        identifiable: 'This incident stays out of the analysis: someone can be recognised in it.'
      },
      draft: 'Not submitted: nobody but you sees this draft.',
      judgement: { met: 'Met', partly: 'Partly', not: 'Not met' },
      criteria: {
        specific: 'Specific and sufficiently detailed',
        behaviour: 'Behaviour-focused, observable',
        context: 'Context described',
        consequences: 'Consequences described'
      },
      question: {
        specific: 'Is it about one occasion, and could someone who was not there retell it?',
        behaviour: 'Could a camera have recorded this?',
        context: 'Do I know where, when and what the person reacted to?',
        consequences: 'What changed as a result, for whom?'
      },
      judged: 'Judgement per criterion',
      versions: 'Versions',
      version: (n: number) => `Version ${n}`,
      latest: 'the latest'
    }
  }
);
