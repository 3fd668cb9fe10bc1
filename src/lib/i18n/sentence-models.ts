import type { Language } from '../domain/language.ts';
import type { ModelDetail, ModelProblem, ModelProblemCode } from '../domain/suggestions/model-problem.ts';
import { define } from './define.ts';

type Say = (detail: ModelDetail) => string;

/** What is the matter with the folder that `VOORVAL_TEXT_MODEL` names, in one sentence each. */
export const sentenceModelMessages = define<Record<ModelProblemCode, Say>>(
  {
    no_folder: ({ folder }) => `De map ${folder} met het taalmodel bestaat niet.`,
    not_a_folder: ({ folder }) => `${folder} is een bestand; het taalmodel is een map.`,
    no_model: ({ folder }) =>
      `In de map ${folder} staat geen taalmodel dat Voorval kan gebruiken: geen model.safetensors met een tabel van woorddelen en geen ONNX-bestand.`,
    file_missing: ({ file }) => `Het bestand ${file} van het taalmodel ontbreekt.`,
    file_pointer: ({ file }) => `${file} is maar een verwijzing van Git LFS; haal ook het bestand zelf op.`,
    file_unreadable: ({ file }) => `Het bestand ${file} van het taalmodel kan niet gelezen worden.`,
    file_wrong: ({ file }) => `Het bestand ${file} van het taalmodel is beschadigd of iets anders.`,
    no_table: ({ file, found }) =>
      `De tabel in ${file} is ${found}; Voorval leest F64, F32, F16, BF16 en I8 met rijen en kolommen.`,
    fewer_rows: ({ file, rows, tokens }) =>
      `De tabel in ${file} heeft ${rows} rijen voor ${tokens} woorddelen in tokenizer.json; die twee horen niet bij elkaar.`,
    tokenizer: ({ file, reason }) => `Met ${file} kan Voorval geen tekst opdelen (${reason}).`,
    step: ({ file, step }) => `Het taalmodel heeft volgens ${file} een stap die Voorval niet kent: ${step}.`,
    pooling: ({ file }) =>
      `Het taalmodel vat woorddelen samen op een wijze die Voorval niet kent; zie ${file}.`,
    no_dimensions: ({ folder }) =>
      `Hoe lang een vector is, staat niet in ${folder}; config.json of 1_Pooling/config.json ontbreekt.`,
    no_runtime: ({ install }) =>
      `Voor een ONNX-model is een extra pakket nodig; installeer het in de map van Voorval met: ${install}`,
    not_loaded: ({ file, reason }) => `Het taalmodel ${file} kan niet geladen worden (${reason}).`,
    input: ({ file, name }) => `Het taalmodel ${file} vraagt iets wat Voorval niet heeft: ${name}.`,
    output: ({ file, found, dimensions }) =>
      `Het taalmodel ${file} antwoordt met ${found} en niet met vectoren van ${dimensions} getallen.`
  },
  {
    no_folder: ({ folder }) => `The folder ${folder} of the sentence model does not exist.`,
    not_a_folder: ({ folder }) => `${folder} is a file; a sentence model is a folder.`,
    no_model: ({ folder }) =>
      `The folder ${folder} holds no sentence model that Voorval can use: no model.safetensors with a table of tokens, and no ONNX file.`,
    file_missing: ({ file }) => `The file ${file} of the sentence model is missing.`,
    file_pointer: ({ file }) => `${file} is only a pointer of Git LFS; get the file itself as well.`,
    file_unreadable: ({ file }) => `The file ${file} of the sentence model cannot be read.`,
    file_wrong: ({ file }) => `The file ${file} of the sentence model is damaged, or something else.`,
    no_table: ({ file, found }) =>
      `The table in ${file} is ${found}; Voorval reads F64, F32, F16, BF16 and I8 in rows and columns.`,
    fewer_rows: ({ file, rows, tokens }) =>
      `The table in ${file} has ${rows} rows for ${tokens} tokens in tokenizer.json; the two do not belong together.`,
    tokenizer: ({ file, reason }) => `Voorval cannot split texts by ${file} (${reason}).`,
    step: ({ file, step }) =>
      `By ${file}, the sentence model has a step that Voorval does not know: ${step}.`,
    pooling: ({ file }) =>
      `The sentence model joins tokens in a way that Voorval does not know; see ${file}.`,
    no_dimensions: ({ folder }) =>
      `${folder} does not say how long a vector is; config.json or 1_Pooling/config.json is missing.`,
    no_runtime: ({ install }) =>
      `An ONNX model needs one more package; install it in Voorval's folder with: ${install}`,
    not_loaded: ({ file, reason }) => `The sentence model ${file} cannot be loaded (${reason}).`,
    input: ({ file, name }) => `The sentence model ${file} asks for what Voorval does not have: ${name}.`,
    output: ({ file, found, dimensions }) =>
      `The sentence model ${file} answers with ${found}, not with vectors of ${dimensions} numbers.`
  }
);

/** The sentence for whoever set it, with the name of the setting. */
export const sayModelProblem = ({ code, detail }: ModelProblem, language: Language): string =>
  `VOORVAL_TEXT_MODEL: ${sentenceModelMessages[language][code](detail)}`;
