import { define, plural } from './define.ts';

/** Importing a codebook (REFI-QDA) as categories of the class or of a group. */
export const codebookMessages = define(
  {
    back: 'Exporteren',
    title: 'Codeboek inlezen',
    lead: 'Een codeboek (QDC) uit NVivo, ATLAS.ti, MAXQDA, QualCoder, Taguette of Voorval wordt een lijst categorieën. Wat er al staat, blijft.',
    closed:
      'Een codeboek inlezen kan op de borden van de groepen tijdens Analyseren, en in het codeboek van de klas tijdens Samenleggen en Functieanalyse.',
    file: 'Codeboek (QDC)',
    noFile: 'Kies eerst een codeboek.',
    target: 'Waar komen de categorieën?',
    class: 'Codeboek van de klas',
    group: (n: number) => `Bord van groep ${n}`,
    frame: 'Als',
    frames: { task: 'Taken', competency: 'Competenties' },
    read: 'Codes bekijken',
    again: 'Ander bestand kiezen',
    found: 'Wat er in het codeboek staat',
    foundLead: (n: number, where: string, frame: string) =>
      `${plural(n, 'code', 'codes')}. Vink uit wat niet mee moet. De rest komt achteraan: ${where}, ${frame}.`,
    flat: 'Voorval kent geen categorieën onder categorieën: elke code wordt een gewone categorie.',
    nothing: 'Uit dit codeboek kan niets nieuws komen.',
    take: 'Categorieën toevoegen',
    done: (n: number) =>
      n === 0
        ? 'Er kwam niets bij: alles stond er al.'
        : plural(n, 'categorie kwam erbij.', 'categorieën kwamen erbij.'),
    see: 'Bekijken',
    problems: {
      no_name: 'Deze code heeft geen naam en blijft weg.',
      shortened: 'De naam is te lang voor een etiket en wordt ingekort; de hele naam komt in de definitie.',
      text_shortened: 'De omschrijving is te lang en wordt ingekort tot 1000 tekens.',
      already: 'Staat er al en komt er niet opnieuw bij.',
      twice: 'Staat twee keer in het codeboek; de eerste telt.',
      full: 'Er is geen plaats meer: een bord heeft hoogstens 100 categorieën per kader.'
    }
  },
  {
    back: 'Export',
    title: 'Import a codebook',
    lead: 'A codebook (QDC) from NVivo, ATLAS.ti, MAXQDA, QualCoder, Taguette or Voorval becomes a list of categories. What is there stays.',
    closed:
      'A codebook can be imported on the groups’ boards during Analyse, and into the codebook of the class during Pool and Job analysis.',
    file: 'Codebook (QDC)',
    noFile: 'Choose a codebook first.',
    target: 'Where do the categories go?',
    class: 'Codebook of the class',
    group: (n: number) => `Board of group ${n}`,
    frame: 'As',
    frames: { task: 'Tasks', competency: 'Competencies' },
    read: 'Look at the codes',
    again: 'Choose another file',
    found: 'What is in the codebook',
    foundLead: (n: number, where: string, frame: string) =>
      `${plural(n, 'code', 'codes')}. Untick what should stay out. The rest goes at the end: ${where}, ${frame}.`,
    flat: 'Voorval has no categories below categories: each code becomes a plain one.',
    nothing: 'Nothing new can come out of this codebook.',
    take: 'Add categories',
    done: (n: number) =>
      n === 0
        ? 'Nothing was added: all of it was there.'
        : plural(n, 'category was added.', 'categories were added.'),
    see: 'View',
    problems: {
      no_name: 'This code has no name and stays out.',
      shortened: 'The name is too long for a label and is cut; the whole name goes into the definition.',
      text_shortened: 'The description is too long and is cut to 1000 characters.',
      already: 'Is there already and is not added again.',
      twice: 'Is in the codebook twice; the first one counts.',
      full: 'There is no room left: a board has at most 100 categories in a frame.'
    }
  }
);
