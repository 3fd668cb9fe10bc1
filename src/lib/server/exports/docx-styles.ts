import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import type { Language } from '../../domain/language.ts';

/** Faces that every word processor has; sizes in half points, distances in twentieths of a point. */
export const serif = 'Georgia';
export const sans = 'Calibri';
export const colours = {
  ink: '23201C',
  soft: '5F584F',
  line: 'D8D0C4',
  accent: '2B4A86',
  effective: '0F675C',
  ineffective: '96470F'
} as const;
export const locales: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' };

/** The styles of a report, real headings among them, so that a reader's own changes carry through. */
export function reportStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number, font: string) => ({
    run: { font, size, bold: true, color: colours.ink },
    paragraph: { spacing: { before, after }, keepNext: true }
  });
  return {
    default: {
      document: {
        run: { font: serif, size: 21, color: colours.ink, language: { value: locales[language] } },
        paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } }
      },
      title: {
        run: { font: serif, size: 54, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 60, after: 80, line: 240, lineRule: LineRuleType.AUTO } }
      },
      heading1: heading(30, 480, 180, sans),
      heading2: heading(24, 340, 120, sans),
      heading3: heading(23, 320, 100, serif)
    },
    paragraphStyles: [
      {
        id: 'Kind',
        name: 'Report kind',
        basedOn: 'Normal',
        run: { font: sans, size: 20, bold: true, color: colours.accent },
        paragraph: { spacing: { before: 600, after: 0 } }
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 26, italics: true, color: colours.soft },
        paragraph: {
          spacing: { after: 240 },
          border: { bottom: { style: 'single', size: 4, space: 14, color: colours.line } }
        }
      },
      {
        id: 'Small',
        name: 'Small print',
        basedOn: 'Normal',
        run: { font: sans, size: 18, color: colours.soft },
        paragraph: { spacing: { after: 80, line: 252 } }
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Small',
        paragraph: { spacing: { before: 200, after: 100 }, keepNext: true }
      },
      {
        id: 'Cell',
        name: 'Table text',
        basedOn: 'Normal',
        run: { font: sans, size: 18 },
        paragraph: { spacing: { before: 40, after: 40, line: 240 } }
      },
      {
        id: 'Fact',
        name: 'Fact',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 30, after: 60, line: 276 } }
      },
      {
        id: 'Example',
        name: 'Behavioural example',
        basedOn: 'Normal',
        paragraph: { indent: { left: 360, hanging: 360 }, spacing: { before: 60, after: 120 } }
      }
    ]
  };
}
