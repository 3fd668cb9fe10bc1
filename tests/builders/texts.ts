import type { Language } from '../../src/lib/domain/language.ts';
import type { PreparedText } from '../../src/lib/domain/suggestions/prepared.ts';
import { mulberry32 } from '../../src/lib/domain/statistics/random.ts';
import { prepareText } from '../../src/lib/server/text/prepare.ts';

/** Sentences on four subjects, with words of their own: what any method should keep apart. */
const subjects = {
  nl: {
    kassa: 'kassa prijs bonnetje klant wisselgeld betaalde terminal korting winkelwagen scande',
    zorg: 'verpleegkundige patiënt infuus bed arts pijn medicatie verband ziekenhuis bloeddruk',
    les: 'professor studenten examen bord aula vraag les hoofdstuk punten oefening',
    rijden: 'instructeur auto rem stuur kruispunt rijles verkeer snelheid voorrang rotonde'
  },
  en: {
    till: 'till price receipt customer change paid terminal discount trolley scanned',
    care: 'nurse patient drip bed doctor pain medication bandage hospital pressure',
    class: 'professor students exam board hall question lecture chapter marks exercise',
    driving: 'instructor car brake wheel junction lesson traffic speed priority roundabout'
  }
};

export interface LabelledText {
  id: string;
  text: string;
  label: string;
}

/** Texts of eight words on one of four subjects each, the subjects by turns; the same for the same seed. */
export function textsOnSubjects(n: number, language: Language = 'nl', seed = 1): LabelledText[] {
  const random = mulberry32(seed);
  const labels = Object.entries(subjects[language]).map(
    ([label, words]) => [label, words.split(' ')] as const
  );
  return Array.from({ length: n }, (_, i) => {
    const [label, words] = labels[i % labels.length]!;
    const text = Array.from({ length: 8 }, () => words[Math.floor(random() * words.length)]!).join(' ');
    return { id: `t${i}`, text, label };
  });
}

/** The same, cut into words. */
export function prepared(texts: readonly LabelledText[], language: Language = 'nl') {
  return texts.map(({ id, text, label }): PreparedText & { label: string } => ({
    ...prepareText(id, text, language),
    label
  }));
}
