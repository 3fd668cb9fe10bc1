import { define, plural } from './define.ts';

/** What the machine proposes to a group, each time with why and how sure it is. */
export const assistingMessages = define(
  {
    /** How alike, how likely: from a measured confidence. */
    strength: { strong: 'waarschijnlijk', fair: 'mogelijk', weak: 'onzeker' },
    why: (words: string[]) =>
      words.length > 0 ? `door: ${words.join(', ')}` : 'door wat erop lijkt, niet door één woord',
    asking: 'De computer zoekt…',
    failed: 'De computer kon nu niets voorstellen. Probeer het straks opnieuw.',
    similar: {
      title: 'Lijkt op dit incident',
      none: 'De computer vindt geen incidenten die hier duidelijk op lijken.',
      strength: { strong: 'lijkt er sterk op', fair: 'lijkt erop', weak: 'lijkt er een beetje op' },
      read: (card: string) => `Lees ${card.toLowerCase()}`,
      with: (card: string) => `Selecteer samen met ${card.toLowerCase()}`,
      beside: (card: string, label: string) => `Leg bij ${card.toLowerCase()}, in “${label}”`,
      chosen: (cards: string) => `${cards} geselecteerd; kies onderaan waar ze samen naartoe gaan.`
    },
    suggested: {
      title: { task: 'Misschien hoort dit bij', competency: 'Misschien toont dit' },
      learned: 'Geleerd van wat jullie al sorteerden.',
      put: (label: string) => `Leg in ${label}`
    },
    grouping: {
      ask: 'Stel een indeling voor',
      title: 'Mogelijke indeling',
      lead: 'De computer keek naar de woorden van wat nog geen plaats heeft, niet naar de betekenis. Neem over wat klopt, pas aan, of sla over.',
      stability: {
        strong: 'Een andere berekening geeft bijna dezelfde groepjes.',
        fair: 'Een andere berekening geeft deels andere groepjes.',
        weak: 'Een andere berekening geeft vaak andere groepjes: neem dit niet te ernstig.'
      },
      few: (n: number) => `Hiervoor liggen er te weinig kaarten: er zijn er minstens ${n} nodig.`,
      unsure: 'De computer ziet geen indeling waar iets voor te zeggen is. Sorteer liever zelf verder.',
      done: 'Alle voorstellen zijn bekeken.',
      pile: (n: number, cards: number) => `Voorstel ${n}: ${plural(cards, 'kaart', 'kaarten')}`,
      label: { task: 'Taak', competency: 'Competentie' },
      cards: 'Kaarten in dit voorstel',
      accept: { task: 'Maak deze taak', competency: 'Maak deze competentie' },
      dismiss: 'Sla over',
      dismissed: (n: number) => `Voorstel ${n} overgeslagen.`,
      read: (card: string) => `Lees ${card.toLowerCase()}`,
      apart: (n: number) =>
        n === 0
          ? ''
          : `${plural(n, 'kaart past', 'kaarten passen')} in geen van deze groepjes, en ${n === 1 ? 'blijft' : 'blijven'} liggen.`,
      noCards: 'Kies minstens één kaart.',
      again: 'Opnieuw vragen',
      close: 'Sluit de voorstellen'
    },
    terms: {
      title: 'Woorden uit deze kaarten',
      help: 'Ze komen hier vaker voor dan in de andere kaarten. Kies er een om het in het label te zetten.',
      use: (word: string) => `Zet “${word}” in het label`
    }
  },
  {
    strength: { strong: 'likely', fair: 'possible', weak: 'uncertain' },
    why: (words: string[]) =>
      words.length > 0 ? `because of: ${words.join(', ')}` : 'because of what is like it, not one word',
    asking: 'The computer is looking…',
    failed: 'The computer cannot propose anything now. Try again later.',
    similar: {
      title: 'Like this incident',
      none: 'The computer finds no incidents that are clearly like this one.',
      strength: { strong: 'very much like it', fair: 'like it', weak: 'somewhat like it' },
      read: (card: string) => `Read ${card.toLowerCase()}`,
      with: (card: string) => `Select together with ${card.toLowerCase()}`,
      beside: (card: string, label: string) => `Put with ${card.toLowerCase()}, in “${label}”`,
      chosen: (cards: string) => `${cards} selected; choose below where they go together.`
    },
    suggested: {
      title: { task: 'This may belong to', competency: 'This may show' },
      learned: 'Learned from what you sorted so far.',
      put: (label: string) => `Put in ${label}`
    },
    grouping: {
      ask: 'Propose a grouping',
      title: 'Possible grouping',
      lead: 'The computer looked at the words of what has no place yet, not at the meaning. Take what is right, adjust it, or skip it.',
      stability: {
        strong: 'Another computation gives nearly the same groups.',
        fair: 'Another computation gives partly other groups.',
        weak: 'Another computation often gives other groups: do not take this too seriously.'
      },
      few: (n: number) => `There are too few cards for this: it takes at least ${n}.`,
      unsure: 'The computer sees no grouping worth proposing. Better sort on by yourselves.',
      done: 'All proposals have been looked at.',
      pile: (n: number, cards: number) => `Proposal ${n}: ${plural(cards, 'card', 'cards')}`,
      label: { task: 'Task', competency: 'Competency' },
      cards: 'Cards in this proposal',
      accept: { task: 'Make this task', competency: 'Make this competency' },
      dismiss: 'Skip',
      dismissed: (n: number) => `Proposal ${n} skipped.`,
      read: (card: string) => `Read ${card.toLowerCase()}`,
      apart: (n: number) =>
        n === 0
          ? ''
          : `${plural(n, 'card fits', 'cards fit')} in none of these groups, and ${n === 1 ? 'stays' : 'stay'} where ${n === 1 ? 'it is' : 'they are'}.`,
      noCards: 'Choose at least one card.',
      again: 'Ask again',
      close: 'Close the proposals'
    },
    terms: {
      title: 'Words from these cards',
      help: 'They occur here more than in the other cards. Choose one to put it in the label.',
      use: (word: string) => `Put “${word}” in the label`
    }
  }
);
