import type { PrivacyKind, RuleHit, RuleId, Status } from '../domain/incidents/quality/report.ts';
import type { Polarity } from '../domain/incidents/incident.ts';
import { define } from './define.ts';
import { fill } from './fill.ts';

interface QualitySentences {
  [key: string]: string | Record<string, string>;
  rules: Record<RuleId, string>;
  noEffect: string;
  privacy: Record<PrivacyKind, string>;
  replaceBy: string;
  takeOut: string;
  notAName: string;
  dismiss: string;
  label: string;
  point: string;
  polarity: Record<Polarity, string>;
  status: Record<Status, string>;
}

const nl: QualitySentences = {
  // What an author reads while writing: one short sentence per rule of the method page, section 4.
  rules: {
    S1: 'Beschrijf stap voor stap wat er gebeurde.',
    S2: 'Dit is nog erg kort.',
    S3: 'Dit klinkt als een gewoonte. Kies één keer.',
    S4: 'Welke keer was het, op welke dag?',
    S5: 'Wat bedoel je met ‘{words}’?',
    S6: 'Vertel wat er gebeurde, niet wat zou moeten.',
    B1: 'Wat zei of deed de persoon?',
    B2: '‘{words}’: waaraan zag je dat?',
    B3: 'Dit kan niemand zien. Wat kon je wel zien of horen?',
    B4: '‘{words}’: hoe deed hij of zij dat?',
    B5: 'Wat deed de persoon in plaats daarvan?',
    B6: 'Wie deed dit?',
    C1: 'Waar en wanneer was dit? Wat ging eraan vooraf?',
    C2: 'Waar en wanneer was dit? Wat ging eraan vooraf?',
    C3: 'Dit herhaalt het gedrag.',
    G1: 'Wat gebeurde er daarna?',
    G2: 'Je schrijft hoe het voelde; wat veranderde er?',
    G3: 'Dit herhaalt het gedrag.'
  },
  /** Rule G2 when no feeling stands there either. */
  noEffect: 'Wat veranderde er daardoor, en voor wie?',
  privacy: {
    name: 'Noem de functie, niet de naam.',
    email: 'Haal dit e-mailadres weg: het maakt iemand herkenbaar.',
    phone: 'Haal dit telefoonnummer weg: het maakt iemand herkenbaar.',
    iban: 'Haal dit rekeningnummer weg: het maakt iemand herkenbaar.',
    national_number: 'Haal dit rijksregister- of burgerservicenummer weg: het maakt iemand herkenbaar.',
    student_number: 'Haal dit studentennummer weg: het maakt iemand herkenbaar.',
    number: 'Is dit iemands nummer? Haal het dan weg: het maakt iemand herkenbaar.',
    handle: 'Haal deze accountnaam weg: hij maakt iemand herkenbaar.',
    profile: 'Haal dit adres van iemands pagina weg: het maakt iemand herkenbaar.',
    licence_plate: 'Haal deze nummerplaat weg: ze maakt iemand herkenbaar.',
    exact_date: 'Een exacte datum maakt iemand herkenbaar. Schrijf bijvoorbeeld ‘een vrijdag in maart’.'
  },
  replaceBy: 'Vervang door ‘{role}’',
  takeOut: 'Haal weg',
  notAName: 'Geen echte naam',
  dismiss: 'Niet van toepassing',
  /** Of the slip under a field. */
  label: 'Schrijftip',
  point: 'Toon deze woorden in je tekst',
  /** By the polarity that the consequences seem to have. */
  polarity: {
    effective: 'De gevolgen klinken gunstig. Was het gedrag wel ineffectief?',
    ineffective: 'De gevolgen klinken ongunstig. Was het gedrag wel effectief?'
  },
  status: { ok: 'In orde', doubt: 'Kan beter', fail: 'Ontbreekt nog' }
};

const en: QualitySentences = {
  rules: {
    S1: 'Describe step by step what happened.',
    S2: 'This is still very short.',
    S3: 'This sounds like a habit. Pick one occasion.',
    S4: 'Which occasion was it, on which day?',
    S5: 'What do you mean by ‘{words}’?',
    S6: 'Tell what happened, not what should.',
    B1: 'What did the person say or do?',
    B2: '‘{words}’: how could you tell?',
    B3: 'Nobody can see this. What could you see or hear?',
    B4: '‘{words}’: how did they do that?',
    B5: 'What did the person do instead?',
    B6: 'Who did this?',
    C1: 'Where and when was this? What came before?',
    C2: 'Where and when was this? What came before?',
    C3: 'This repeats the behaviour.',
    G1: 'What happened next?',
    G2: 'You say how it felt; what changed?',
    G3: 'This repeats the behaviour.'
  },
  noEffect: 'What changed as a result, and for whom?',
  privacy: {
    name: 'Name the role, not the person.',
    email: 'Remove this e-mail address: it makes someone identifiable.',
    phone: 'Remove this telephone number: it makes someone identifiable.',
    iban: 'Remove this account number: it makes someone identifiable.',
    national_number: 'Remove this national number: it makes someone identifiable.',
    student_number: 'Remove this student number: it makes someone identifiable.',
    number: 'Is this someone’s number? Then remove it: it makes someone identifiable.',
    handle: 'Remove this account name: it makes someone identifiable.',
    profile: 'Remove the address of this person’s page: it makes someone identifiable.',
    licence_plate: 'Remove this number plate: it makes someone identifiable.',
    exact_date: 'An exact date makes someone identifiable. Write, for example, ‘a Friday in March’.'
  },
  replaceBy: 'Replace by ‘{role}’',
  takeOut: 'Remove',
  notAName: 'Not a real name',
  dismiss: 'Does not apply',
  label: 'Writing tip',
  point: 'Show these words in your text',
  polarity: {
    effective: 'The consequences sound favourable. Was the behaviour really ineffective?',
    ineffective: 'The consequences sound unfavourable. Was the behaviour really effective?'
  },
  status: { ok: 'In order', doubt: 'Could be better', fail: 'Still missing' }
};

/** The writing advice; sentences only, as in `writing.ts`. */
export const qualityMessages = define(nl, en);
export type QualityMessages = QualitySentences;

/** The sentence of one hint, with the words in question as the author wrote them. */
export function hintSentence(
  messages: Pick<QualityMessages, 'rules' | 'noEffect'>,
  { rule, spans }: Pick<RuleHit, 'rule' | 'spans'>,
  text: string
): string {
  const [first] = spans;
  if (rule === 'G2' && !first) return messages.noEffect;
  return fill(messages.rules[rule], first ? { words: text.slice(first.start, first.end) } : {});
}
