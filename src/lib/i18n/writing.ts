import { define } from './define.ts';

/**
 * Writing incidents: the assignment, the questions, and what happens to the text. Sentences only, with
 * values in braces: the write pages get them from the server, in one language, to stay small.
 */
export const writingMessages = define(
  {
    title: 'Schrijf incidenten',
    lead: 'Beschrijf keren waarop je een {job} uitzonderlijk effectief of uitzonderlijk ineffectief zag handelen. Eén voorval per kaart, zoals het echt gebeurde.',
    job: 'Functie',
    aim: 'Doel van de functie',
    focus: 'Alle incidenten gaan over',
    asked: '{done} van {asked} ingediend',
    draft: '1 concept',
    drafts: '{n} concepten',
    reached: 'Je hebt ingediend wat gevraagd is. Meer mag, en verbeteren kan tot het schrijven sluit.',
    polarity: {
      effective: 'Effectief gedrag',
      ineffective: 'Ineffectief gedrag'
    },
    polarityHint: {
      effective: 'Iemand pakte iets uitzonderlijk goed aan.',
      ineffective: 'Iemand pakte iets uitzonderlijk slecht aan.'
    },
    start: { effective: 'Nieuw effectief incident', ineffective: 'Nieuw ineffectief incident' },
    nothing: 'Nog niets geschreven.',
    notYet: 'Het schrijven is nog niet begonnen. Zodra de begeleider ermee start, gaat deze pagina open.',
    over: 'Het schrijven is afgelopen. Je kunt alles nog lezen.',
    toNow: 'Naar wat er nu gebeurt',
    asFacilitator: 'Hier schrijven de deelnemers. Als begeleider schrijft u zelf niet mee.',
    submitted: 'Ingediend. Je kunt de tekst nog aanpassen tot het schrijven sluit.',
    deleted: 'Het incident is verwijderd.',
    back: 'Alle incidenten',
    heading: { effective: 'Effectief incident', ineffective: 'Ineffectief incident' },
    kindQuestion: 'Was dit uitzonderlijk effectief of uitzonderlijk ineffectief gedrag?',
    questions: {
      circumstances: 'Wat waren de omstandigheden die tot dit voorbeeld leidden?',
      behaviour: {
        effective: 'Wat deed de {job} precies, dat dit effectief maakt?',
        ineffective: 'Wat deed de {job} precies, dat dit ineffectief maakt?'
      },
      consequences: 'Wat waren de resultaten of gevolgen van dat gedrag?'
    },
    hints: {
      circumstances: 'Waar en wanneer was het, en wat was de aanleiding?',
      behaviour: 'Wat je zag en hoorde, stap voor stap. Noem geen namen.',
      consequences: 'Wat veranderde er daardoor, en voor wie?'
    },
    examples: {
      open: 'Opdracht en voorbeelden',
      otherJob: 'Deze voorbeelden gaan over een andere functie: {job}.',
      good: 'Een goed voorbeeld',
      flawed: 'Een voorbeeld dat tekortschiet',
      why: 'Wat eraan ontbreekt'
    },
    steps: {
      at: 'Vraag {n} van {of}',
      to: 'Vraag {n}: {name}',
      next: 'Volgende',
      previous: 'Vorige',
      done: 'beantwoord',
      wrong: 'nog niet in orde'
    },
    details: {
      title: 'Over het incident',
      optional: 'niet verplicht',
      ksaos: 'Welke kenmerken toont dit voorbeeld?',
      ksaosHint:
        'Kennis, vaardigheden, eigenschappen of houding die een {job} hier toont, of net mist. Zet er een komma tussen.',
      observer: 'Hoe maakte je dit mee?',
      observers: {
        self: 'Ik deed het zelf',
        saw: 'Ik zag het gebeuren',
        underwent: 'Ik onderging het',
        heard: 'Ik hoorde het van iemand anders'
      },
      ago: 'Hoe lang geleden was dit?',
      agos: {
        month: 'Minder dan een maand',
        year: 'Minder dan een jaar',
        three_years: 'Een tot drie jaar',
        longer: 'Langer'
      }
    },
    recognisable: 'Ingediend. Er lijkt nog een naam of iets anders herkenbaars in je tekst te staan.',
    recognisableLook: 'Kijk het na',
    submit: 'Indienen',
    submitAgain: 'Opnieuw indienen',
    keep: 'Bewaar als concept',
    keptAsDraft: 'Bewaard als concept.',
    unsent: 'Wijzigingen nog niet ingediend',
    sentBack: 'Terug om te verbeteren',
    incomplete: 'Beantwoord ook deze vraag. Wat er al staat, is als concept bewaard.',
    tooLong: 'Dit is te lang: er passen hoogstens {max} tekens.',
    save: {
      idle: 'Wat je typt, wordt vanzelf bewaard.',
      unchanged: 'Bewaard.',
      saving: 'Bewaren…',
      saved: 'Bewaard om {time}',
      unreachable: 'Niet bewaard: geen verbinding. Je tekst staat veilig op dit toestel.',
      unreachableHere: 'Niet bewaard: geen verbinding. Laat deze pagina open tot ze terug is.',
      stranger: 'Niet bewaard: je bent hier niet meer aangemeld. Je tekst staat veilig op dit toestel.',
      comeBack: 'Kom terug met je code',
      restored: 'Dit stond nog op dit toestel.',
      again: 'De verbinding is terug. Je tekst is bewaard.'
    },
    stale:
      'Geen verbinding. Je kunt gewoon verder schrijven: alles blijft op dit toestel en wordt verstuurd zodra de verbinding terug is.',
    leaving: 'Je tekst is bewaard, maar nog niet ingediend.',
    leavingUnsaved: 'Je tekst staat veilig op dit toestel; ze wordt bewaard zodra er verbinding is.',
    refused: {
      phase_closed:
        'Het schrijven is intussen gesloten. Je tekst is als concept bewaard, maar niet ingediend.',
      unreachable:
        'Niet ingediend: er is geen verbinding. Je tekst staat veilig op dit toestel. Probeer straks opnieuw.',
      stranger: 'Niet ingediend: je bent hier niet meer aangemeld. Je tekst staat veilig op dit toestel.',
      forbidden: 'Dit incident is uitgesloten van de analyse en kan niet meer veranderen.',
      quota_reached: 'Je hebt van deze soort al zoveel incidenten als er passen. Werk een van die verder af.',
      too_long: 'Deze tekst is te lang om te bewaren. Kort ze in; tot dan staat ze alleen op dit toestel.',
      notDeleted: 'Verwijderen lukte niet: er is geen verbinding, of het schrijven is gesloten.',
      unknown: 'Dit kon niet bewaard worden. Je tekst staat veilig op dit toestel.'
    },
    readOnly: {
      lobby: 'Het schrijven is nog niet begonnen; deze tekst kun je alleen lezen.',
      draft: 'Het schrijven is gesloten. Dit concept is bewaard, maar niet ingediend.',
      closed: 'Het schrijven en verbeteren is gesloten. Je tekst blijft hier leesbaar.',
      excluded: 'Dit incident blijft buiten de analyse en kan niet meer veranderen.'
    },
    earlier: {
      title: 'Je schreef op twee toestellen',
      lead: 'De tekst die je het laatst typte, staat hieronder. De andere is bewaard.',
      leadMany: 'De tekst die je het laatst typte, staat hieronder. De andere zijn bewaard.',
      look: 'Bekijk de andere tekst',
      takeBack: 'Neem deze tekst terug',
      drop: 'Weg ermee'
    },
    remove: 'Verwijderen',
    removeTitle: 'Dit incident verwijderen?',
    removeText:
      'De tekst en alle versies gaan weg, ook bij de begeleider. Dit kan niet ongedaan worden gemaakt.',
    removeYes: 'Ja, verwijder',
    removeNo: 'Nee, behoud'
  },
  {
    title: 'Write incidents',
    lead: 'Describe occasions on which you saw a {job} act exceptionally effectively or exceptionally ineffectively. One incident a card, as it really happened.',
    job: 'Job',
    aim: 'Aim of the job',
    focus: 'All incidents are about',
    asked: '{done} of {asked} submitted',
    draft: '1 draft',
    drafts: '{n} drafts',
    reached: 'You have submitted what is asked. More is welcome, and you can improve until writing closes.',
    polarity: {
      effective: 'Effective behaviour',
      ineffective: 'Ineffective behaviour'
    },
    polarityHint: {
      effective: 'Someone handled something exceptionally well.',
      ineffective: 'Someone handled something exceptionally badly.'
    },
    start: { effective: 'New effective incident', ineffective: 'New ineffective incident' },
    nothing: 'Nothing written yet.',
    notYet: 'Writing has not begun. As soon as the facilitator starts it, this page opens.',
    over: 'Writing is over. You can still read everything.',
    toNow: 'To what is happening now',
    asFacilitator: 'Participants write here. As a facilitator you do not write yourself.',
    submitted: 'Submitted. You can still change the text until writing closes.',
    deleted: 'The incident has been deleted.',
    back: 'All incidents',
    heading: { effective: 'Effective incident', ineffective: 'Ineffective incident' },
    kindQuestion: 'Was this exceptionally effective or exceptionally ineffective behaviour?',
    questions: {
      circumstances: 'What were the circumstances that led to this example?',
      behaviour: {
        effective: 'What exactly did the {job} do that makes this effective?',
        ineffective: 'What exactly did the {job} do that makes this ineffective?'
      },
      consequences: 'What were the results or consequences of that behaviour?'
    },
    hints: {
      circumstances: 'Where and when was it, and what was the trigger?',
      behaviour: 'What you saw and heard, step by step. Give no names.',
      consequences: 'What changed as a result, and for whom?'
    },
    examples: {
      open: 'Assignment and examples',
      otherJob: 'These examples are about another job: {job}.',
      good: 'A good example',
      flawed: 'An example that falls short',
      why: 'What it lacks'
    },
    steps: {
      at: 'Question {n} of {of}',
      to: 'Question {n}: {name}',
      next: 'Next',
      previous: 'Previous',
      done: 'answered',
      wrong: 'not in order yet'
    },
    details: {
      title: 'About the incident',
      optional: 'optional',
      ksaos: 'Which characteristics does this example show?',
      ksaosHint:
        'Knowledge, skills, abilities or attitudes that a {job} shows here, or lacks. Put commas between them.',
      observer: 'How did you experience this?',
      observers: {
        self: 'I did it myself',
        saw: 'I saw it happen',
        underwent: 'It happened to me',
        heard: 'I heard it from someone else'
      },
      ago: 'How long ago was this?',
      agos: {
        month: 'Less than a month',
        year: 'Less than a year',
        three_years: 'One to three years',
        longer: 'Longer'
      }
    },
    recognisable: 'Submitted. A name, or something else that makes a person known, seems to be in your text.',
    recognisableLook: 'Check it',
    submit: 'Submit',
    submitAgain: 'Submit again',
    keep: 'Keep as a draft',
    keptAsDraft: 'Kept as a draft.',
    unsent: 'Changes not submitted yet',
    sentBack: 'Back to improve',
    incomplete: 'Answer this question too. What is there is kept as a draft.',
    tooLong: 'This is too long: it holds at most {max} characters.',
    save: {
      idle: 'What you type is saved by itself.',
      unchanged: 'Saved.',
      saving: 'Saving…',
      saved: 'Saved at {time}',
      unreachable: 'Not saved: no connection. Your text is safe on this device.',
      unreachableHere: 'Not saved: no connection. Leave this page open until it is back.',
      stranger: 'Not saved: you are no longer signed in here. Your text is safe on this device.',
      comeBack: 'Come back with your code',
      restored: 'This was still on this device.',
      again: 'The connection is back. Your text is saved.'
    },
    stale:
      'No connection. You can simply go on writing: everything stays on this device and is sent when the connection is back.',
    leaving: 'Your text is saved, but not submitted yet.',
    leavingUnsaved: 'Your text is safe on this device; it will be saved when there is a connection.',
    refused: {
      phase_closed: 'Writing has just closed. Your text is kept as a draft, but not submitted.',
      unreachable:
        'Not submitted: there is no connection. Your text is safe on this device. Try again later.',
      stranger: 'Not submitted: you are no longer signed in here. Your text is safe on this device.',
      forbidden: 'This incident is excluded from the analysis and can no longer change.',
      quota_reached: 'You have as many incidents of this kind as there can be. Work on one of those.',
      too_long: 'This text is too long to save. Shorten it; until then it is on this device only.',
      notDeleted: 'Deleting did not work: there is no connection, or writing has closed.',
      unknown: 'This could not be saved. Your text is safe on this device.'
    },
    readOnly: {
      lobby: 'Writing has not begun; you can only read this text.',
      draft: 'Writing is closed. This draft is kept, but not submitted.',
      closed: 'Writing and improving are closed. Your text stays readable here.',
      excluded: 'This incident stays out of the analysis and can no longer change.'
    },
    earlier: {
      title: 'You wrote on two devices',
      lead: 'The text you typed last is below. The other one is kept.',
      leadMany: 'The text you typed last is below. The others are kept.',
      look: 'Look at the other text',
      takeBack: 'Take this text back',
      drop: 'Discard it'
    },
    remove: 'Delete',
    removeTitle: 'Delete this incident?',
    removeText: 'The text and all its versions go, at the facilitator’s as well. This cannot be undone.',
    removeYes: 'Yes, delete',
    removeNo: 'No, keep'
  }
);

export type WritingMessages = (typeof writingMessages)['nl'];
