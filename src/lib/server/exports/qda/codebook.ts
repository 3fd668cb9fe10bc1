import type { ExportMaterial } from '../../../domain/exports/material.ts';
import { exportWording } from '../../../domain/exports/sheets.ts';
import type { Language } from '../../../domain/language.ts';
import { categoryCodes, codeXml } from './codes.ts';
import { guidsOf } from './guid.ts';
import { element, list, xmlHead } from './xml.ts';

/** The codebook of the class as REFI-QDA (.qdc); of the groups as long as the class has none. */
export function codebookFile(material: ExportMaterial, language: Language): Uint8Array {
  const guid = guidsOf(material.workshop.id);
  const codes = categoryCodes(material, guid, exportWording(language), false);
  const xml = element(
    'CodeBook',
    { xmlns: 'urn:QDA-XML:codebook:1.0', origin: 'Voorval' },
    list('Codes', codes.map(codeXml))
  );
  return new TextEncoder().encode(xmlHead + xml);
}
