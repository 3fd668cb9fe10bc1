import type { Block } from '../../document.ts';
import type { FormatWriter } from '../writing/writer.ts';
import { en } from './en.ts';
import { nl, type CompetenceProfileWording } from './nl.ts';

const wordings = { nl, en };

export const wordingOf = ({ language }: FormatWriter): CompetenceProfileWording => wordings[language];

export function heading(key: string, text: string, level?: 3): Block {
  return { kind: 'heading', key: `heading/${key}`, text, ...(level && { level }) };
}
