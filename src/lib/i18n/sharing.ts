import { define } from './define.ts';

/** Read-only links: making them, and what they open. */
export const sharingMessages = define(
  {
    title: 'Delen',
    lead: 'Wie een link heeft, leest zonder account wat erachter staat, en niets anders van de workshop. U kunt een link op elk moment intrekken.',
    make: 'Nieuwe link',
    what: 'Wat opent de link?',
    kinds: {
      document: 'De functieanalyse',
      screen: 'Het projectiescherm'
    },
    kindHints: {
      document:
        'Naamloos, met de onderbouwing, om te lezen en te downloaden. Altijd zoals ze op dat moment is.',
      screen: 'Wat de klas samen bekijkt, live. In de lobby staan er de namen van wie binnen is.'
    },
    format: 'Formaat',
    ends: 'Tot en met',
    endsHint: 'Leeg: tot u de link intrekt.',
    past: 'Kies een dag die nog komt.',
    makeIt: 'Link maken',
    links: 'De links',
    none: 'Er zijn nog geen links.',
    open: 'Open',
    ended: 'Afgelopen',
    revoked: 'Ingetrokken',
    made: (date: string) => `gemaakt op ${date}`,
    endsOn: (date: string) => `tot ${date}`,
    revokedOn: (date: string) => `ingetrokken op ${date}`,
    address: 'Adres van de link',
    qr: 'QR-code tonen',
    qrLabel: (what: string) => `QR-code van de link: ${what}`,
    visit: 'Openen',
    revoke: 'Intrekken',
    revokeNow: (what: string) => `Link intrekken: ${what}`,
    shareThis: 'Delen',
    shared: {
      title: (job: string) => `Functieanalyse: ${job}`,
      lead: 'Gemaakt uit kritische incidenten. Open bij elke uitspraak waarop ze steunt.',
      languages: { nl: 'Nederlands', en: 'English' }
    },
    gone: {
      title: 'Deze link opent niets (meer)',
      text: 'De link klopt niet, is afgelopen of is ingetrokken. Vraag een nieuwe aan wie je de link gaf.',
      busy: 'Er zijn te veel mislukte pogingen. Wacht een paar minuten en probeer opnieuw.',
      failed: 'Er ging iets mis. Probeer het zo meteen opnieuw.'
    }
  },
  {
    title: 'Share',
    lead: 'Whoever has a link reads what is behind it without an account, and nothing else of the workshop. You can revoke a link at any time.',
    make: 'New link',
    what: 'What does the link open?',
    kinds: {
      document: 'The job analysis',
      screen: 'The projector screen'
    },
    kindHints: {
      document: 'Nameless, with its evidence, to read and to download. Always as it is at that moment.',
      screen: 'What the class looks at together, live. In the lobby it shows the names of who is in.'
    },
    format: 'Format',
    ends: 'Until and including',
    endsHint: 'Empty: until you revoke the link.',
    past: 'Choose a day that is still to come.',
    makeIt: 'Make the link',
    links: 'The links',
    none: 'There are no links yet.',
    open: 'Open',
    ended: 'Ended',
    revoked: 'Revoked',
    made: (date: string) => `made on ${date}`,
    endsOn: (date: string) => `until ${date}`,
    revokedOn: (date: string) => `revoked on ${date}`,
    address: 'Address of the link',
    qr: 'Show a QR code',
    qrLabel: (what: string) => `QR code of the link: ${what}`,
    visit: 'Open it',
    revoke: 'Revoke',
    revokeNow: (what: string) => `Revoke the link: ${what}`,
    shareThis: 'Share',
    shared: {
      title: (job: string) => `Job analysis: ${job}`,
      lead: 'Made from critical incidents. Open what each statement rests on.',
      languages: { nl: 'Nederlands', en: 'English' }
    },
    gone: {
      title: 'This link opens nothing (any more)',
      text: 'The link is wrong, has ended or was revoked. Ask whoever gave it to you for a new one.',
      busy: 'There were too many failed attempts. Wait a few minutes and try again.',
      failed: 'Something went wrong. Try again in a moment.'
    }
  }
);
