import type { CategoryFinding } from '../../findings.ts';
import type { Statement } from '../../document.ts';
import { asSentence, bare, lowerFirst, upperFirst } from './text.ts';
import { fromCategories, type FormatWriter } from './writer.ts';

/** "Kennis van …", from a label of the class; as the class wrote it when it is in another language. */
export function knowledgePhrase({ same, language }: FormatWriter, label: string): string {
  const text = bare(label);
  if (!same) return upperFirst(text);
  const [word, of] =
    language === 'nl' ? [/kennis|weten|inzicht/i, 'Kennis van'] : [/knowledge|knowing/i, 'Knowledge of'];
  return word.test(text) ? upperFirst(text) : `${of} ${lowerFirst(text)}`;
}

const prefixes = {
  nl: /^(?:de\s+|het\s+)?(?:vaardigheid|bekwaamheid|kunnen)\s+(?:(?:in|om)\s+)?(?:het\s+)?(?:te\s+)?/i,
  en: /^(?:the\s+)?(?:skills?|ability)\s+(?:in|at|of|with)\s+/i
};

/** "Kan …" from a label that names an activity; any other label as it is. */
export function skillPhrase({ same, language }: FormatWriter, label: string): string {
  const text = bare(label);
  if (!same) return upperFirst(text);
  const activity = text.replace(prefixes[language], '');
  const names = language === 'nl' ? /\p{L}{3,}en$/u : /\b\p{L}{2,}ing\b/u;
  if (!names.test(activity)) return upperFirst(text);
  return language === 'nl' ? `Kan ${lowerFirst(activity)}` : `Is skilled in ${lowerFirst(activity)}`;
}

/** A competency as a line of what the job asks: "Kennis van …", "Kan …" or its label. */
export function requirement(writer: FormatWriter, section: string, one: CategoryFinding): Statement {
  const label = one.category.label;
  const text =
    one.competencyKind === 'knowledge'
      ? knowledgePhrase(writer, label)
      : one.competencyKind === 'skill'
        ? skillPhrase(writer, label)
        : upperFirst(bare(label));
  return fromCategories(writer, `${section}/${one.key}`, asSentence(text), [one]);
}
