import { define, plural } from './define.ts';

/** Reading and judging incidents, by the facilitator. */
export const reviewingMessages = define(
  {
    title: 'Incidenten',
    lead: 'Alles wat is ingediend. Open een incident om het te lezen, te beoordelen of terug te sturen.',
    noneTitle: 'Nog geen incidenten ingediend',
    none: 'Zodra een deelnemer een incident indient, staat het hier.',
    filters: {
      label: 'Incidenten filteren',
      search: 'Zoeken',
      searchHint: 'In de tekst, op nummer of op naam',
      polarity: 'Soort',
      status: 'Status',
      all: 'Alle',
      unjudged: 'Nog te beoordelen',
      sentBack: 'Teruggestuurd',
      apply: 'Filteren',
      clear: 'Alles tonen'
    },
    shown: (n: number, of: number) =>
      n === of ? plural(of, 'incident', 'incidenten') : `${n} van ${of} incidenten`,
    nothing: 'Geen incident voldoet aan deze filter.',
    by: (name: string) => `door ${name}`,
    unknownAuthor: 'onbekende auteur',
    number: 'Nr.',
    incident: 'Incident',
    author: 'Auteur',
    judgement: 'Oordeel',
    passed: 'Voldoet',
    failed: 'Voldoet nog niet',
    unjudged: 'Nog niet beoordeeld',
    tooFew: 'Te weinig nalezers tot nu toe',
    olderJudged: 'Nieuwe versie na het oordeel',
    sentBack: 'Teruggestuurd',

    page: {
      back: 'Alle incidenten',
      previous: 'Vorige',
      next: 'Volgende',
      at: (n: number, of: number) => `${n} van ${of}`,
      version: (n: number) => `Versie ${n}`,
      submittedOn: (date: string) => `Ingediend op ${date}`,
      newer:
        'De auteur heeft intussen een nieuwe versie ingediend. Uw oordeel hieronder gaat over de versie die u nu leest.',
      gone: 'De auteur heeft dit incident intussen ingetrokken.',
      readNewer: 'Nieuwe versie lezen',
      waiting: 'Teruggestuurd; de auteur verbetert het nog.',
      accepted: 'U hebt dit incident aanvaard.',
      excluded: (reason: string) => `Uitgesloten van de analyse: ${reason}.`
    },

    judge: {
      title: 'Oordeel',
      lead: 'Vier criteria. Uw oordeel en opmerking ziet alleen de auteur.',
      criteria: {
        specific: 'Specifiek en voldoende gedetailleerd',
        behaviour: 'Gedragsgericht, waarneembaar',
        context: 'Context omschreven',
        consequences: 'Gevolgen omschreven'
      },
      questions: {
        specific: 'Gaat het over één keer, en zou iemand die er niet bij was het kunnen navertellen?',
        behaviour: 'Had een camera dit kunnen opnemen?',
        context: 'Weet ik waar, wanneer en waarop de persoon reageerde?',
        consequences: 'Wat veranderde er daardoor, voor wie?'
      },
      judgements: { met: 'Voldaan', partly: 'Deels', not: 'Niet' },
      help: {
        specific: {
          met: 'één keer, wie wat in welke volgorde deed, met sprekende details',
          partly: 'één keer, maar stappen of details ontbreken',
          not: 'gewoonte, mening of samenvatting'
        },
        behaviour: {
          met: 'wat er gezegd en gedaan werd',
          partly: 'enkele handelingen, verder karakter, motief of gevoel',
          not: 'alleen eigenschappen, oordelen of bedoelingen'
        },
        context: {
          met: 'plaats, moment en aanleiding',
          partly: 'een van de drie ontbreekt',
          not: 'geen, of leeg'
        },
        consequences: {
          met: 'een gebeurtenis door het gedrag, die past bij de soort',
          partly: 'effect blijft vaag, of alleen een gevoel met enig effect',
          not: 'niets, of alleen een oordeel'
        }
      },
      helpTitle: 'Waarop let u?',
      remark: 'Opmerking voor de auteur',
      remarkHint: 'Nodig als u het incident terugstuurt: wat kan er beter?',
      keep: 'Oordeel bewaren',
      accept: 'Aanvaarden',
      sendBack: 'Terugsturen',
      done: {
        none: 'Het oordeel is bewaard.',
        accepted: 'Het incident is aanvaard.',
        sent_back: 'Het incident is teruggestuurd met uw opmerking.'
      },
      onward: 'Volgend incident'
    },

    exclude: {
      title: 'Uitsluiten van de analyse',
      lead: 'Het incident komt op geen enkel bord. De auteur ziet het nog staan.',
      reason: 'Waarom?',
      reasons: {
        duplicate: 'dubbel',
        no_behaviour: 'beschrijft geen gedrag',
        not_this_job: 'gaat niet over deze functie',
        identifiable: 'een persoon is herkenbaar'
      },
      submit: 'Uitsluiten',
      readmit: 'Weer opnemen',
      done: 'Het incident is uitgesloten.',
      readmitted: 'Het incident telt weer mee.'
    },

    versions: {
      title: 'Versies vergelijken',
      left: 'Links',
      right: 'Rechts',
      option: (n: number, date: string) => `Versie ${n}, ${date}`,
      compare: 'Vergelijken',
      changed: 'gewijzigd',
      same: 'ongewijzigd'
    },

    history: {
      title: 'Eerdere oordelen',
      on: (version: number, date: string) => `Over versie ${version}, ${date}`,
      outcomes: { none: 'beoordeeld', sent_back: 'teruggestuurd', accepted: 'aanvaard' },
      byPeer: 'nagelezen door een deelnemer',
      noRemark: 'Zonder opmerking.'
    }
  },
  {
    title: 'Incidents',
    lead: 'Everything that was submitted. Open an incident to read it, judge it or send it back.',
    noneTitle: 'No incidents submitted yet',
    none: 'As soon as a participant submits an incident, it stands here.',
    filters: {
      label: 'Filter the incidents',
      search: 'Search',
      searchHint: 'In the text, by number or by name',
      polarity: 'Kind',
      status: 'Status',
      all: 'All',
      unjudged: 'Still to judge',
      sentBack: 'Sent back',
      apply: 'Filter',
      clear: 'Show all'
    },
    shown: (n: number, of: number) =>
      n === of ? plural(of, 'incident', 'incidents') : `${n} of ${of} incidents`,
    nothing: 'No incident meets this filter.',
    by: (name: string) => `by ${name}`,
    unknownAuthor: 'unknown author',
    number: 'No.',
    incident: 'Incident',
    author: 'Author',
    judgement: 'Judgement',
    passed: 'Meets the criteria',
    failed: 'Does not meet them yet',
    unjudged: 'Not judged yet',
    tooFew: 'Too few reviewers so far',
    olderJudged: 'New version since the judgement',
    sentBack: 'Sent back',

    page: {
      back: 'All incidents',
      previous: 'Previous',
      next: 'Next',
      at: (n: number, of: number) => `${n} of ${of}`,
      version: (n: number) => `Version ${n}`,
      submittedOn: (date: string) => `Submitted on ${date}`,
      newer:
        'Meanwhile the author has submitted a new version. Your judgement below is about the version you are reading now.',
      gone: 'Meanwhile the author has withdrawn this incident.',
      readNewer: 'Read the new version',
      waiting: 'Sent back; the author is still improving it.',
      accepted: 'You have accepted this incident.',
      excluded: (reason: string) => `Excluded from the analysis: ${reason}.`
    },

    judge: {
      title: 'Judgement',
      lead: 'Four criteria. Only the author sees your judgement and remark.',
      criteria: {
        specific: 'Specific and sufficiently detailed',
        behaviour: 'Behaviour-focused, observable',
        context: 'Context described',
        consequences: 'Consequences described'
      },
      questions: {
        specific: 'Is it about one occasion, and could someone who was not there retell it?',
        behaviour: 'Could a camera have recorded this?',
        context: 'Do I know where, when and what the person reacted to?',
        consequences: 'What changed as a result, for whom?'
      },
      judgements: { met: 'Met', partly: 'Partly', not: 'Not met' },
      help: {
        specific: {
          met: 'one occasion, who did what in order, telling details',
          partly: 'one occasion, but steps or details missing',
          not: 'habit, opinion or summary'
        },
        behaviour: {
          met: 'things said and done',
          partly: 'some actions, rest is trait, motive or feeling',
          not: 'only traits, judgements, intentions'
        },
        context: {
          met: 'place, moment and trigger',
          partly: 'one of the three missing',
          not: 'none or empty'
        },
        consequences: {
          met: 'an event caused by the behaviour that fits the kind of incident',
          partly: 'effect vague, or only a feeling with some effect',
          not: 'nothing, or only a judgement'
        }
      },
      helpTitle: 'What to look for',
      remark: 'Remark for the author',
      remarkHint: 'Needed when you send the incident back: what can be better?',
      keep: 'Save judgement',
      accept: 'Accept',
      sendBack: 'Send back',
      done: {
        none: 'The judgement is saved.',
        accepted: 'The incident is accepted.',
        sent_back: 'The incident was sent back with your remark.'
      },
      onward: 'Next incident'
    },

    exclude: {
      title: 'Exclude from the analysis',
      lead: 'The incident comes on no board. The author still sees it.',
      reason: 'Why?',
      reasons: {
        duplicate: 'duplicate',
        no_behaviour: 'describes no behaviour',
        not_this_job: 'is not about this job',
        identifiable: 'a person can be recognised'
      },
      submit: 'Exclude',
      readmit: 'Take back in',
      done: 'The incident is excluded.',
      readmitted: 'The incident counts again.'
    },

    versions: {
      title: 'Compare versions',
      left: 'Left',
      right: 'Right',
      option: (n: number, date: string) => `Version ${n}, ${date}`,
      compare: 'Compare',
      changed: 'changed',
      same: 'unchanged'
    },

    history: {
      title: 'Earlier judgements',
      on: (version: number, date: string) => `On version ${version}, ${date}`,
      outcomes: { none: 'judged', sent_back: 'sent back', accepted: 'accepted' },
      byPeer: 'reviewed by a participant',
      noRemark: 'Without a remark.'
    }
  }
);
