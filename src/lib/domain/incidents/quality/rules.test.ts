import { describe, expect, it } from 'vitest';
import { sound } from '../../../../../tests/builders/sound-incidents.ts';
import type { Language } from '../../language.ts';
import type { Answers } from '../incident.ts';
import { checkQuality } from './check-quality.ts';
import { ruleIds, type RuleId, type Severity } from './report.ts';

const check = (language: Language, change: Partial<Answers>) =>
  checkQuality({ ...sound[language], ...change, language });
/** The hits of a rule, with the words that it shows. */
function hits(rule: RuleId, language: Language, change: Partial<Answers>) {
  const answers = { ...sound[language], ...change };
  return check(language, change)
    .hits.filter((hit) => hit.rule === rule)
    .map(({ severity, field, spans }) => [
      severity,
      field,
      ...spans.map(({ start, end }) => answers[field].slice(start, end))
    ]);
}
const behaviour = (text: string) => ({ behaviour: text });
const before = (language: Language, text: string) => ({ behaviour: `${text} ${sound[language].behaviour}` });
const circumstances = (text: string) => ({ circumstances: text });
const consequences = (text: string) => ({ consequences: text });

describe('the rules', () => {
  it.each(['nl', 'en'] as const)('are silent on a sound incident (%s)', (language) => {
    expect(check(language, {})).toMatchObject({ hits: [], privacy: [], polarity: null });
  });

  it.each<[RuleId, Language, Partial<Answers>, Severity, keyof Answers, ...string[]]>([
    ['S1', 'nl', behaviour('Ze vroeg het en legde het uit.'), 'fail', 'behaviour'],
    [
      'S1',
      'en',
      behaviour('She asked it, wrote it down on a card and gave me the card, then called.'),
      'doubt',
      'behaviour'
    ],
    [
      'S2',
      'nl',
      { circumstances: 'Aan de kassa.', consequences: 'Ik kon gaan.', behaviour: 'Ze vroeg het.' },
      'fail',
      'behaviour'
    ],
    ['S3', 'nl', before('nl', 'Hij was er altijd.'), 'doubt', 'behaviour', 'altijd'],
    [
      'S3',
      'en',
      before('en', 'He always came, and every time on time.'),
      'fail',
      'behaviour',
      'always',
      'every time'
    ],
    [
      'S4',
      'nl',
      circumstances('Tijdens de lessen in het eerste jaar zat ik vooraan in de aula, elke week weer.'),
      'doubt',
      'circumstances',
      'Tijdens de lessen',
      'elke week'
    ],
    [
      'S4',
      'en',
      {
        ...circumstances('During the lectures I sat at the front of the hall with a friend of mine.'),
        ...before('en', 'He often smiled.')
      },
      'fail',
      'circumstances',
      'During the lectures'
    ],
    ['S5', 'nl', before('nl', 'Hij deed dingen en zo.'), 'fail', 'behaviour', 'dingen', 'en zo'],
    ['S5', 'en', before('en', 'He did something.'), 'doubt', 'behaviour', 'something'],
    ['S6', 'nl', before('nl', 'Ik vind dat dit kan.'), 'doubt', 'behaviour', 'Ik vind dat'],
    [
      'S6',
      'en',
      circumstances('On a Monday at the till. In my opinion a good teacher should always be there for us.'),
      'doubt',
      'circumstances',
      'In my opinion',
      'a good teacher',
      'should always'
    ],
    [
      'B1',
      'nl',
      behaviour('De kassier was er die dag met zijn hele hart bij en zo ging alles vanzelf over.'),
      'fail',
      'behaviour'
    ],
    [
      'B1',
      'en',
      behaviour('The cashier asked me whether I was in a hurry that day because of my son with me.'),
      'doubt',
      'behaviour'
    ],
    ['B2', 'nl', behaviour('De kassier was vriendelijk en vroeg iets.'), 'fail', 'behaviour', 'vriendelijk'],
    ['B2', 'nl', before('nl', 'Hij was heel goed en geduldig.'), 'doubt', 'behaviour', 'goed', 'geduldig'],
    [
      'B2',
      'en',
      behaviour('The nurse was patient and kind to the patient.'),
      'fail',
      'behaviour',
      'patient',
      'kind'
    ],
    [
      'B3',
      'nl',
      behaviour('De kassier begreep me en wilde helpen.'),
      'fail',
      'behaviour',
      'begreep',
      'wilde'
    ],
    [
      'B3',
      'en',
      behaviour('The cashier understood me and tried.'),
      'fail',
      'behaviour',
      'understood',
      'tried'
    ],
    [
      'B4',
      'nl',
      behaviour('De kassier deed echt zijn uiterste best.'),
      'fail',
      'behaviour',
      'deed echt zijn uiterste best'
    ],
    ['B4', 'en', before('en', 'He handled it well.'), 'doubt', 'behaviour', 'handled it'],
    ['B5', 'nl', behaviour('De kassier zei niets.'), 'doubt', 'behaviour', 'zei niets'],
    ['B5', 'en', behaviour("The cashier didn't react."), 'doubt', 'behaviour', "didn't react"],
    ['B6', 'nl', behaviour('Er werd mij niets gevraagd.'), 'doubt', 'behaviour', 'Er werd'],
    ['B6', 'en', behaviour('I was told to go.'), 'doubt', 'behaviour', 'was told'],
    ['C1', 'nl', circumstances('Vorige maandag aan de kassa.'), 'fail', 'circumstances'],
    ['C1', 'en', circumstances('Last Monday I was at the till with my son.'), 'doubt', 'circumstances'],
    ['C2', 'nl', circumstances('Het was zo.'), 'fail', 'circumstances'],
    ['C2', 'en', circumstances('The customer was there.'), 'doubt', 'circumstances'],
    ['C3', 'nl', circumstances(sound.nl.behaviour), 'doubt', 'circumstances'],
    ['G1', 'nl', consequences('Daardoor kon ik betalen.'), 'fail', 'consequences'],
    ['G1', 'en', consequences('As a result I could pay at last.'), 'doubt', 'consequences'],
    [
      'G2',
      'nl',
      consequences('Ik was heel blij en tevreden over alles.'),
      'fail',
      'consequences',
      'blij',
      'tevreden'
    ],
    ['G2', 'en', consequences('It is what it is.'), 'doubt', 'consequences'],
    ['G3', 'en', consequences(sound.en.behaviour), 'doubt', 'consequences']
  ])('%s (%s)', (rule, language, change, severity, field, ...words) => {
    expect(hits(rule, language, change)).toContainEqual([severity, field, ...words]);
  });

  it('are each fired above', () => {
    expect(ruleIds).toHaveLength(18);
  });

  it.each<[RuleId, Language, Partial<Answers>]>([
    ['S3', 'nl', before('nl', 'Dat had ik nog nooit gezien, en het werkte nog steeds.')],
    [
      'S3',
      'nl',
      {
        ...circumstances(
          'Zoals altijd op maandag, vaak om 9 uur, meestal in de aula, stond ik daar te wachten.'
        )
      }
    ],
    ['S5', 'en', before('en', 'He needed something.')],
    ['B2', 'nl', before('nl', 'Hij zei: "Je bent vriendelijk, lui en heel goed." Hij legde het goed uit.')],
    ['B2', 'nl', before('nl', 'Hij zei: ‘Je bent vriendelijk en lui.’')],
    ['B2', 'en', before('en', "He said: 'You are kind, rude and lazy.' He told the patient so.")],
    ['B3', 'nl', before('nl', 'Ik voelde dat hij het wist, hij dacht na.')],
    ['G2', 'nl', consequences('Ik was blij, en de klant werd de dag erna teruggebeld door de winkel zelf.')]
  ])('%s stays silent (%s)', (rule, language, change) => expect(hits(rule, language, change)).toEqual([]));

  it('take the job’s title for someone in the circumstances', () => {
    const input = {
      ...sound.en,
      circumstances: 'The stewardesses were there during the flight to the island.'
    };
    const rules = (jobTitle: string) =>
      checkQuality({ ...input, jobTitle, language: 'en' }).hits.map(({ rule }) => rule);
    expect(rules('cashier')).toContain('C2');
    expect(rules('stewardess')).not.toContain('C2');
  });

  it('count words as people do', () => {
    expect(check('en', behaviour("She didn't e-mail the boss's son, did she?")).words.behaviour).toBe(8);
    expect(check('nl', behaviour("’s Avonds om 9.50 u. -- collega's")).words.behaviour).toBe(7);
  });
});
