import type { Frame } from '../domain/boards/board.ts';
import type { News } from '../domain/boards/news.ts';
import type { Undone } from '../domain/boards/undo.ts';
import { define, plural } from './define.ts';

/** The board of a group, and the facilitators' overview of all boards. */
export const boardMessages = define(
  {
    title: (n: number) => `Bord van groep ${n}`,
    members: 'In deze groep',
    frames: 'Wat je sorteert',
    frame: { task: 'Taken', competency: 'Competenties' },
    guide: {
      task: 'Leg bij elkaar wat over dezelfde taak gaat, effectief en ineffectief samen. Elk incident ligt in één taak.',
      competency:
        'Welke kennis, vaardigheid of eigenschap laat dit gedrag zien? Een incident mag bij meer competenties horen: het blijft in de lijst, en in de competentie komt een kopie.'
    },
    pile: { task: 'Stapel', competency: 'Alle incidenten' },
    pileCount: (n: number) => plural(n, 'incident', 'incidenten'),
    /** How many of them are shown: some may be filtered out. */
    shownOf: (n: number, of: number) => (n === of ? plural(of, 'incident', 'incidenten') : `${n} van ${of}`),
    filteredOut: (n: number) => `${plural(n, 'incident', 'incidenten')} buiten het filter`,
    noneFound: 'Niets gevonden met dit filter.',
    cards: (n: number) => plural(n, 'kaart', 'kaarten'),
    heldBy: (name: string) => `bij ${name}`,
    changedCard: 'gewijzigd',
    choose: (n: number | string) => `Selecteer incident ${n}`,
    chooseMode: 'Selecteren',
    chooseHint: 'Tik op de kaarten die je samen wilt verplaatsen',
    chosenCount: (n: number) => `${plural(n, 'kaart', 'kaarten')} geselecteerd`,
    stopChoosing: 'Selectie opheffen',
    selection: 'Met de geselecteerde kaarten',
    takeAllOut: 'Weghalen',
    placeOf: (n: number, of: number) => `${n} van ${of}`,
    person: (name: string, { here, holds, guest }: { here: boolean; holds: number; guest: boolean }) =>
      [
        guest ? `${name}, begeleider` : name,
        !here && 'nu niet op het bord',
        holds > 0 && `heeft ${plural(holds, 'kaart', 'kaarten')} vast`
      ]
        .filter(Boolean)
        .join(', '),
    you: (name: string) => `${name} (jij)`,
    pileEmpty: 'De stapel is leeg: alles heeft een plaats.',
    nowhere: 'Past nergens',
    nowhereText: 'Wat bij geen enkele taak hoort.',
    noCards: 'Op dit bord liggen nog geen incidenten.',
    allHaveOne: 'Elk incident heeft een competentie.',
    progress: {
      task: (n: number, of: number) => `${n} van ${of} gesorteerd`,
      competency: (n: number, of: number) => `${n} van ${of} met een competentie`
    },
    categories: { task: 'Taken', competency: 'Competenties' },
    categoriesCount: (n: number) => plural(n, 'categorie', 'categorieën'),
    view: 'Wat je ziet',
    noCategories: {
      task: 'Nog geen taken',
      competency: 'Nog geen competenties'
    },
    firstCategory: {
      task: 'Neem één incident en vraag: waarvan is dit een voorbeeld? Geef die taak een naam, en leg erbij wat er ook een voorbeeld van is.',
      competency:
        'Neem één incident en vraag: wat moet iemand kennen, kunnen of zijn om dit zo te doen, of wat ontbrak er? Geef dat een naam.'
    },
    add: { task: 'Taak toevoegen', competency: 'Competentie toevoegen' },
    newLabel: { task: 'Nieuwe taak', competency: 'Nieuwe competentie' },
    labelHint: {
      task: 'Een werkwoord en waarop het slaat: “studenten begeleiden”.',
      competency: 'Een zelfstandig naamwoord: “geduld”, “kennis van het vak”.'
    },
    addButton: 'Toevoegen',
    dropForNew: {
      task: 'Hier loslaten voor een nieuwe taak',
      competency: 'Hier loslaten voor een nieuwe competentie'
    },
    emptyCategory: 'Nog leeg. Sleep hier incidenten heen.',
    emptyReadOnly: 'Leeg',
    onlyPolarity: {
      effective: 'Alleen effectieve incidenten',
      ineffective: 'Alleen ineffectieve incidenten'
    },
    counts: (effective: number, ineffective: number) => `${effective} effectief, ${ineffective} ineffectief`,
    undefinedYet: 'Nog geen definitie',
    kind: {
      knowledge: 'kennis',
      skill: 'vaardigheid',
      ability: 'bekwaamheid',
      other: 'ander kenmerk',
      cluster: 'cluster'
    },
    anchor: 'Ankerincident',
    anchorShort: 'anker',
    move: 'Verplaats naar…',
    moveCards: (names: string) => `${names}: verplaats naar…`,
    putCardsIn: (names: string) => `${names}: leg bij een competentie…`,
    moveIncident: (n: number | string) => `Incident ${n}: verplaats naar…`,
    putIn: 'Leg bij een competentie…',
    putIncidentIn: (n: number | string) => `Incident ${n}: leg bij een competentie…`,
    moveHelp: 'Typ om te zoeken, of om een nieuwe categorie te maken.',
    toggleHelp:
      'Kies er een om het incident erbij te leggen. Kies een competentie waar het al ligt, om het daar weg te halen.',
    searchCategory: 'Zoek of maak een categorie',
    backToPile: 'Terug naar de stapel',
    here: 'ligt hier',
    takeAway: 'ligt hier: weghalen',
    makeNew: {
      task: (label: string) => `Nieuwe taak: ${label}`,
      competency: (label: string) => `Nieuwe competentie: ${label}`
    },
    takeOut: (label: string) => `Weghalen uit ${label}`,
    open: 'Lees helemaal',
    inCategories: { task: 'Taak', competency: 'Competenties' },
    noCategory: { task: 'Ligt nog op de stapel', competency: 'Nog geen competentie' },
    previous: 'Vorige',
    next: 'Volgende',
    edit: 'Beschrijven',
    editCategory: (label: string) => `${label} beschrijven`,
    actions: (label: string) => `Acties voor ${label}`,
    earlier: 'Naar voren',
    later: 'Naar achteren',
    remove: 'Verwijderen',
    chooseAll: 'Alle kaarten selecteren',
    merge: 'Samenvoegen met…',
    mergeTitle: (label: string) => `“${label}” samenvoegen met…`,
    mergeText: 'De kaarten gaan naar de categorie die je kiest. Die houdt haar naam en teksten.',
    splitOff: (n: number) =>
      n === 0 ? 'Geselecteerde kaarten afsplitsen' : `${plural(n, 'kaart', 'kaarten')} afsplitsen…`,
    splitOffDo: 'Afsplitsen',
    splitOffTitle: (label: string) => `Afsplitsen van “${label}”`,
    splitOffText: (names: string) => `${names} in een nieuwe categorie ernaast.`,
    find: {
      label: 'Zoek in de kaarten',
      filter: 'Filter',
      polarity: 'Effectiviteit',
      both: 'Alle',
      authorGroup: 'Geschreven door',
      allGroups: 'Alle groepen',
      unsorted: { task: 'Alleen wat nog geen plaats heeft', competency: 'Alleen zonder competentie' },
      found: (n: number, of: number) => `${n} van ${plural(of, 'kaart', 'kaarten')}`,
      clear: 'Alles tonen',
      read: 'Doorlezen'
    },
    news: {
      title: 'Sinds je laatst keek',
      count: (news: readonly News[]) => {
        const moved = news.filter(({ what }) => what === 'moved').length;
        const others = news.length - moved;
        const said = [
          moved > 0 && `${moved} verplaatst`,
          others > 0 &&
            plural(
              others,
              moved > 0 ? 'andere wijziging' : 'wijziging',
              moved > 0 ? 'andere wijzigingen' : 'wijzigingen'
            )
        ].filter(Boolean);
        return `${said.join(', ')} sinds je laatst keek`;
      },
      category: (label: string, what: News['what'], frame: Frame) => {
        const name = `${frame === 'task' ? 'taak' : 'competentie'} “${label}”`;
        if (what === 'added') return `Nieuwe ${name}.`;
        return what === 'reordered' ? `De ${name} staat op een andere plaats.` : `De ${name} is gewijzigd.`;
      },
      card: (card: string, what: News['what'], frame: Frame | null, place: string) =>
        what === 'split'
          ? `${card} is gesplitst.`
          : what === 'joined'
            ? `${card} is weer samengevoegd.`
            : frame === 'competency'
              ? place
                ? `${card} ligt nu bij deze competenties: ${place}.`
                : `${card} ligt bij geen competentie meer.`
              : `${card} ligt nu bij deze taak: ${place}.`,
      gone: 'Een categorie is verwijderd of samengevoegd.',
      someone: 'iemand',
      read: 'Lezen',
      readCard: (card: string) => `${card} lezen`,
      seen: 'Gezien'
    },
    cut: {
      start: 'Splitsen',
      help: 'Beschrijft dit incident meer dan één gedrag? Kies de tekst die een eigen kaart moet worden: tik op de stukken, of selecteer met de muis.',
      grain: 'Kiezen per',
      byPhrase: 'Per zinsdeel',
      byWord: 'Per woord',
      choose: 'Kies de tekst voor de nieuwe kaart.',
      leave: 'Laat ook tekst over voor de kaart zelf.',
      full: 'Dit incident heeft al tien kaarten.',
      ready: 'De rest blijft op deze kaart.',
      make: 'Maak er een kaart van',
      siblings: 'Uit hetzelfde incident',
      join: (number: string) => `Samenvoegen met ${number}`
    },
    cancel: 'Annuleren',
    editor: {
      title: 'Categorie beschrijven',
      label: 'Label',
      definition: 'Definitie',
      definitionHint: 'Eén of twee zinnen, zodat een andere groep de incidenten hier ook zou leggen.',
      include: 'Hoort erbij',
      exclude: 'Hoort er niet bij',
      excludeHint: 'Zeg ook waar dat dan wel hoort.',
      kind: 'Soort',
      noKind: 'Nog niet gekozen',
      anchor: 'Ankerincident',
      anchorHint: 'Het incident dat deze categorie het best laat zien.',
      noAnchor: 'Geen',
      noCards: 'Leg eerst een incident in deze categorie.',
      colour: 'Kleur en teken',
      colours: {
        blue: 'blauw, cirkel',
        orange: 'oranje, driehoek',
        green: 'groen, vierkant',
        purple: 'paars, ruit',
        red: 'rood, kruis',
        teal: 'zeegroen, ster',
        yellow: 'geel, omgekeerde driehoek',
        pink: 'roze, hart'
      },
      save: 'Bewaren',
      changed: (text: string) =>
        `Iemand anders heeft dit intussen gewijzigd in: “${text}”. Met Bewaren komt jouw tekst in de plaats.`,
      empty: '(leeg)'
    },
    readOnly: {
      before: 'Het bord gaat open als de groepen mogen sorteren.',
      judged:
        'Een andere groep legt de incidenten nu opnieuw in deze categorieën. Tot dat klaar is, blijft het bord zoals het is.',
      after: 'Het sorteren is afgesloten. Je kunt het bord nog bekijken.',
      other: 'Dit is het bord van een andere groep. Je kunt het bekijken.'
    },
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    /** What came of undoing: what could not go back, and why. */
    undone: ({ cards, categories, units }: Undone) => {
      const said = [
        cards.done < cards.of &&
          `${cards.done} van ${plural(cards.of, 'kaart', 'kaarten')} teruggezet; ${cards.of - cards.done === 1 ? 'één is' : `${cards.of - cards.done} zijn`} intussen door iemand anders verplaatst.`,
        categories.done < categories.of &&
          'Een categorie bleef zoals ze is: iemand anders werkte er intussen mee.',
        units.done < units.of &&
          'Een gesplitst incident bleef zoals het is: iemand anders werkte er intussen mee.'
      ].filter((one) => one !== false);
      return said.join(' ') || 'Ongedaan gemaakt.';
    },
    redone: 'Opnieuw gedaan.',
    nothingToUndo: 'Dit kan niet meer ongedaan worden gemaakt.',
    offline: (n: number) =>
      `Geen verbinding. ${plural(n, 'wijziging wacht', 'wijzigingen wachten')} op dit toestel en ${n === 1 ? 'wordt' : 'worden'} verstuurd zodra het kan.`,
    frozen:
      'De begeleider heeft het sorteren even stilgelegd. Alles blijft liggen zoals het ligt; je kunt wel lezen.',
    frozenMeanwhile: 'Het sorteren ligt even stil. Bewaar je tekst opnieuw zodra het verdergaat.',
    closedMeanwhile: 'Het sorteren is intussen afgesloten. De laatste wijziging is niet bewaard.',
    empty: 'Kies een deel van de tekst, en laat ook iets over.',
    gone: 'Deze categorie is intussen door iemand anders verwijderd.',
    changed: 'Iemand anders heeft deze categorie intussen gewijzigd. Kijk je tekst na en bewaar opnieuw.',
    full: 'Er zijn al 100 categorieën. Voeg er eerst enkele samen of verwijder er.',
    notSaved: 'Dit kon niet worden bewaard.',
    stillSending: 'Je laatste verplaatsingen zijn nog niet verstuurd.',
    keys: {
      title: 'Met het toetsenbord',
      browse: 'Pijltjes: van kaart naar kaart, links en rechts naar de volgende categorie',
      choose:
        'X: kaart selecteren; shift met pijltjes: de volgende erbij; ctrl+A: de hele lijst; escape: selectie opheffen',
      pick: 'Spatie: oppakken wat geselecteerd is, of deze kaart. Daarna pijltjes, en spatie of enter om neer te leggen; escape legt ze terug',
      move: 'M: verplaats naar…',
      open: 'Enter: incident helemaal lezen; pijltjes links en rechts bladeren',
      undo: 'Ctrl+Z: ongedaan maken; ctrl+Y: opnieuw doen',
      find: '/: zoeken'
    },
    said: {
      picked: (card: string, zone: string) =>
        `${card} opgepakt uit ${zone}. Pijltjes om te verplaatsen, spatie om neer te leggen, escape om terug te leggen.`,
      over: (zone: string, place: number, of: number) => `${zone}, plaats ${place} van ${of}`,
      overPile: (zone: string) => `${zone}`,
      cancelled: (card: string) => `${card}: terug op de oude plaats.`,
      moved: (card: string, from: string | null, to: string) =>
        from === null ? `${card} verplaatst naar ${to}.` : `${card} verplaatst van ${from} naar ${to}.`,
      added: (card: string, to: string) => `${card} toegevoegd aan ${to}.`,
      taken: (card: string, from: string | null) =>
        from === null ? `${card} weggehaald.` : `${card} weggehaald uit ${from}.`,
      already: (card: string, to: string) => `${card}: al in ${to}.`,
      reordered: (card: string, zone: string, place: number) => `${card}: nu op plaats ${place} in ${zone}.`,
      made: (label: string) => `${label} toegevoegd.`,
      madeWith: (label: string, cards: string) => `${label} gemaakt met ${cards}.`,
      removed: (label: string) => `${label} verwijderd.`,
      chosen: (cards: string) => `${cards} geselecteerd.`,
      choice: (card: string, chosen: boolean, n: number) =>
        `${card} ${chosen ? 'geselecteerd' : 'niet meer geselecteerd'}; ${n} in totaal.`,
      noneChosen: 'Niets meer geselecteerd.',
      splitOff: (cards: string, from: string, to: string) => `${cards} van ${from} afgesplitst als ${to}.`,
      cutOut: (card: string, pile: string) => `${card} ligt als nieuwe kaart op: ${pile}.`,
      merged: (from: string, to: string) => `${from} samengevoegd met ${to}.`,
      saved: (label: string) => `${label} bewaard.`,
      shifted: (label: string, place: number, of: number) => `${label} staat nu op plaats ${place} van ${of}.`
    },
    noscript: {
      title: 'Een incident verplaatsen',
      incident: 'Incident',
      to: 'Naar',
      go: 'Verplaats',
      some: 'Zonder JavaScript toont dit bord van elke lijst de eerste kaarten.'
    },
    noGroup: 'Je zit nog in geen groep',
    noGroupText: 'De begeleider zet je zo meteen in een groep. Deze pagina gaat dan vanzelf mee.',
    notYet: 'Het bord is nog niet open',
    notYetText: 'Zodra de groepen gaan sorteren, vind je hier het bord van je groep.',
    overview: {
      title: 'Borden',
      lead: 'Hoe ver elke groep is. Open een bord om mee te kijken of mee te sorteren.',
      group: (n: number) => `Groep ${n}`,
      open: (n: number) => `Bord van groep ${n} openen`,
      column: {
        group: 'Groep',
        members: 'Leden',
        sorted: 'Gesorteerd',
        withCompetency: 'Met een competentie',
        taskCategories: 'Taken',
        competencyCategories: 'Competenties'
      },
      ofCards: (n: number, of: number) => `${n} van ${of}`,
      noBoard: 'nog geen bord',
      noGroups: 'Er zijn nog geen groepen',
      noGroupsText: 'Vorm eerst groepen in het beheer; elke groep krijgt een eigen bord.',
      toManage: 'Naar het beheer',
      nobody: 'nog niemand'
    }
  },
  {
    title: (n: number) => `Board of group ${n}`,
    members: 'In this group',
    frames: 'What you sort by',
    frame: { task: 'Tasks', competency: 'Competencies' },
    guide: {
      task: 'Put together what is about the same task, effective and ineffective alike. Each incident lies in one task.',
      competency:
        'Which knowledge, skill or characteristic does this behaviour show? An incident may belong to several competencies: it stays in the list, and a copy goes into the competency.'
    },
    pile: { task: 'Pile', competency: 'All incidents' },
    pileCount: (n: number) => plural(n, 'incident', 'incidents'),
    shownOf: (n: number, of: number) => (n === of ? plural(of, 'incident', 'incidents') : `${n} of ${of}`),
    filteredOut: (n: number) => `${plural(n, 'incident', 'incidents')} outside the filter`,
    noneFound: 'Nothing found with this filter.',
    cards: (n: number) => plural(n, 'card', 'cards'),
    heldBy: (name: string) => `with ${name}`,
    changedCard: 'changed',
    choose: (n: number | string) => `Select incident ${n}`,
    chooseMode: 'Select',
    chooseHint: 'Tap the cards that you want to move together',
    chosenCount: (n: number) => `${plural(n, 'card', 'cards')} selected`,
    stopChoosing: 'Clear selection',
    selection: 'With the selected cards',
    takeAllOut: 'Take out',
    placeOf: (n: number, of: number) => `${n} of ${of}`,
    person: (name: string, { here, holds, guest }: { here: boolean; holds: number; guest: boolean }) =>
      [
        guest ? `${name}, facilitator` : name,
        !here && 'not at the board now',
        holds > 0 && `holds ${plural(holds, 'card', 'cards')}`
      ]
        .filter(Boolean)
        .join(', '),
    you: (name: string) => `${name} (you)`,
    pileEmpty: 'The pile is empty: everything has a place.',
    nowhere: 'Fits nowhere',
    nowhereText: 'What belongs to no task.',
    noCards: 'There are no incidents on this board yet.',
    allHaveOne: 'Every incident has a competency.',
    progress: {
      task: (n: number, of: number) => `${n} of ${of} sorted`,
      competency: (n: number, of: number) => `${n} of ${of} with a competency`
    },
    categories: { task: 'Tasks', competency: 'Competencies' },
    categoriesCount: (n: number) => plural(n, 'category', 'categories'),
    view: 'What you see',
    noCategories: { task: 'No tasks yet', competency: 'No competencies yet' },
    firstCategory: {
      task: 'Take one incident and ask: what is this an example of? Give that task a name, and add what else is an example of it.',
      competency:
        'Take one incident and ask: what must someone know, be able to do or be like to act this way, or what was missing? Give that a name.'
    },
    add: { task: 'Add a task', competency: 'Add a competency' },
    newLabel: { task: 'New task', competency: 'New competency' },
    labelHint: {
      task: 'A verb and what it is about: “coach students”.',
      competency: 'A noun: “patience”, “knowledge of the field”.'
    },
    addButton: 'Add',
    dropForNew: { task: 'Drop here for a new task', competency: 'Drop here for a new competency' },
    emptyCategory: 'Still empty. Drag incidents here.',
    emptyReadOnly: 'Empty',
    onlyPolarity: {
      effective: 'Effective incidents only',
      ineffective: 'Ineffective incidents only'
    },
    counts: (effective: number, ineffective: number) => `${effective} effective, ${ineffective} ineffective`,
    undefinedYet: 'No definition yet',
    kind: {
      knowledge: 'knowledge',
      skill: 'skill',
      ability: 'ability',
      other: 'other characteristic',
      cluster: 'cluster'
    },
    anchor: 'Anchor incident',
    anchorShort: 'anchor',
    move: 'Move to…',
    moveCards: (names: string) => `${names}: move to…`,
    putCardsIn: (names: string) => `${names}: put in a competency…`,
    moveIncident: (n: number | string) => `Incident ${n}: move to…`,
    putIn: 'Put in a competency…',
    putIncidentIn: (n: number | string) => `Incident ${n}: put in a competency…`,
    moveHelp: 'Type to search, or to make a new category.',
    toggleHelp:
      'Choose one to add the incident to it. Choose a competency that holds it already to take it out.',
    searchCategory: 'Find or make a category',
    backToPile: 'Back to the pile',
    here: 'lies here',
    takeAway: 'lies here: take out',
    makeNew: {
      task: (label: string) => `New task: ${label}`,
      competency: (label: string) => `New competency: ${label}`
    },
    takeOut: (label: string) => `Take out of ${label}`,
    open: 'Read in full',
    inCategories: { task: 'Task', competency: 'Competencies' },
    noCategory: { task: 'Still on the pile', competency: 'No competency yet' },
    previous: 'Previous',
    next: 'Next',
    edit: 'Describe',
    editCategory: (label: string) => `Describe ${label}`,
    actions: (label: string) => `Actions for ${label}`,
    earlier: 'Move forward',
    later: 'Move back',
    remove: 'Delete',
    chooseAll: 'Select all cards',
    merge: 'Merge into…',
    mergeTitle: (label: string) => `Merge “${label}” into…`,
    mergeText: 'Its cards go to the category that you choose, which keeps its name and texts.',
    splitOff: (n: number) =>
      n === 0 ? 'Split off selected cards' : `Split off ${plural(n, 'card', 'cards')}…`,
    splitOffDo: 'Split off',
    splitOffTitle: (label: string) => `Split off from “${label}”`,
    splitOffText: (names: string) => `${names} in a new category beside it.`,
    find: {
      label: 'Find in the cards',
      filter: 'Filter',
      polarity: 'Effectiveness',
      both: 'All',
      authorGroup: 'Written by',
      allGroups: 'All groups',
      unsorted: { task: 'Only what has no place yet', competency: 'Only without a competency' },
      found: (n: number, of: number) => `${n} of ${plural(of, 'card', 'cards')}`,
      clear: 'Show all',
      read: 'Read through'
    },
    news: {
      title: 'Since you last looked',
      count: (news: readonly News[]) => {
        const moved = news.filter(({ what }) => what === 'moved').length;
        const others = news.length - moved;
        const said = [
          moved > 0 && `${moved} moved`,
          others > 0 &&
            plural(others, moved > 0 ? 'other change' : 'change', moved > 0 ? 'other changes' : 'changes')
        ].filter(Boolean);
        return `${said.join(', ')} since you last looked`;
      },
      category: (label: string, what: News['what'], frame: Frame) => {
        const name = `${frame === 'task' ? 'task' : 'competency'} “${label}”`;
        if (what === 'added') return `New ${name}.`;
        return what === 'reordered' ? `The ${name} stands at another place.` : `The ${name} was changed.`;
      },
      card: (card: string, what: News['what'], frame: Frame | null, place: string) =>
        what === 'split'
          ? `${card} was split.`
          : what === 'joined'
            ? `${card} was joined again.`
            : frame === 'competency'
              ? place
                ? `${card} lies with these competencies: ${place}.`
                : `${card} lies with no competency any more.`
              : `${card} lies with this task: ${place}.`,
      gone: 'A category was deleted or merged.',
      someone: 'someone',
      read: 'Read',
      readCard: (card: string) => `Read ${card.toLowerCase()}`,
      seen: 'Seen'
    },
    cut: {
      start: 'Split',
      help: 'Does this incident describe more than one behaviour? Choose the text that is to be a card of its own: tap the pieces, or select with the mouse.',
      grain: 'Choose by',
      byPhrase: 'By phrase',
      byWord: 'By word',
      choose: 'Choose the text of the new card.',
      leave: 'Leave some text for the card itself.',
      full: 'This incident has ten cards already.',
      ready: 'The rest stays on this card.',
      make: 'Make it a card',
      siblings: 'From the same incident',
      join: (number: string) => `Join with ${number}`
    },
    cancel: 'Cancel',
    editor: {
      title: 'Describe the category',
      label: 'Label',
      definition: 'Definition',
      definitionHint: 'One or two sentences, so that another group would put the same incidents here.',
      include: 'What belongs',
      exclude: 'What does not belong',
      excludeHint: 'Say where that does belong.',
      kind: 'Kind',
      noKind: 'Not chosen yet',
      anchor: 'Anchor incident',
      anchorHint: 'The incident that shows this category best.',
      noAnchor: 'None',
      noCards: 'Put an incident in this category first.',
      colour: 'Colour and sign',
      colours: {
        blue: 'blue, circle',
        orange: 'orange, triangle',
        green: 'green, square',
        purple: 'purple, diamond',
        red: 'red, cross',
        teal: 'teal, star',
        yellow: 'yellow, inverted triangle',
        pink: 'pink, heart'
      },
      save: 'Save',
      changed: (text: string) =>
        `Someone else has changed this to: “${text}”. Save puts your text in its place.`,
      empty: '(empty)'
    },
    readOnly: {
      before: 'The board opens when the groups start sorting.',
      judged:
        'Another group is sorting the incidents into these categories again. Until that is done the board stays as it is.',
      after: 'Sorting is closed. You can still look at the board.',
      other: 'This is the board of another group. You can look at it.'
    },
    undo: 'Undo',
    redo: 'Redo',
    undone: ({ cards, categories, units }: Undone) => {
      const said = [
        cards.done < cards.of &&
          `${cards.done} of ${plural(cards.of, 'card', 'cards')} put back; ${cards.of - cards.done === 1 ? 'one was' : `${cards.of - cards.done} were`} moved by someone else since.`,
        categories.done < categories.of &&
          'A category stayed as it is: someone else has worked with it since.',
        units.done < units.of && 'A split incident stayed as it is: someone else has worked with it since.'
      ].filter((one) => one !== false);
      return said.join(' ') || 'Undone.';
    },
    redone: 'Redone.',
    nothingToUndo: 'This can no longer be undone.',
    offline: (n: number) =>
      `No connection. ${plural(n, 'change waits', 'changes wait')} on this device and will be sent as soon as possible.`,
    frozen:
      'The facilitator has stopped the sorting for a moment. Everything stays where it lies; you can still read.',
    frozenMeanwhile: 'Sorting has stopped for a moment. Save your text again when it goes on.',
    closedMeanwhile: 'Sorting has just closed. The last change was not saved.',
    empty: 'Select a part of the text, and leave something too.',
    gone: 'Someone else has deleted this category.',
    changed: 'Someone else has changed this category. Check your text and save again.',
    full: 'There are 100 categories already. Merge or delete some first.',
    notSaved: 'This could not be saved.',
    stillSending: 'Your last moves have not been sent yet.',
    keys: {
      title: 'By keyboard',
      browse: 'Arrows: from card to card, left and right to the next category',
      choose:
        'X: select a card; shift with arrows: the next one too; ctrl+A: the whole list; escape: clear the selection',
      pick: 'Space: pick up what is selected, or this card. Then arrows, and space or enter to put it down; escape puts it back',
      move: 'M: move to…',
      open: 'Enter: read the incident in full; arrows left and right read on',
      undo: 'Ctrl+Z: undo; ctrl+Y: redo',
      find: '/: find'
    },
    said: {
      picked: (card: string, zone: string) =>
        `${card} picked up from ${zone}. Arrows to move it, space to put it down, escape to put it back.`,
      over: (zone: string, place: number, of: number) => `${zone}, place ${place} of ${of}`,
      overPile: (zone: string) => `${zone}`,
      cancelled: (card: string) => `${card}: back in the old place.`,
      moved: (card: string, from: string | null, to: string) =>
        from === null ? `${card} moved to ${to}.` : `${card} moved from ${from} to ${to}.`,
      added: (card: string, to: string) => `${card} added to ${to}.`,
      taken: (card: string, from: string | null) =>
        from === null ? `${card} taken out.` : `${card} taken out of ${from}.`,
      already: (card: string, to: string) => `${card}: in ${to} already.`,
      reordered: (card: string, zone: string, place: number) => `${card}: now at place ${place} in ${zone}.`,
      made: (label: string) => `${label} added.`,
      madeWith: (label: string, cards: string) => `${label} made with ${cards}.`,
      removed: (label: string) => `${label} deleted.`,
      chosen: (cards: string) => `${cards} selected.`,
      choice: (card: string, chosen: boolean, n: number) =>
        `${card} ${chosen ? 'selected' : 'no longer selected'}; ${n} in all.`,
      noneChosen: 'Nothing selected any more.',
      splitOff: (cards: string, from: string, to: string) => `${cards} split off from ${from} as ${to}.`,
      cutOut: (card: string, pile: string) => `${card} is a new card on: ${pile}.`,
      merged: (from: string, to: string) => `${from} merged into ${to}.`,
      saved: (label: string) => `${label} saved.`,
      shifted: (label: string, place: number, of: number) => `${label} is now at place ${place} of ${of}.`
    },
    noscript: {
      title: 'Move an incident',
      incident: 'Incident',
      to: 'To',
      go: 'Move',
      some: 'Without JavaScript this board shows the first cards of each list.'
    },
    noGroup: 'You are not in a group yet',
    noGroupText: 'The facilitator will put you in a group shortly. This page follows by itself.',
    notYet: 'The board is not open yet',
    notYetText: 'As soon as the groups start sorting, the board of your group is here.',
    overview: {
      title: 'Boards',
      lead: 'How far each group is. Open a board to look on or to help sorting.',
      group: (n: number) => `Group ${n}`,
      open: (n: number) => `Open the board of group ${n}`,
      column: {
        group: 'Group',
        members: 'Members',
        sorted: 'Sorted',
        withCompetency: 'With a competency',
        taskCategories: 'Tasks',
        competencyCategories: 'Competencies'
      },
      ofCards: (n: number, of: number) => `${n} of ${of}`,
      noBoard: 'no board yet',
      noGroups: 'There are no groups yet',
      noGroupsText: 'Form groups under Manage first; each group gets a board of its own.',
      toManage: 'To manage',
      nobody: 'nobody yet'
    }
  }
);
