import { define } from './define.ts';

/** What the `voorval` command says itself; each command has a file of its own (`cli-….ts`). */
export const cliMessages = define(
  {
    lead: 'Voorval op de opdrachtregel: tellen, vergelijken, groeperen en nakijken zonder webpagina.',
    usage: 'Gebruik',
    commands: 'Opdrachten',
    options: 'Opties',
    operand: 'OPDRACHT',
    more: '"voorval OPDRACHT --help" legt een opdracht uit.',
    file: 'BESTAND',
    number: 'N',
    text: 'TEKST',
    choice: 'KEUZE',
    standard: (value: string) => `standaard: ${value}`,
    range: (min: number, max: number) => `van ${min} tot ${max}`,
    formatNames: { json: 'JSON', jsonl: 'JSON-regels', csv: 'CSV' },
    common: {
      input: 'CSV, JSON of JSON-regels in UTF-8; - of niets: de standaardinvoer',
      output: 'schrijf naar dit bestand in plaats van naar de standaarduitvoer',
      format: 'hoe de uitkomst eruitziet',
      lang: 'taal van hulp en meldingen, en van de teksten waar dat uitmaakt',
      help: 'deze uitleg',
      version: 'de versie'
    },
    problems: {
      unknownCommand: (name: string, near: string) =>
        `"${name}" is geen opdracht${near ? `; bedoelt u "${near}"?` : '; "voorval --help" toont welke er zijn.'}`,
      unknownOption: (option: string, near: string) =>
        `De optie ${option} bestaat hier niet${near ? `; bedoelt u ${near}?` : '; --help toont welke er zijn.'}`,
      noValue: (option: string) => `De optie ${option} heeft een waarde nodig.`,
      needlessValue: (option: string) => `De optie ${option} heeft geen waarde.`,
      twice: (option: string) => `De optie ${option} staat er twee keer.`,
      notOneOf: (option: string, value: string, values: string) =>
        `De optie ${option} kan niet "${value}" zijn; kies uit ${values}.`,
      notInRange: (option: string, value: string, min: number, max: number) =>
        `De optie ${option} is een getal van ${min} tot ${max}, niet "${value}".`,
      notWhole: (option: string, value: string, min: number, max: number) =>
        `De optie ${option} is een geheel getal van ${min} tot ${max}, niet "${value}".`,
      needed: (option: string) => `De optie ${option} is nodig.`,
      tooMuch: (word: string) => `"${word}" hoort hier niet; een bestand komt na --input.`,
      noInput: 'Geef een bestand met --input, of stuur het naar de standaardinvoer.',
      inputTwice: 'De standaardinvoer kan maar voor één bestand dienen.',
      noFile: (file: string) => `Het bestand ${file} bestaat niet.`,
      folder: (file: string) => `${file} is een map, geen bestand.`,
      unreadable: (file: string) => `Het bestand ${file} kan niet gelezen worden.`,
      unwritable: (file: string) => `Het bestand ${file} kan niet geschreven worden.`,
      standardInput: 'standaardinvoer',
      unexpected: (what: string) =>
        `Er ging iets mis binnen Voorval (${what}); met VOORVAL_DEBUG=1 ziet u waar.`
    }
  },
  {
    lead: 'Voorval on the command line: count, compare, group and check without a web page.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    operand: 'COMMAND',
    more: '"voorval COMMAND --help" explains a command.',
    file: 'FILE',
    number: 'N',
    text: 'TEXT',
    choice: 'CHOICE',
    standard: (value: string) => `default: ${value}`,
    range: (min: number, max: number) => `from ${min} to ${max}`,
    formatNames: { json: 'JSON', jsonl: 'JSON lines', csv: 'CSV' },
    common: {
      input: 'CSV, JSON or JSON lines in UTF-8; - or nothing: standard input',
      output: 'write to this file instead of standard output',
      format: 'what the result looks like',
      lang: 'language of help and messages, and of the texts where that matters',
      help: 'this text',
      version: 'the version'
    },
    problems: {
      unknownCommand: (name: string, near: string) =>
        `"${name}" is not a command${near ? `; do you mean "${near}"?` : '; "voorval --help" shows which there are.'}`,
      unknownOption: (option: string, near: string) =>
        `There is no option ${option} here${near ? `; do you mean ${near}?` : '; --help shows which there are.'}`,
      noValue: (option: string) => `The option ${option} needs a value.`,
      needlessValue: (option: string) => `The option ${option} takes no value.`,
      twice: (option: string) => `The option ${option} is there twice.`,
      notOneOf: (option: string, value: string, values: string) =>
        `The option ${option} cannot be "${value}"; choose from ${values}.`,
      notInRange: (option: string, value: string, min: number, max: number) =>
        `The option ${option} is a number from ${min} to ${max}, not "${value}".`,
      notWhole: (option: string, value: string, min: number, max: number) =>
        `The option ${option} is a whole number from ${min} to ${max}, not "${value}".`,
      needed: (option: string) => `The option ${option} is needed.`,
      tooMuch: (word: string) => `"${word}" does not belong here; a file comes after --input.`,
      noInput: 'Name a file with --input, or send it to standard input.',
      inputTwice: 'Standard input can serve for one file only.',
      noFile: (file: string) => `The file ${file} does not exist.`,
      folder: (file: string) => `${file} is a folder, not a file.`,
      unreadable: (file: string) => `The file ${file} cannot be read.`,
      unwritable: (file: string) => `The file ${file} cannot be written.`,
      standardInput: 'standard input',
      unexpected: (what: string) =>
        `Something went wrong inside Voorval (${what}); with VOORVAL_DEBUG=1 you see where.`
    }
  }
);
