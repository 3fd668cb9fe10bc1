import { define } from './define.ts';

/** Sign-in, sign-up, and one's own account. */
export const accountMessages = define(
  {
    signIn: {
      title: 'Aanmelden',
      lead: 'Voor begeleiders. Deelnemers hebben geen account nodig: zij komen binnen met een deelnamecode.',
      submit: 'Aanmelden',
      noAccount: 'Nog geen account?',
      signUp: 'Maak een account',
      byInvitation: 'Een account krijgt u op uitnodiging van een begeleider. Vraag hem of haar om de link.',
      toJoin: 'Ik heb een deelnamecode'
    },
    signUp: {
      title: 'Account maken',
      lead: 'Met een account bereidt u workshops voor en begeleidt u ze.',
      submit: 'Account maken',
      closedTitle: 'Alleen op uitnodiging',
      closed:
        'Hier krijgt u een account op uitnodiging van een begeleider. Vraag hem of haar om een link en open die.',
      invalidTitle: 'Deze uitnodiging werkt niet meer',
      invalid: 'Ze is verlopen of al gebruikt. Vraag een nieuwe aan wie u uitnodigde.',
      hasAccount: 'Hebt u al een account?'
    },
    name: 'Naam',
    email: 'E-mailadres',
    emailHint: 'Om u aan te melden. Voorval stuurt geen mail.',
    password: 'Wachtwoord',
    passwordHint: (min: number) => `Minstens ${min} tekens. Een korte zin onthoudt u het best.`,
    account: {
      title: 'Uw account',
      profile: 'Naam en e-mailadres',
      save: 'Bewaren',
      saved: 'Bewaard.',
      password: 'Wachtwoord wijzigen',
      passwordLead: 'Daarna bent u op andere toestellen afgemeld.',
      current: 'Huidig wachtwoord',
      next: 'Nieuw wachtwoord',
      change: 'Wachtwoord wijzigen',
      changed: 'Uw wachtwoord is gewijzigd.',
      invite: 'Een collega uitnodigen',
      inviteLead: 'U krijgt een link waarmee één collega binnen een week een account maakt.',
      inviteMake: 'Link maken',
      inviteAnother: 'Nog een link maken',
      inviteLink: 'Link voor uw collega',
      inviteOnce: (until: string) =>
        `Kopieer de link nu: hij wordt niet opnieuw getoond. Hij werkt één keer, tot ${until}.`,
      signOut: 'Afmelden',
      signOutLead: 'U meldt zich af op dit toestel.'
    },
    menu: { account: 'Uw account', workshops: 'Uw workshops', signOut: 'Afmelden' }
  },
  {
    signIn: {
      title: 'Sign in',
      lead: 'For facilitators. Participants need no account: they come in with a join code.',
      submit: 'Sign in',
      noAccount: 'No account yet?',
      signUp: 'Make an account',
      byInvitation: 'Accounts are made by invitation of a facilitator. Ask them for the link.',
      toJoin: 'I have a join code'
    },
    signUp: {
      title: 'Make an account',
      lead: 'With an account you prepare workshops and guide them.',
      submit: 'Make account',
      closedTitle: 'By invitation only',
      closed: 'Here accounts are made by invitation of a facilitator. Ask them for a link and open it.',
      invalidTitle: 'This invitation no longer works',
      invalid: 'It has expired or was used already. Ask for a new one.',
      hasAccount: 'Do you have an account already?'
    },
    name: 'Name',
    email: 'E-mail address',
    emailHint: 'To sign in. Voorval sends no mail.',
    password: 'Password',
    passwordHint: (min: number) => `At least ${min} characters. A short sentence is easiest to remember.`,
    account: {
      title: 'Your account',
      profile: 'Name and e-mail address',
      save: 'Save',
      saved: 'Saved.',
      password: 'Change password',
      passwordLead: 'Afterwards you are signed out on other devices.',
      current: 'Current password',
      next: 'New password',
      change: 'Change password',
      changed: 'Your password has been changed.',
      invite: 'Invite a colleague',
      inviteLead: 'You get a link with which one colleague can make an account within a week.',
      inviteMake: 'Make a link',
      inviteAnother: 'Make another link',
      inviteLink: 'Link for your colleague',
      inviteOnce: (until: string) =>
        `Copy the link now: it is not shown again. It works once, until ${until}.`,
      signOut: 'Sign out',
      signOutLead: 'You sign out on this device.'
    },
    menu: { account: 'Your account', workshops: 'Your workshops', signOut: 'Sign out' }
  }
);
