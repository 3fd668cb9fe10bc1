import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Wording } from './nl.ts';

export const wordings: Record<Language, Wording> = { nl, en };
