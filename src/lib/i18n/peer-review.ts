import { define } from './define.ts';

/** Reviewing each other's incidents, as participants do it, and what authors read of it. */
export const peerReviewMessages = define(
  {
    title: 'Nalezen',
    lead: 'Lees wat een ander schreef, zonder naam, en geef je oordeel op vier criteria. De auteur ziet je opmerkingen, niet wie ze gaf.',
    of: (n: number, of: number) => `Incident ${n} van ${of}`,
    progress: 'Nagelezen',
    progressText: (n: number, of: number) => `${n} van ${of}`,
    criteria: 'Jouw oordeel',
    remark: 'Opmerking',
    remarkAdd: 'Opmerking toevoegen',
    remarkLabel: {
      specific: 'Wat kan specifieker?',
      behaviour: 'Welk gedrag wil je zien?',
      context: 'Welke context mis je?',
      consequences: 'Welk gevolg mis je?'
    },
    remarkHint: 'Niet verplicht. Schrijf iets waarmee de auteur verder kan.',
    send: 'Versturen',
    sendAgain: 'Nieuw oordeel versturen',
    previous: 'Vorige',
    next: 'Volgende',
    toOpen: 'Naar wat nog open is',
    done: 'Dit heb je nagelezen. Je kunt je oordeel nog wijzigen.',
    improved: 'De auteur heeft de tekst intussen verbeterd. Kijk na of je oordeel nog klopt.',
    missing: (n: number) =>
      n === 1 ? 'Nog 1 criterium zonder oordeel.' : `Nog ${n} criteria zonder oordeel.`,
    status: {
      idle: 'Alles is verstuurd.',
      sending: 'Wordt verstuurd…',
      waiting: (n: number) =>
        n === 1
          ? '1 oordeel wacht op verbinding. Het staat op dit toestel en vertrekt vanzelf.'
          : `${n} oordelen wachten op verbinding. Ze staan op dit toestel en vertrekken vanzelf.`,
      closed: 'Versturen kan nu niet. Je oordeel staat nog op dit toestel.'
    },
    gone: 'Een incident is intussen ingetrokken of telt niet meer mee. Je oordeel daarover is niet meer nodig.',
    sent: 'Verstuurd.',
    finished: 'Alles is nagelezen',
    finishedHint: (n: number) =>
      n === 1 ? 'Je las 1 incident na. Dank je wel.' : `Je las ${n} incidenten na. Dank je wel.`,
    again: 'Verbeterd sinds jouw oordeel',
    againHint: 'Wie wil, leest ze nog eens na.',
    againLink: (n: number) => `Incident ${n} nog eens nalezen`,
    changed: 'Nog iets wijzigen?',
    ownWork: 'Naar je eigen incidenten',
    nothing: 'Er is nu niets voor jou om na te lezen',
    nothingHint: 'Komt er iets bij, dan zie je het hier vanzelf.',
    off: 'De begeleider bespreekt de incidenten',
    offHint: 'Volg mee op het scherm. Is er een van jou teruggestuurd, dan kun je die verbeteren.',
    notYet: 'Nalezen begint in de fase Bespreken',
    later: 'Het nalezen is afgelopen',
    facilitator: 'U kijkt mee als begeleider. Alleen deelnemers lezen na.',
    toDesk: 'Naar het nalezen in het beheer',
    plain: 'Bewaard wordt wat je verstuurt.',

    received: {
      title: (n: number) => (n === 1 ? '1 deelnemer las dit na' : `${n} deelnemers lazen dit na`),
      titleOld: (n: number, version: number) =>
        n === 1 ? `1 las versie ${version} na` : `${n} lazen versie ${version} na`,
      counts: (met: number, partly: number, not: number) =>
        [met && `${met} × voldaan`, partly && `${partly} × deels`, not && `${not} × niet`]
          .filter(Boolean)
          .join(', '),
      remarks: 'Opmerkingen',
      waiting: 'Nog niet nagelezen.',
      improve: 'Verbeter je tekst met deze opmerkingen en dien opnieuw in.'
    }
  },
  {
    title: 'Reviewing',
    lead: 'Read what someone else wrote, without a name, and judge it on four criteria. The author sees your remarks, not who gave them.',
    of: (n: number, of: number) => `Incident ${n} of ${of}`,
    progress: 'Reviewed',
    progressText: (n: number, of: number) => `${n} of ${of}`,
    criteria: 'Your judgement',
    remark: 'Remark',
    remarkAdd: 'Add a remark',
    remarkLabel: {
      specific: 'What can be more specific?',
      behaviour: 'Which behaviour do you want to see?',
      context: 'Which context do you miss?',
      consequences: 'Which consequence do you miss?'
    },
    remarkHint: 'Optional. Write something that helps the author on.',
    send: 'Send',
    sendAgain: 'Send new judgement',
    previous: 'Previous',
    next: 'Next',
    toOpen: 'To what is still open',
    done: 'You have reviewed this one. You can still change your judgement.',
    improved: 'Meanwhile the author has improved the text. Check whether your judgement still holds.',
    missing: (n: number) =>
      n === 1 ? '1 criterion without a judgement.' : `${n} criteria without a judgement.`,
    status: {
      idle: 'Everything is sent.',
      sending: 'Sending…',
      waiting: (n: number) =>
        n === 1
          ? '1 judgement is waiting for a connection. It is on this device and leaves by itself.'
          : `${n} judgements are waiting for a connection. They are on this device and leave by themselves.`,
      closed: 'Sending is not possible now. Your judgement is still on this device.'
    },
    gone: 'Meanwhile an incident was withdrawn or does not count any more. Your judgement of it is no longer needed.',
    sent: 'Sent.',
    finished: 'Everything is reviewed',
    finishedHint: (n: number) =>
      n === 1 ? 'You reviewed 1 incident. Thank you.' : `You reviewed ${n} incidents. Thank you.`,
    again: 'Improved since your judgement',
    againHint: 'Read them once more if you like.',
    againLink: (n: number) => `Review incident ${n} once more`,
    changed: 'Anything to change?',
    ownWork: 'To your own incidents',
    nothing: 'There is nothing for you to review now',
    nothingHint: 'When something comes, you see it here by itself.',
    off: 'The facilitator discusses the incidents',
    offHint: 'Follow along on the screen. If one of yours was sent back, you can improve it.',
    notYet: 'Reviewing begins in the phase Review',
    later: 'Reviewing is over',
    facilitator: 'You look on as facilitator. Only participants review.',
    toDesk: 'To reviewing on the facilitator’s pages',
    plain: 'What you send is kept.',

    received: {
      title: (n: number) => (n === 1 ? '1 peer reviewed this' : `${n} peers reviewed this`),
      titleOld: (n: number, version: number) => `${n} reviewed version ${version}`,
      counts: (met: number, partly: number, not: number) =>
        [met && `${met} × met`, partly && `${partly} × partly`, not && `${not} × not met`]
          .filter(Boolean)
          .join(', '),
      remarks: 'Remarks',
      waiting: 'Not reviewed yet.',
      improve: 'Improve your text with these remarks and resubmit.'
    }
  }
);
