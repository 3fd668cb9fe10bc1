import { define, plural } from './define.ts';

/** The facilitator's desk and the screen of the class. */
export const managingMessages = define(
  {
    steps: 'Fasen',
    screen: 'Projectiescherm',
    lost: 'De verbinding is even weg. Wat u ziet kan achterlopen; ze komt vanzelf terug.',

    phase: {
      now: 'Nu bezig',
      next: (name: string) => `Naar ${name}`,
      back: (name: string) => `Terug naar ${name}`,
      open: (name: string) => `${name} openen`,
      openAgain: (name: string) => `Terug naar ${name}`,
      stay: 'Blijven waar we zijn',
      whatNow: 'Wat er dan gebeurt',
      opens: {
        lobby: 'Deelnemers komen binnen met de code en wachten tot u begint.',
        write: 'Elke deelnemer schrijft incidenten en dient ze in. Wijzigen en intrekken mag nog.',
        review:
          'Deelnemers lezen elkaars incidenten na, u leest en beoordeelt. Wie opmerkingen krijgt, verbetert de tekst en dient opnieuw in.',
        analyse: 'Elke groep krijgt haar bord met incidenten en sorteert ze samen.',
        retranslate:
          'Een andere groep sorteert dezelfde incidenten opnieuw, zonder de eerste indeling te zien.',
        pool: 'U legt de categorieën van alle groepen samen; iedereen kijkt mee.',
        report: 'De functieanalyse is klaar; alle deelnemers kunnen ze lezen.'
      },
      freezes: {
        lobby: 'Er wordt nog niets geschreven.',
        write: 'Er ligt nog niets vast.',
        review: 'Nieuwe incidenten indienen kan niet meer. Concepten blijven bewaard.',
        analyse: 'De teksten liggen vast, en de groepen worden niet meer geloot.',
        retranslate: 'Het bord van een groep ligt vast zolang een andere groep het terugvertaalt.',
        pool: 'De borden van de groepen liggen vast.',
        report: 'Nieuwe deelnemers komen er niet meer bij.'
      },
      goingBack: {
        lobby:
          'Niemand kan nog schrijven of sorteren tot u weer verdergaat. Alles wat er is, blijft bewaard.',
        write:
          'Deelnemers kunnen ingediende incidenten weer wijzigen en intrekken. Wat zij intrekken, verdwijnt ook van de borden.',
        review: 'Auteurs kunnen hun ingediende incidenten weer verbeteren. De borden staan zolang stil.',
        analyse:
          'Groepen kunnen hun borden weer wijzigen. Wat u al samenlegde blijft staan, maar kan daardoor veranderen.',
        retranslate:
          'Groepen kunnen hun categorieën weer herzien, en u kunt ze opnieuw laten terugvertalen. Wat er al uitkwam, blijft.',
        pool: 'Deelnemers kunnen de functieanalyse niet meer lezen tot u ze weer opent.'
      },
      backTitle: 'U gaat terug',
      skips: (names: string) => `U slaat over: ${names}.`,
      draftsLeft: (n: number) =>
        n === 1
          ? 'Er is nog 1 concept dat niet is ingediend.'
          : `Er zijn nog ${n} concepten die niet zijn ingediend.`,
      groupless: (n: number) =>
        n === 1
          ? '1 deelnemer zit nog in geen groep en krijgt dus geen bord.'
          : `${n} deelnemers zitten nog in geen groep en krijgen dus geen bord.`,
      noGroups: 'Er zijn nog geen groepen. Elke groep krijgt een eigen bord: vorm eerst groepen.',
      toGroups: 'Groepen vormen',
      notTogether: 'Sommige groepen zijn nog niet zover',
      notTogetherHow:
        'Laat ze eerst vergelijken en samen beginnen: dan telt mee wat ze sorteerden. Wat ieder alleen deed, blijft hoe dan ook bewaard.',
      toBoards: 'Naar de borden',
      anyway: 'Ga toch verder',
      noAim: 'Het doel van de functie ontbreekt nog. Wie schrijft, ziet het boven elk incident.',
      toAim: 'Doel invullen',
      minutes: 'Timer',
      minutesUnit: 'minuten',
      minutesHint: 'Leeg laten voor geen timer. Als de tijd om is, sluit er niets vanzelf.',
      timer: 'Timer',
      timerNone: 'Geen timer',
      timerSet: 'Timer zetten',
      timerChange: 'Timer wijzigen',
      timerStop: 'Timer stoppen',
      timerStart: 'Starten',
      timeUp: 'De tijd van deze fase is om.'
    },

    door: {
      title: 'Binnenkomen',
      code: 'Deelnamecode',
      how: (address: string) => `Op ${address}, of met de QR-code.`,
      link: 'Link naar deze workshop',
      qr: 'QR-code met de link naar deze workshop',
      closed: 'In deze fase komen er geen nieuwe deelnemers meer bij.',
      late: 'Laatkomers kunnen nog binnen met deze code.',
      loopback:
        'Deze link werkt alleen op dit toestel. Open Voorval op het adres van deze computer in het netwerk.'
    },

    figures: {
      title: 'Stand',
      participants: 'Deelnemers',
      effective: 'Effectief',
      ineffective: 'Ineffectief',
      drafts: 'Concepten',
      ready: 'Klaar',
      submitted: 'ingediend',
      of: (n: number) => `van ${n} gevraagd`,
      ofPeople: (n: number) => `van ${n} deelnemers`,
      excluded: (n: number) => plural(n, 'uitgesloten', 'uitgesloten')
    },

    people: {
      title: 'Deelnemers en groepen',
      none: 'Nog niemand binnen',
      noneText: 'Toon de code op het projectiescherm. Wie binnenkomt, verschijnt hier vanzelf.',
      search: 'Zoek een deelnemer',
      nobodyFound: 'Geen deelnemer met die naam.',
      group: (n: number) => `Groep ${n}`,
      noGroup: 'Zonder groep',
      everyone: 'Iedereen',
      emptyGroup: 'Nog niemand in deze groep.',
      drafts: (n: number) => (n === 1 ? '1 concept' : `${n} concepten`),
      ready: 'klaar',
      edit: (name: string) => `${name} wijzigen`,
      editShort: 'Wijzigen',
      done: 'Sluiten',
      draw: 'Groepen loten',
      drawAgain: 'Opnieuw loten',
      drawCount: 'Aantal groepen',
      drawHint: (n: number) => `${n} ${n === 1 ? 'deelnemer' : 'deelnemers'}, zo gelijk mogelijk verdeeld.`,
      drawWarning: 'Opnieuw loten verdeelt iedereen opnieuw over de groepen.',
      drawLate: 'Wie later binnenkomt, komt vanzelf in de kleinste groep.',
      drawClosed: 'De groepen hebben hun bord; loten kan niet meer. Een deelnemer verplaatsen kan wel.',
      moveTo: 'Groep',
      move: 'Verplaatsen',
      moveWarning: 'De incidenten van deze deelnemer blijven op het bord waar ze liggen.',
      returnCode: 'Nieuwe terugkeercode',
      returnCodeHint: 'Voor wie zijn code kwijt is. De vorige werkt dan niet meer.',
      returnCodeMake: 'Code maken',
      returnCodeIs: (name: string) => `Terugkeercode van ${name}. Ze wordt niet opnieuw getoond.`,
      remove: 'Deelnemer verwijderen',
      removeWarning: (name: string, n: number) =>
        n === 0
          ? `${name} wordt uit de workshop gehaald.`
          : `${name} wordt uit de workshop gehaald, samen met ${n === 1 ? '1 incident' : `${n} incidenten`}. Dat kan niet ongedaan worden gemaakt.`,
      removeSure: (name: string) => `${name} verwijderen`
    },

    screenPage: {
      title: 'Projectiescherm',
      goTo: 'Ga naar',
      code: 'en geef deze code in',
      who: 'Binnen',
      nobody: 'Nog niemand binnen.',
      more: (n: number) => `en nog ${n}`,
      effective: 'effectieve incidenten',
      ineffective: 'ineffectieve incidenten',
      participants: 'deelnemers',
      ready: 'klaar',
      desk: 'Naar het overzicht',
      aim: 'Doel van de functie',
      writeTask: (e: number, i: number) =>
        `Schrijf ${[e > 0 ? `${e} ${e === 1 ? 'effectief' : 'effectieve'}` : '', i > 0 ? `${i} ${i === 1 ? 'ineffectief' : 'ineffectieve'}` : ''].filter(Boolean).join(' en ')} ${e + i === 1 ? 'incident' : 'incidenten'}.`,
      tasks: {
        review: 'Lees na wat je kreeg toegewezen, en verbeter je eigen incidenten met de opmerkingen.',
        analyse: 'Sorteer met je groep de incidenten in taken en competenties.',
        retranslate: 'Sorteer de incidenten in de categorieën van een andere groep.',
        pool: 'We leggen de categorieën van alle groepen samen.',
        report: 'De functieanalyse is klaar. Lees ze op je eigen toestel.'
      }
    }
  },
  {
    steps: 'Phases',
    screen: 'Screen',
    lost: 'The connection is gone for a moment. What you see may be behind; it comes back by itself.',

    phase: {
      now: 'Going on now',
      next: (name: string) => `On to ${name}`,
      back: (name: string) => `Back to ${name}`,
      open: (name: string) => `Open ${name}`,
      openAgain: (name: string) => `Back to ${name}`,
      stay: 'Stay where we are',
      whatNow: 'What happens then',
      opens: {
        lobby: 'Participants come in with the code and wait until you begin.',
        write: 'Each participant writes incidents and submits them. They can still be changed and withdrawn.',
        review:
          'Participants review each other’s incidents, you read and judge. Whoever gets remarks improves the text and resubmits.',
        analyse: 'Each group gets its board with incidents and sorts them together.',
        retranslate: 'Another group sorts the same incidents again, without seeing the first categories.',
        pool: 'You pool the categories of all groups; everyone looks on.',
        report: 'The job analysis is ready; all participants can read it.'
      },
      freezes: {
        lobby: 'Nothing is written yet.',
        write: 'Nothing is fixed yet.',
        review: 'New incidents can no longer be submitted. Drafts are kept.',
        analyse: 'The texts are fixed, and groups are no longer drawn.',
        retranslate: 'The board of a group is fixed while another group retranslates it.',
        pool: "The groups' boards are fixed.",
        report: 'New participants can no longer join.'
      },
      goingBack: {
        lobby: 'Nobody can write or sort until you go on again. Everything that is there is kept.',
        write:
          'Participants can change and withdraw submitted incidents again. What they withdraw also disappears from the boards.',
        review: 'Authors can improve their submitted incidents again. Meanwhile the boards stand still.',
        analyse: 'Groups can change their boards again. What you pooled stays, but may change with them.',
        retranslate:
          'Groups can redefine their categories again, and you can have them retranslated once more. Earlier results stay.',
        pool: 'Participants can no longer read the job analysis until you open it again.'
      },
      backTitle: 'You are going back',
      skips: (names: string) => `You skip: ${names}.`,
      draftsLeft: (n: number) =>
        n === 1
          ? 'There is still 1 draft that was not submitted.'
          : `There are still ${n} drafts that were not submitted.`,
      groupless: (n: number) =>
        n === 1
          ? '1 participant is in no group yet and so gets no board.'
          : `${n} participants are in no group yet and so get no board.`,
      noGroups: 'There are no groups yet. Each group gets a board of its own: form groups first.',
      toGroups: 'Form groups',
      notTogether: 'Some groups are not there yet',
      notTogetherHow:
        'Let them compare and begin together first: then what they sorted counts. What each did alone is kept in any case.',
      toBoards: 'To the boards',
      anyway: 'Go on anyway',
      noAim: 'The aim of the job is still missing. Everyone who writes sees it above each incident.',
      toAim: 'Fill in the aim',
      minutes: 'Timer',
      minutesUnit: 'minutes',
      minutesHint: 'Leave empty for no timer. When time is up, nothing closes by itself.',
      timer: 'Timer',
      timerNone: 'No timer',
      timerSet: 'Set a timer',
      timerChange: 'Change the timer',
      timerStop: 'Stop the timer',
      timerStart: 'Start',
      timeUp: 'The time of this phase is up.'
    },

    door: {
      title: 'Coming in',
      code: 'Join code',
      how: (address: string) => `At ${address}, or with the QR code.`,
      link: 'Link to this workshop',
      qr: 'QR code with the link to this workshop',
      closed: 'In this phase no new participants can join.',
      late: 'Latecomers can still come in with this code.',
      loopback: "This link works on this device only. Open Voorval at this computer's address in the network."
    },

    figures: {
      title: 'Progress',
      participants: 'Participants',
      effective: 'Effective',
      ineffective: 'Ineffective',
      drafts: 'Drafts',
      ready: 'Ready',
      submitted: 'submitted',
      of: (n: number) => `of ${n} asked`,
      ofPeople: (n: number) => `of ${n} participants`,
      excluded: (n: number) => plural(n, 'excluded', 'excluded')
    },

    people: {
      title: 'Participants and groups',
      none: 'Nobody is in yet',
      noneText: 'Show the code on the screen. Whoever comes in appears here by themselves.',
      search: 'Find a participant',
      nobodyFound: 'No participant with that name.',
      group: (n: number) => `Group ${n}`,
      noGroup: 'Without a group',
      everyone: 'Everyone',
      emptyGroup: 'Nobody in this group yet.',
      drafts: (n: number) => (n === 1 ? '1 draft' : `${n} drafts`),
      ready: 'ready',
      edit: (name: string) => `Change ${name}`,
      editShort: 'Change',
      done: 'Close',
      draw: 'Draw groups',
      drawAgain: 'Draw again',
      drawCount: 'Number of groups',
      drawHint: (n: number) =>
        `${n} ${n === 1 ? 'participant' : 'participants'}, divided as evenly as possible.`,
      drawWarning: 'Drawing again divides everyone over the groups anew.',
      drawLate: 'Whoever comes later goes to the smallest group.',
      drawClosed:
        'The groups have their boards; they cannot be drawn again. A participant can still be moved.',
      moveTo: 'Group',
      move: 'Move',
      moveWarning: "This participant's incidents stay on the board where they are.",
      returnCode: 'New return code',
      returnCodeHint: 'For someone who lost theirs. The earlier one stops working.',
      returnCodeMake: 'Make a code',
      returnCodeIs: (name: string) => `Return code of ${name}. It is not shown again.`,
      remove: 'Remove participant',
      removeWarning: (name: string, n: number) =>
        n === 0
          ? `${name} is taken out of the workshop.`
          : `${name} is taken out of the workshop, together with ${n === 1 ? '1 incident' : `${n} incidents`}. This cannot be undone.`,
      removeSure: (name: string) => `Remove ${name}`
    },

    screenPage: {
      title: 'Screen',
      goTo: 'Go to',
      code: 'and enter this code',
      who: 'In',
      nobody: 'Nobody is in yet.',
      more: (n: number) => `and ${n} more`,
      effective: 'effective incidents',
      ineffective: 'ineffective incidents',
      participants: 'participants',
      ready: 'ready',
      desk: 'To the overview',
      aim: 'Aim of the job',
      writeTask: (e: number, i: number) =>
        `Write ${[e > 0 ? `${e} effective` : '', i > 0 ? `${i} ineffective` : ''].filter(Boolean).join(' and ')} ${e + i === 1 ? 'incident' : 'incidents'}.`,
      tasks: {
        review: 'Review what was given to you, and improve your own incidents with the remarks.',
        analyse: 'With your group, sort the incidents into tasks and competencies.',
        retranslate: "Sort the incidents into another group's categories.",
        pool: 'We pool the categories of all groups.',
        report: 'The job analysis is ready. Read it on your own device.'
      }
    }
  }
);
