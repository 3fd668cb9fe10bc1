import type { CategoryFlag } from '../domain/pooling/checks.ts';
import type { TaskRule } from '../domain/pooling/task-statement.ts';
import type { MatchReason } from '../domain/suggestions/match.ts';
import { define, plural } from './define.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Two words that are alike stand as one. */
const termsOf = ({ terms }: { terms: string[] }): string =>
  terms.map((term) => term.replace(' ~ ', '/')).join(', ');

/** "groep 1, 2 en 4" */
const listed = (numbers: readonly number[], and: string): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1) ?? ''}`;

export const poolingMessages = define(
  {
    title: 'Samenleggen',
    lead: 'Alle categorieën van de groepen liggen hier bij elkaar. Leg samen wat hetzelfde betekent: dat worden de taken en competenties van de hele klas.',
    leadReadOnly:
      'De begeleider legt de categorieën van de groepen samen tot taken en competenties van de hele klas. Je ziet elke stap meteen.',
    closed: 'Samenleggen kan in de fasen Samenleggen en Functieanalyse. Zet de workshop eerst in die fase.',
    frames: 'Soort categorie',
    frame: { task: 'Taken', competency: 'Competenties' },
    view: 'Wat je ziet',
    loose: 'Los',
    looseCount: (n: number) => plural(n, 'categorie', 'categorieën'),
    group: (n: number) => `Groep ${n}`,
    groups: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'Groep' : 'Groepen'} ${listed(numbers, 'en')}`,
    allPooled: 'Alles heeft een plaats.',
    noneMade: 'De groepen hebben hier nog geen categorieën gemaakt.',
    aside: 'Apart gezet',
    asideEmpty: 'Wat niet mee naar de klas gaat, met de reden. Sleep het hierheen.',
    reason: (reason: string) => `Reden: ${reason}`,
    classCategories: { task: 'Taken van de klas', competency: 'Competenties van de klas' },
    noClassCategories: {
      task: 'Nog geen taken van de klas',
      competency: 'Nog geen competenties van de klas'
    },
    firstOne: {
      task: 'Sleep een categorie naar "Nieuwe taak", of selecteer er enkele en kies "Verplaats naar…".',
      competency:
        'Sleep een categorie naar "Nieuwe competentie", of selecteer er enkele en kies "Verplaats naar…".'
    },
    emptyCategory: 'Sleep categorieën van groepen hierheen.',
    progress: {
      label: 'Hoe ver het samenleggen is',
      loose: (tasks: number, competencies: number) =>
        [
          tasks > 0 && plural(tasks, 'taak', 'taken'),
          competencies > 0 && plural(competencies, 'competentie', 'competenties')
        ]
          .filter(Boolean)
          .join(' en '),
      still: (what: string, n: number) =>
        `Nog los: ${what}. Leg ${n === 1 ? 'die' : 'ze'} samen, of zet ${n === 1 ? 'die' : 'ze'} apart met een reden.`,
      done: 'Alle categorieën van de groepen hebben een plaats. U kunt verder.',
      placed: (pooled: number, aside: number) =>
        `${pooled} samengelegd${aside > 0 ? `, ${aside} apart gezet` : ''}`
    },
    unusual: {
      few: 'Minder dan 4 taken is weinig voor zoveel incidenten: is er niet te veel samengelegd?',
      many: 'Meer dan 12 taken is veel voor zoveel incidenten: kan er nog iets samen?'
    },
    figures: {
      incidents: (n: number) => plural(n, 'incident', 'incidenten'),
      people: (n: number) => plural(n, 'deelnemer', 'deelnemers'),
      rate: (share: number) => `${percent(share)} van wie bijdroeg`
    },
    flag: (flag: CategoryFlag): string => {
      switch (flag.kind) {
        case 'empty':
          return 'Geen onderbouwing: er ligt nog niets in.';
        case 'thin':
          return 'Dun: maar 1 incident.';
        case 'broad':
          return `Te ruim: ${percent(flag.share)} van alle incidenten.`;
        case 'few_people':
          return `Weinig gedragen: ${flag.people} van de ${flag.contributors} deelnemers (minder dan 25 %).`;
        case 'one_polarity':
          return flag.polarity === 'effective'
            ? 'Alleen effectieve incidenten.'
            : 'Alleen ineffectieve incidenten.';
        case 'no_definition':
          return 'Nog geen definitie.';
        case 'trait_label':
          return 'De naam is een losse eigenschap. Wat doet de functiehouder?';
        case 'job_label':
          return 'De naam herhaalt de functie.';
        case 'same_label':
          return `Lijkt sterk op "${flag.other}".`;
      }
    },
    flags: 'Om na te kijken',
    taskHint: {
      T1: 'Begin met een werkwoord: wat doet de functiehouder?',
      T2: 'Wat doet hij of zij daarvoor precies?',
      T3: 'Wat of wie is het voorwerp?',
      T4: 'Waartoe of hoe?',
      T5: 'Zijn dit twee taken?',
      T6: 'Dat is een norm of een eigenschap, geen taak.',
      T7: 'Korter kan.',
      T8: 'Taak of bekwaamheid?'
    } satisfies Record<TaskRule, string>,
    labelHint: {
      task: 'Een werkwoord met wat er gedaan wordt, zoals "Beantwoordt vragen van studenten".',
      competency: 'Een naamwoord, zoals "Duidelijk formuleren".'
    },
    newLabel: { task: 'Nieuwe taak', competency: 'Nieuwe competentie' },
    newTitle: { task: 'Nieuwe taak van de klas', competency: 'Nieuwe competentie van de klas' },
    newText: (names: string) => `Met ${names}.`,
    makeNew: {
      task: (typed: string) => `Nieuwe taak "${typed}"`,
      competency: (typed: string) => `Nieuwe competentie "${typed}"`
    },
    dropForNew: {
      task: 'Laat hier los voor een nieuwe taak',
      competency: 'Laat hier los voor een nieuwe competentie'
    },
    add: 'Toevoegen',
    move: 'Verplaats naar…',
    moveTitle: (names: string) => `${names} verplaatsen`,
    moveHelp: 'Typ om te zoeken, of om een nieuwe naam te geven.',
    search: 'Zoek of typ een nieuwe naam',
    here: 'ligt hier nu',
    backToLoose: 'Weer los leggen',
    setAside: 'Apart zetten…',
    asideTitle: (names: string) => `${names} apart zetten`,
    asideText: 'Het gaat dan niet mee naar de klas. De reden blijft erbij staan, voor iedereen.',
    asideReason: 'Waarom niet mee naar de klas?',
    asideDo: 'Apart zetten',
    takeBack: 'Terugnemen',
    takeBackLabel: (label: string) => `"${label}" terugnemen`,
    actions: (label: string) => `Acties voor ${label}`,
    open: (label: string) => `${label} openen`,
    edit: 'Omschrijven…',
    split: 'Opsplitsen…',
    splitTitle: (label: string) => `"${label}" opsplitsen`,
    splitText: 'Kies wat naar een nieuwe categorie ernaast gaat.',
    splitDo: 'Opsplitsen',
    splitChoose: 'Kies minstens één categorie.',
    merge: 'Samenvoegen met…',
    mergeTitle: (label: string) => `"${label}" samenvoegen`,
    mergeText: 'Alles hieruit gaat naar de andere categorie; die houdt haar naam.',
    minorityOn: 'Als minderheidscategorie merken',
    minorityOff: 'Geen minderheidscategorie meer',
    minority: 'Minderheid',
    minorityOf: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'Minderheidscategorie'
        : `Minderheid: ${numbers.length === 1 ? 'groep' : 'groepen'} ${listed(numbers, 'en')}`,
    minorityHint: 'Niet iedereen is het ermee eens; de categorie blijft, met de groep die eraan vasthoudt.',
    earlier: 'Naar voren',
    later: 'Naar achteren',
    remove: 'Opheffen',
    cancel: 'Annuleren',
    close: 'Sluiten',
    save: 'Bewaren',
    label: 'Naam',
    definition: 'Definitie',
    include: 'Hoort erbij',
    exclude: 'Hoort er niet bij',
    editorTitle: 'Categorie omschrijven',
    changedBy: (now: string) => `Iemand anders maakte er intussen dit van: ${now}`,
    emptyText: '(leeg)',
    kind: 'Soort kenmerk',
    kinds: {
      knowledge: 'Kennis',
      skill: 'Vaardigheid',
      ability: 'Bekwaamheid (aanleg)',
      other: 'Overig kenmerk',
      cluster: 'Samengesteld'
    },
    kindUnknown: 'Nog niet gekozen',
    changed: 'Iemand anders heeft dit intussen veranderd. Kijk na wat je typte en bewaar opnieuw.',
    lost: 'Dat kan niet meer: iemand anders was eerst.',
    full: 'Er zijn al 100 categorieën van de klas; leg eerst samen.',
    details: {
      fromGroups: 'Hieruit samengelegd',
      noSources: 'Nog niets uit de groepen.',
      incidents: (n: number) => (n === 1 ? 'Lees het incident' : `Lees de ${n} incidenten`),
      loading: 'De teksten worden opgehaald…',
      failed: 'De teksten konden niet worden opgehaald.',
      again: 'Probeer opnieuw'
    },
    select: (label: string) => `"${label}" selecteren`,
    selection: 'Wat geselecteerd is',
    chosenCount: (n: number) => (n === 1 ? '1 categorie geselecteerd' : `${n} categorieën geselecteerd`),
    chooseHint: 'Tik op de categorieën die samen gaan.',
    chooseMode: 'Selecteren',
    stopChoosing: 'Stoppen',
    sources: (n: number) => plural(n, 'categorie', 'categorieën'),
    quoted: (label: string) => `"${label}"`,
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    undone: 'Ongedaan gemaakt.',
    redone: 'Opnieuw gedaan.',
    partly: (done: number, of: number) =>
      done === 0
        ? 'Niets teruggezet: iemand anders heeft er intussen mee verder gewerkt.'
        : `${done} van de ${of} teruggezet; met de rest heeft iemand anders verder gewerkt.`,
    nothingToUndo: 'Dat kan niet meer ongedaan worden gemaakt.',
    offline: (n: number) =>
      `Geen verbinding. ${n === 1 ? '1 stap wordt' : `${n} stappen worden`} bewaard en straks verstuurd.`,
    said: {
      noneChosen: 'Niets meer geselecteerd.',
      picked: (names: string, zone: string) =>
        `${names} opgepakt uit ${zone}. Pijltjes links en rechts om te verplaatsen, spatie om neer te leggen, escape om terug te leggen.`,
      over: (zone: string) => zone,
      overPile: (zone: string) => zone,
      cancelled: (names: string) => `${names}: terug op de oude plaats.`,
      moved: (names: string, to: string) => `${names} ligt nu in ${to}.`,
      already: (names: string, to: string) => `${names}: al in ${to}.`,
      chosen: (n: number) => `${plural(n, 'categorie', 'categorieën')} geselecteerd.`,
      choice: (name: string, chosen: boolean, n: number) =>
        `${name} ${chosen ? 'geselecteerd' : 'niet meer geselecteerd'}; ${n} in totaal.`,
      saved: (label: string) => `${label} bewaard.`,
      shifted: (label: string, place: number, of: number) => `${label} staat nu op plaats ${place} van ${of}.`
    },
    done: {
      pooled: (label: string) => `Samengelegd in "${label}".`,
      made: (label: string) => `"${label}" toegevoegd.`,
      split: (label: string) => `Afgesplitst als "${label}".`,
      aside: (names: string) => `${names} apart gezet.`,
      back: (names: string) => `${names} ligt weer los.`,
      merged: (from: string, to: string) => `"${from}" samengevoegd met "${to}".`,
      minority: (label: string, on: boolean) =>
        on ? `"${label}" is nu een minderheidscategorie.` : `"${label}" is geen minderheidscategorie meer.`,
      removed: (label: string) => `"${label}" is opgeheven; de categorieën van de groepen liggen weer los.`
    },
    proposals: {
      title: 'Betekenen deze hetzelfde?',
      help: 'Voorstellen van de computer, uit gedeelde incidenten, namen en teksten. De klas beslist.',
      pair: (first: string, firstGroup: number, second: string, secondGroup: number) =>
        `"${first}" (groep ${firstGroup}) en "${second}" (groep ${secondGroup})`,
      confidence: {
        very_likely: 'zeer waarschijnlijk hetzelfde',
        likely: 'waarschijnlijk hetzelfde',
        possible: 'misschien hetzelfde'
      },
      relation: {
        related: 'Ze overlappen maar voor een deel.',
        parent: 'De eerste lijkt ruimer dan de tweede.',
        child: 'De tweede lijkt ruimer dan de eerste.'
      },
      reason: (reason: MatchReason): string => {
        if (reason.kind === 'incidents') {
          return `${reason.common} van de ${reason.either} incidenten liggen in allebei`;
        }
        const terms = reason.terms.length > 0 ? `: ${termsOf(reason)}` : '';
        return reason.kind === 'label'
          ? `de namen lijken op elkaar${terms}`
          : `de incidenten gaan over hetzelfde${terms}`;
      },
      count: (n: number) => plural(n, 'voorstel', 'voorstellen'),
      take: 'Leg samen',
      takeLabel: (pair: string) => `Leg samen: ${pair}`,
      dismiss: 'Niet hetzelfde',
      dismissLabel: (pair: string) => `Niet hetzelfde: ${pair}`,
      dismissed: 'Dit wordt niet meer voorgesteld.',
      reopen: 'Toch voorstellen',
      more: (n: number) => `Nog ${plural(n, 'voorstel', 'voorstellen')}`,
      put: (n: number) => `${plural(n, 'voorstel', 'voorstellen')} opzij gelegd`,
      failed: 'De voorstellen konden niet worden gemaakt.'
    },
    keys: {
      title: 'Met het toetsenbord',
      browse: 'Pijltjes: van categorie naar categorie',
      choose: 'X: selecteren; met Shift en pijltjes meer tegelijk',
      pick: 'Spatie: oppakken, pijltjes links en rechts, spatie om neer te leggen',
      move: 'M: "Verplaats naar…"',
      open: 'Enter: openen en lezen',
      undo: 'Ctrl+Z en Ctrl+Y: ongedaan maken en opnieuw'
    },
    noscript: {
      title: 'Samenleggen',
      choose: 'Categorieën van de groepen',
      into: 'Leg ze samen in',
      none: 'een nieuwe categorie',
      newLabel: 'Naam van de nieuwe categorie',
      go: 'Samenleggen'
    },
    screen: {
      none: 'De taken en competenties van de klas verschijnen hier.',
      loose: (n: number) => `Nog los: ${plural(n, 'categorie', 'categorieën')}`
    },
    toJobAnalysis: 'Naar de functieanalyse'
  },
  {
    title: 'Pooling',
    lead: 'All the groups’ categories lie here together. Pool what means the same: that becomes the tasks and competencies of the whole class.',
    leadReadOnly:
      'The facilitator pools the groups’ categories into tasks and competencies of the whole class. You see every step at once.',
    closed: 'Pooling is possible in the phases Pool and Job analysis. Move the workshop to that phase first.',
    frames: 'Kind of category',
    frame: { task: 'Tasks', competency: 'Competencies' },
    view: 'What you see',
    loose: 'Loose',
    looseCount: (n: number) => plural(n, 'category', 'categories'),
    group: (n: number) => `Group ${n}`,
    groups: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'Group' : 'Groups'} ${listed(numbers, 'and')}`,
    allPooled: 'Everything has a place.',
    noneMade: 'The groups have made no categories here yet.',
    aside: 'Set aside',
    asideEmpty: 'What does not go on to the class, with the reason. Drag it here.',
    reason: (reason: string) => `Reason: ${reason}`,
    classCategories: { task: 'Tasks of the class', competency: 'Competencies of the class' },
    noClassCategories: { task: 'No tasks of the class yet', competency: 'No competencies of the class yet' },
    firstOne: {
      task: 'Drag a category to "New task", or select some and choose "Move to…".',
      competency: 'Drag a category to "New competency", or select some and choose "Move to…".'
    },
    emptyCategory: 'Drag categories of groups here.',
    progress: {
      label: 'How far the pooling is',
      loose: (tasks: number, competencies: number) =>
        [
          tasks > 0 && plural(tasks, 'task', 'tasks'),
          competencies > 0 && plural(competencies, 'competency', 'competencies')
        ]
          .filter(Boolean)
          .join(' and '),
      still: (what: string, n: number) =>
        `Still loose: ${what}. Pool ${n === 1 ? 'it' : 'them'}, or set ${n === 1 ? 'it' : 'them'} aside with a reason.`,
      done: 'Every category of the groups has a place. You can move on.',
      placed: (pooled: number, aside: number) => `${pooled} pooled${aside > 0 ? `, ${aside} set aside` : ''}`
    },
    unusual: {
      few: 'Fewer than 4 tasks is few for so many incidents: was too much pooled?',
      many: 'More than 12 tasks is many for so many incidents: can some be one?'
    },
    figures: {
      incidents: (n: number) => plural(n, 'incident', 'incidents'),
      people: (n: number) => plural(n, 'participant', 'participants'),
      rate: (share: number) => `${percent(share)} of those who contributed`
    },
    flag: (flag: CategoryFlag): string => {
      switch (flag.kind) {
        case 'empty':
          return 'No evidence: nothing lies in it yet.';
        case 'thin':
          return 'Thin: just 1 incident.';
        case 'broad':
          return `Too broad: ${percent(flag.share)} of all incidents.`;
        case 'few_people':
          return `Thinly supported: ${flag.people} of the ${flag.contributors} participants (less than 25 %).`;
        case 'one_polarity':
          return flag.polarity === 'effective' ? 'Effective incidents only.' : 'Ineffective incidents only.';
        case 'no_definition':
          return 'No definition yet.';
        case 'trait_label':
          return 'The name is a bare trait. What does the job holder do?';
        case 'job_label':
          return 'The name repeats the job.';
        case 'same_label':
          return `Much like "${flag.other}".`;
      }
    },
    flags: 'To look at',
    taskHint: {
      T1: 'Begin with a verb: what does the job holder do?',
      T2: 'What exactly do they do for that?',
      T3: 'What or who is the object?',
      T4: 'What for, or how?',
      T5: 'Are these two tasks?',
      T6: 'That is a standard or a quality, not a task.',
      T7: 'It can be shorter.',
      T8: 'Task or competency?'
    },
    labelHint: {
      task: 'A verb with what is done, such as "Answers students’ questions".',
      competency: 'A noun phrase, such as "Clear wording".'
    },
    newLabel: { task: 'New task', competency: 'New competency' },
    newTitle: { task: 'New task of the class', competency: 'New competency of the class' },
    newText: (names: string) => `With ${names}.`,
    makeNew: {
      task: (typed: string) => `New task "${typed}"`,
      competency: (typed: string) => `New competency "${typed}"`
    },
    dropForNew: { task: 'Drop here for a new task', competency: 'Drop here for a new competency' },
    add: 'Add',
    move: 'Move to…',
    moveTitle: (names: string) => `Move ${names}`,
    moveHelp: 'Type to search, or to give a new name.',
    search: 'Search or type a new name',
    here: 'is here now',
    backToLoose: 'Let it lie loose again',
    setAside: 'Set aside…',
    asideTitle: (names: string) => `Set ${names} aside`,
    asideText: 'It does not go on to the class then. The reason stays with it, for everyone.',
    asideReason: 'Why not on to the class?',
    asideDo: 'Set aside',
    takeBack: 'Take back',
    takeBackLabel: (label: string) => `Take "${label}" back`,
    actions: (label: string) => `Actions for ${label}`,
    open: (label: string) => `Open ${label}`,
    edit: 'Describe…',
    split: 'Split…',
    splitTitle: (label: string) => `Split "${label}"`,
    splitText: 'Choose what goes to a new category beside it.',
    splitDo: 'Split',
    splitChoose: 'Choose at least one category.',
    merge: 'Merge with…',
    mergeTitle: (label: string) => `Merge "${label}"`,
    mergeText: 'Everything in it goes to the other category, which keeps its name.',
    minorityOn: 'Mark as minority category',
    minorityOff: 'No minority category any more',
    minority: 'Minority',
    minorityOf: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'Minority category'
        : `Minority: ${numbers.length === 1 ? 'group' : 'groups'} ${listed(numbers, 'and')}`,
    minorityHint: 'Not everyone agrees; the category stays, with the group that insists on it.',
    earlier: 'Move forward',
    later: 'Move back',
    remove: 'Dissolve',
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    label: 'Name',
    definition: 'Definition',
    include: 'What belongs',
    exclude: 'What does not belong',
    editorTitle: 'Describe the category',
    changedBy: (now: string) => `Meanwhile someone else made this of it: ${now}`,
    emptyText: '(empty)',
    kind: 'Kind of characteristic',
    kinds: {
      knowledge: 'Knowledge',
      skill: 'Skill',
      ability: 'Ability',
      other: 'Other characteristic',
      cluster: 'Composite'
    },
    kindUnknown: 'Not chosen yet',
    changed: 'Someone else changed this meanwhile. Check what you typed and save again.',
    lost: 'That is no longer possible: someone else was first.',
    full: 'The class has 100 categories already; pool some first.',
    details: {
      fromGroups: 'Pooled from',
      noSources: 'Nothing from the groups yet.',
      incidents: (n: number) => (n === 1 ? 'Read the incident' : `Read the ${n} incidents`),
      loading: 'Fetching the texts…',
      failed: 'The texts could not be fetched.',
      again: 'Try again'
    },
    select: (label: string) => `Select "${label}"`,
    selection: 'What is selected',
    chosenCount: (n: number) => (n === 1 ? '1 category selected' : `${n} categories selected`),
    chooseHint: 'Tap the categories that go together.',
    chooseMode: 'Select',
    stopChoosing: 'Stop',
    sources: (n: number) => plural(n, 'category', 'categories'),
    quoted: (label: string) => `"${label}"`,
    undo: 'Undo',
    redo: 'Redo',
    undone: 'Undone.',
    redone: 'Done again.',
    partly: (done: number, of: number) =>
      done === 0
        ? 'Nothing was put back: someone else worked on with it.'
        : `${done} of ${of} put back; someone else worked on with the rest.`,
    nothingToUndo: 'That can no longer be undone.',
    offline: (n: number) =>
      `No connection. ${n === 1 ? '1 step is' : `${n} steps are`} kept and will be sent later.`,
    said: {
      noneChosen: 'Nothing selected any more.',
      picked: (names: string, zone: string) =>
        `${names} picked up from ${zone}. Left and right arrows to move, space to put down, escape to put back.`,
      over: (zone: string) => zone,
      overPile: (zone: string) => zone,
      cancelled: (names: string) => `${names}: back in the old place.`,
      moved: (names: string, to: string) => `${names} now in ${to}.`,
      already: (names: string, to: string) => `${names}: in ${to} already.`,
      chosen: (n: number) => `${plural(n, 'category', 'categories')} selected.`,
      choice: (name: string, chosen: boolean, n: number) =>
        `${name} ${chosen ? 'selected' : 'no longer selected'}; ${n} in all.`,
      saved: (label: string) => `${label} saved.`,
      shifted: (label: string, place: number, of: number) => `${label} is now at place ${place} of ${of}.`
    },
    done: {
      pooled: (label: string) => `Pooled into "${label}".`,
      made: (label: string) => `"${label}" added.`,
      split: (label: string) => `Split off as "${label}".`,
      aside: (names: string) => `${names} set aside.`,
      back: (names: string) => `${names} loose again.`,
      merged: (from: string, to: string) => `"${from}" merged into "${to}".`,
      minority: (label: string, on: boolean) =>
        on ? `"${label}" is a minority category now.` : `"${label}" is no minority category any more.`,
      removed: (label: string) => `"${label}" has been dissolved; the groups’ categories lie loose again.`
    },
    proposals: {
      title: 'Do these mean the same?',
      help: 'Proposals of the computer, from shared incidents, names and texts. The class decides.',
      pair: (first: string, firstGroup: number, second: string, secondGroup: number) =>
        `"${first}" (group ${firstGroup}) and "${second}" (group ${secondGroup})`,
      confidence: {
        very_likely: 'very likely the same',
        likely: 'likely the same',
        possible: 'perhaps the same'
      },
      relation: {
        related: 'They overlap in part only.',
        parent: 'The first seems wider than the second.',
        child: 'The second seems wider than the first.'
      },
      reason: (reason: MatchReason): string => {
        if (reason.kind === 'incidents')
          return `${reason.common} of the ${reason.either} incidents are in both`;
        const terms = reason.terms.length > 0 ? `: ${termsOf(reason)}` : '';
        return reason.kind === 'label'
          ? `the names are alike${terms}`
          : `the incidents are about the same${terms}`;
      },
      count: (n: number) => plural(n, 'proposal', 'proposals'),
      take: 'Pool them',
      takeLabel: (pair: string) => `Pool them: ${pair}`,
      dismiss: 'Not the same',
      dismissLabel: (pair: string) => `Not the same: ${pair}`,
      dismissed: 'This will not be proposed again.',
      reopen: 'Propose after all',
      more: (n: number) => `${n} more ${n === 1 ? 'proposal' : 'proposals'}`,
      put: (n: number) => `${plural(n, 'proposal', 'proposals')} put aside`,
      failed: 'The proposals could not be made.'
    },
    keys: {
      title: 'Keys',
      browse: 'Arrows: from category to category',
      choose: 'X: select; with Shift and arrows several at once',
      pick: 'Space: pick up, left and right arrows, space to put down',
      move: 'M: "Move to…"',
      open: 'Enter: open and read',
      undo: 'Ctrl+Z and Ctrl+Y: undo and redo'
    },
    noscript: {
      title: 'Pooling',
      choose: 'Categories of the groups',
      into: 'Pool them into',
      none: 'a new category',
      newLabel: 'Name of the new category',
      go: 'Pool'
    },
    screen: {
      none: 'The tasks and competencies of the class appear here.',
      loose: (n: number) => `Still loose: ${plural(n, 'category', 'categories')}`
    },
    toJobAnalysis: 'To the job analysis'
  }
);
