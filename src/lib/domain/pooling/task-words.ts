import type { Language } from '../language.ts';

/** Words by which the grammar of a task statement is judged; all in small letters. */
export interface TaskWords {
  /** Could this word begin a task as its verb? */
  isVerb: (word: string) => boolean;
  /** Verbs, with what follows, that say nothing of what is done. */
  empty: readonly string[];
  /** After these stands what for, how or with what. */
  purpose: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** A quality or a norm instead of something that is done. */
  traits: ReadonlySet<string>;
}

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Third persons that do not end in -t. */
const dutchVerbs = words('is kan mag wil zal moet heeft');
/** What ends in -t and is no third person. */
const dutchOthers = words(`
  het met niet dit dat wat uit tot want niets iets goed slecht vlot direct correct exact alert attent assertief
  agent taart tekst post respect aandacht kracht macht nacht opdracht klacht wacht overdracht lucht vrucht zucht
  licht recht plicht gewicht gezicht inzicht overzicht toezicht nacht project object product subject effect aspect
  defect conflict district budget tact feit krediet dieet internet standpunt kant punt maat trots transport sport
  rapport export import paspoort soort woord start vaart hart part apparaat resultaat certificaat referaat debat
  formaat stipt inzet echt vast zacht bewust gerust kost winst taart toets feest overschot lot slot
`);
const dutchEnds = /(?:ent|nst|eit|gericht|schrift|contact)$/;
/** Third persons that these endings would rule out. */
const dutchKept = words(`
  dient bedient verdient leent verleent kent erkent herkent bekent rekent berekent tekent ondertekent opent
  benoemt went traint ment
`);

const englishVerbs = words(`
  accept acquire act adapt adjust administer advise agree allocate analyse analyze announce answer apply appoint
  appraise approve arrange ask assemble assess assign assist attach attend audit authorise authorize balance book
  brief bring build buy calculate calibrate call carry catch chair change charge check choose clarify classify
  clean clear close coach code collaborate collect combine comfort communicate compare compile complete compose
  conduct configure confirm connect consult contact contribute control convert convince cook coordinate copy
  correct count create cut deal debug decide define delegate deliver demonstrate describe design detect determine
  develop diagnose direct discharge discuss dispense display dispose distribute divide document do draft draw
  dress drive edit educate empty encourage enforce enrol ensure enter escort establish estimate evaluate examine
  exchange execute explain explore express extract facilitate feed fetch file fill find fix follow formulate
  forward gather generate get give grade greet group guide hand handle hear help hire hold identify implement
  improve inform initiate inject inspect install instruct integrate interpret interview introduce invent
  investigate invite issue keep label lead learn let lift link listen load locate log maintain make manage mark
  match measure mediate meet mentor mix moderate modify monitor motivate move name negotiate note notify observe
  offer open operate order organise organize pack park patrol pay perform persuade pick place plan play pour
  practise practice prepare prescribe present prevent price print process produce programme program promote
  propose protect prove provide publish purchase put question quote raise rank rate read receive recommend record
  recruit redirect reduce refer refill register reject release remind remove repair replace reply report represent
  request rescue research reserve resolve respond restore restock return review revise reward run sample scan
  schedule score search select sell send separate serve set settle share show sign solve sort speak staff start
  state stock stop store structure study submit suggest summarise summarize supervise supply support survey
  take talk teach tell test thank tidy track train transcribe transfer translate transport treat turn tutor type
  update use validate verify visit wait walk warn wash watch weigh welcome work wrap write
`);
/** Plurals and other words in -s that begin no task. */
const englishOthers = words(`
  this his its yes always perhaps sometimes lessons lectures students teachers professors customers clients patients
  colleagues employees people skills tasks questions answers exams assessments courses classes documents reports
  complaints orders products services products meetings conflicts problems rules procedures data details business
  process progress kindness fairness openness politeness carefulness helpfulness awareness analysis communications
  politics ethics statistics mathematics news less
`);

function isEnglishVerb(word: string): boolean {
  if (englishVerbs.has(word) || word === 'is' || word === 'does' || word === 'has') return true;
  if (!word.endsWith('s') || word.endsWith('ss') || englishOthers.has(word)) return false;
  const stems = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  return (
    stems.some((stem) => englishVerbs.has(stem)) ||
    !/(?:ings|ions|ments|ers|ors|ities|ships|ists)$/.test(word)
  );
}

export const taskWords: Record<Language, TaskWords> = {
  nl: {
    isVerb: (word) =>
      dutchVerbs.has(word) ||
      dutchKept.has(word) ||
      (word.length > 2 && /d?t$/.test(word) && !dutchOthers.has(word) && !dutchEnds.test(word)),
    empty: [
      'doet',
      'maakt',
      'zorgt',
      'helpt',
      'regelt',
      'is',
      'kan',
      'geeft',
      'houdt zich bezig',
      'gaat om met',
      'draagt bij',
      'ondersteunt',
      'heeft'
    ],
    purpose: words('om zodat zodanig volgens met via door'),
    and: words('en of'),
    traits: words(`
      goed goede slecht beter best vlot vlotte vriendelijk vriendelijke beleefd beleefde behulpzaam behulpzame
      streng strenge eerlijk eerlijke rechtvaardig rechtvaardige geduldig geduldige stipt stipte professioneel
      professionele correct correcte klantvriendelijk klantvriendelijke klantgericht klantgerichte gemotiveerd
      gemotiveerde enthousiast enthousiaste betrouwbaar betrouwbare flexibel flexibele empathisch empathische
      respectvol respectvolle toegankelijk toegankelijke betrokken zorgvuldig zorgvuldige nauwkeurig nauwkeurige
      efficiënt efficiënte creatief creatieve assertief assertieve sociaal sociale communicatief communicatieve
      rustig rustige kalm kalme attent attente collegiaal collegiale leergierig leergierige stressbestendig
      stressbestendige deskundig deskundige vakkundig vakkundige inspirerend inspirerende
    `)
  },
  en: {
    isVerb: isEnglishVerb,
    empty: [
      'do',
      'does',
      'make',
      'makes',
      'ensure',
      'ensures',
      'help',
      'helps',
      'handle',
      'handles',
      'is responsible',
      'is',
      'deal with',
      'deals with',
      'support',
      'supports',
      'has',
      'have'
    ],
    purpose: words('to so according using by with through via'),
    and: words('and or'),
    traits: words(`
      good well bad better best friendly kind polite helpful strict honest fair patient punctual professional
      correctly motivated enthusiastic reliable flexible empathic empathetic respectful accessible committed careful
      carefully accurate accurately efficient efficiently smoothly quick quickly creative assertive social
      communicative calm calmly attentive collegial eager competent expert inspiring nicely properly
    `)
  }
};
