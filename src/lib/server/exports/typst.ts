import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const packages = createRequire(import.meta.url);

function fontFolders(name: string, styles: string[]): string[] {
  const folder = dirname(packages.resolve(`${name}/package.json`));
  return styles.map((style) => join(folder, style));
}

let shared: NodeCompiler | undefined;

function compiler(): NodeCompiler {
  const folders = [
    ...fontFolders('@expo-google-fonts/source-serif-4', ['400Regular', '400Regular_Italic', '600SemiBold']),
    ...fontFolders('@expo-google-fonts/source-sans-3', ['400Regular', '600SemiBold'])
  ];
  // A template may read files of its workspace: there is nothing here but a font.
  shared ??= NodeCompiler.create({ workspace: folders[0], fontArgs: [{ fontPaths: folders }] });
  return shared;
}

/**
 * Compiles a Typst template to a tagged PDF, to the accessibility standard PDF/UA-1. The data reach
 * the template as `sys.inputs.data`, so a text that someone typed is never code.
 * Blocks the thread while it runs.
 * @param data plain data; must be printable (see `printableData`).
 * @throws Error when the template does not compile.
 */
export function typstPdf(template: string, data: unknown): Uint8Array {
  try {
    const text = JSON.stringify(data);
    try {
      return pdf(template, text, 'ua-1');
    } catch (error) {
      // The standard asks for a glyph for every character; without one the character is spelt out.
      const missing = missingCharacters(error);
      if (missing.size === 0) throw error;
      return pdf(template, spelledOut(text, missing), 'ua-1');
    }
  } finally {
    shared?.evictCache(0);
  }
}

function pdf(template: string, data: string, pdfStandard: string): Uint8Array {
  const compiled = compiler().compile({ mainFileContent: template, inputs: { data } });
  const document = compiled.result;
  if (document === null)
    throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  return new Uint8Array(compiler().pdf(document, { pdfStandard }));
}

/** The characters that the compiler has no glyph for, from its message (Rust's notation of a string). */
function missingCharacters(error: unknown): Set<string> {
  const message = error instanceof Error ? error.message : String(error);
  const texts = message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gsu);
  return new Set(
    [...texts].flatMap(([, text = '']) => [
      ...text.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    ])
  );
}

/** Joiners and variation selectors say nothing without their glyph; anything else becomes "[U+1F468]". */
function spelledOut(text: string, missing: Set<string>): string {
  let out = '';
  for (const character of text)
    if (!missing.has(character)) out += character;
    else if (!/\p{Default_Ignorable_Code_Point}/u.test(character))
      out += `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  return out;
}
