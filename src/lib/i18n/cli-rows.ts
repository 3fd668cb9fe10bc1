import { define } from './define.ts';

export const cliRowsMessages = define(
  {
    summary: 'toon welke rijen Voorval in een bestand leest, of zet het om',
    about:
      'Leest een tabel en schrijft haar rijen zoals Voorval ze leest: zo kijkt u een bestand na voor u het gebruikt, of zet u CSV om in JSON en omgekeerd. Een lijst of een object in een cel wordt leeg.',
    options: {}
  },
  {
    summary: 'show which rows Voorval reads in a file, or convert it',
    about:
      'Reads a table and writes its rows as Voorval reads them: to check a file before you use it, or to turn CSV into JSON and back. A list or an object in a cell becomes empty.',
    options: {}
  }
);
