import type { ErrorCode } from '../domain/errors.ts';
import { define } from './define.ts';

type Detail = Record<string, string | number>;
type Say = (detail: Detail) => string;

/** One clear sentence for every refusal: what is the matter, and what to do. */
export const errorMessages = define<Record<ErrorCode, Say>>(
  {
    not_found: () => 'Deze pagina bestaat niet, of u hebt er geen toegang toe.',
    forbidden: () => 'Dit kan hier niet.',
    phase_closed: () =>
      'Dit kan in de huidige fase niet. De begeleider kan de workshop in een andere fase zetten.',
    empty_field: () => 'Vul dit veld in.',
    confirmation_wrong: () => 'Dit is niet wat u moest typen. Er is niets verwijderd.',
    too_long: ({ max }) => `Dit is te lang: er passen hoogstens ${max} tekens.`,
    invalid_email: () => 'Dit lijkt geen e-mailadres. Kijk het even na.',
    password_too_short: ({ min }) => `Neem een wachtwoord van minstens ${min} tekens.`,
    wrong_password: () => 'Dit is niet uw huidige wachtwoord.',
    wrong_sign_in: () => 'E-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
    email_taken: () => 'Er is al een account met dit e-mailadres. Meld u aan.',
    invitation_invalid: () => 'Deze uitnodiging is verlopen of al gebruikt. Vraag een nieuwe.',
    sign_up_closed: () => 'Een account maken kan hier alleen op uitnodiging van een begeleider.',
    code_unknown: () => 'Deze code hoort bij geen enkele workshop. Kijk ze na op het scherm.',
    workshop_closed: () => 'Deze workshop is afgerond; deelnemen kan niet meer.',
    name_taken: () => 'Deze naam is al in gebruik. Neem een andere, of voeg een letter toe.',
    return_code_unknown: () => 'Deze terugkeercode kennen we niet in deze workshop. Kijk ze na.',
    aim_missing: () => 'Vul eerst het doel van de functie in; wie schrijft, ziet het boven elk incident.',
    incident_incomplete: () => 'Beantwoord ook deze vraag. Wat er al staat, is als concept bewaard.',
    quota_reached: ({ max }) => `Er zijn al ${max} incidenten van deze soort. Werk een van die verder af.`,
    no_groups: () => 'Vorm eerst groepen; elke groep krijgt een eigen bord.',
    too_few_participants: ({ max }) => `Er zijn ${max} deelnemers: kies hoogstens zoveel groepen.`,
    groups_at_work: ({ min }) => `Groep ${min} heeft al gesorteerd. Kies minstens ${min} groepen.`,
    board_frozen: () => 'De begeleider heeft het sorteren even stilgelegd. Straks gaat het verder.',
    not_sorted_together: ({ groups }) =>
      `Nog niet samen aan het sorteren: groep ${groups}. Hun bord is leeg, en blijft leeg als u nu verdergaat.`,
    assistance_off: () =>
      'De computer doet hier geen voorstellen: dat kan pas als de begeleider het toestaat en niemand nog alleen sorteert.',
    not_all_ready: () => 'Nog niet iedereen is klaar met alleen sorteren. Wacht nog even op elkaar.',
    board_judged: () =>
      'Een andere groep werkt nu met deze categorieën. Wijzigen kan weer als de ronde is afgesloten.',
    cannot_retranslate: () =>
      'Dit bord kan nu niet worden terugvertaald. Kijk op de pagina Terugvertalen wat er ontbreekt.',
    votes_revealed: () => 'De stemmen staan op het scherm; wijzigen kan niet meer.',
    outdated: () => 'De tekst is intussen gewijzigd. Lees de nieuwe versie en probeer opnieuw.',
    import_rows: ({ n }) => `In dit bestand kloppen ${n} incidenten niet. Er is niets ingelezen.`,
    import_too_many: ({ n, max }) =>
      `Er passen hoogstens ${max} incidenten in één keer, en dit zijn er ${n}.`,
    import_nothing: () => 'In dit bestand staat niets wat nog niet in de workshop zit.',
    codebook_invalid: () => 'Dit bestand is geen codeboek (QDC). Bewaar het codeboek opnieuw als REFI-QDA.',
    codebook_empty: () => 'In dit codeboek staan geen codes.',
    codebook_too_large: ({ max }) => `Dit codeboek is te groot: het mag hoogstens ${max} codes hebben.`,
    archive_invalid: () => 'Dit bestand is geen volledig Voorval-archief. Er is niets ingelezen.',
    archive_too_new: () => 'Dit archief komt uit een nieuwere Voorval. Werk deze installatie eerst bij.',
    too_many_requests: () => 'Er zijn te veel mislukte pogingen. Wacht een paar minuten en probeer opnieuw.',
    invalid_input: () => 'Deze waarde kan niet. Kies een andere.'
  },
  {
    not_found: () => 'This page does not exist, or you have no access to it.',
    forbidden: () => 'This cannot be done here.',
    phase_closed: () =>
      'This is not possible in the current phase. The facilitator can move the workshop to another one.',
    empty_field: () => 'Fill in this field.',
    confirmation_wrong: () => 'This is not what you were asked to type. Nothing was deleted.',
    too_long: ({ max }) => `This is too long: it holds at most ${max} characters.`,
    invalid_email: () => 'This does not look like an e-mail address. Please check it.',
    password_too_short: ({ min }) => `Choose a password of at least ${min} characters.`,
    wrong_password: () => 'This is not your current password.',
    wrong_sign_in: () => 'E-mail address and password do not belong together. Try again.',
    email_taken: () => 'There is an account with this e-mail address already. Sign in.',
    invitation_invalid: () => 'This invitation has expired or has been used. Ask for a new one.',
    sign_up_closed: () => 'Here an account can be made only by invitation of a facilitator.',
    code_unknown: () => 'This code belongs to no workshop. Check it on the screen.',
    workshop_closed: () => 'This workshop is finished; joining is no longer possible.',
    name_taken: () => 'This name is in use already. Choose another, or add a letter.',
    return_code_unknown: () => 'We do not know this return code in this workshop. Check it.',
    aim_missing: () => 'Fill in the aim of the job first; everyone who writes sees it above each incident.',
    incident_incomplete: () => 'Answer this question too. What is there is kept as a draft.',
    quota_reached: ({ max }) => `There are ${max} incidents of this kind already. Work on one of those.`,
    no_groups: () => 'Form groups first; each group gets a board of its own.',
    too_few_participants: ({ max }) => `There are ${max} participants: choose that many groups at most.`,
    groups_at_work: ({ min }) => `Group ${min} has sorted already. Choose at least ${min} groups.`,
    board_frozen: () => 'The facilitator has stopped the sorting for a moment. It goes on shortly.',
    not_sorted_together: ({ groups }) =>
      `Not sorting together yet: group ${groups}. Their board is empty, and stays empty if you go on now.`,
    assistance_off: () =>
      'The computer makes no proposals here: that takes the permission of the facilitator, and nobody who still sorts alone.',
    not_all_ready: () => 'Not everyone has finished sorting alone yet. Wait for each other.',
    board_judged: () =>
      'Another group is working with these categories. They can be changed again once the round is closed.',
    cannot_retranslate: () =>
      'This board cannot be retranslated now. See on the page Retranslate what is missing.',
    votes_revealed: () => 'The votes are on the screen; they can no longer be changed.',
    outdated: () => 'The text has changed meanwhile. Read the new version and try again.',
    import_rows: ({ n }) => `${n} incidents in this file are not right. Nothing was imported.`,
    import_too_many: ({ n, max }) => `At most ${max} incidents fit in one go, and there are ${n}.`,
    import_nothing: () => 'This file holds nothing that is not in the workshop already.',
    codebook_invalid: () => 'This file is not a codebook (QDC). Save the codebook again as REFI-QDA.',
    codebook_empty: () => 'There are no codes in this codebook.',
    codebook_too_large: ({ max }) => `This codebook is too large: it may have at most ${max} codes.`,
    archive_invalid: () => 'This file is not a complete Voorval archive. Nothing was imported.',
    archive_too_new: () => 'This archive comes from a newer Voorval. Update this installation first.',
    too_many_requests: () => 'There were too many failed attempts. Wait a few minutes and try again.',
    invalid_input: () => 'This value is not possible. Choose another.'
  }
);
