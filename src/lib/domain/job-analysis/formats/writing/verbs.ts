/** Past forms of Dutch verbs of action with their present third person; of strong ones. */
const strongNl =
  'ging gaat, gaf geeft, nam neemt, vroeg vraagt, zei zegt, schreef schrijft, las leest, sprak spreekt, liet laat, hield houdt, bleef blijft, stond staat, zat zit, riep roept, bracht brengt, zocht zoekt, keek kijkt, liep loopt, bood biedt, koos kiest, trok trekt, stak steekt, wees wijst, hielp helpt, sloot sluit, begon begint, vond vindt, zag ziet, hoorde hoort, kwam komt, deed doet, droeg draagt, dacht denkt, bond bindt, sneed snijdt, schoof schuift, greep grijpt, nodigde nodigt, onderbrak onderbreekt, bekeek bekijkt, besprak bespreekt, verwees verwijst, onderzocht onderzoekt, ontving ontvangt, overlegde overlegt, beschreef beschrijft, verdeelde verdeelt, begreep begrijpt, bewees bewijst, vergeleek vergelijkt, gebood gebiedt, ontbood ontbiedt, hing hangt, ving vangt, wierp werpt, verliet verlaat, vertrok vertrekt, negeerde negeert, sloeg slaat, verborg verbergt, verbood verbiedt, verloor verliest, bezocht bezoekt, ontweek ontwijkt, weersprak weerspreekt, beval beveelt';

/** Past forms of weak Dutch verbs of action. */
const weakNl =
  'tekende vertelde legde zette praatte wachtte meldde beloofde antwoordde beantwoordde opende haalde maakte gebruikte stuurde belde mailde stelde plaatste deelde vulde voegde regelde zorgde toonde rekende telde raakte pakte stopte startte herhaalde vatte plande bedankte begroette groette verbeterde veranderde verplaatste verlengde verdedigde verklaarde verwerkte verzamelde vermeldde verontschuldigde noemde luisterde knikte lachte zuchtte schudde duwde drukte klikte tikte typte werkte oefende leerde testte toetste keurde bekeurde beoordeelde begeleidde bereidde bestelde betaalde bewaarde bepaalde berekende bezorgde gooide snauwde schreeuwde weigerde dreigde eiste wenste hoopte probeerde checkte scande kopieerde vroegte kaartte kondigde waarschuwde ondersteunde ontmoette onthaalde ontruimde opperde overhandigde overtuigde paste plakte poetste rondde ruimde ruilde schakelde schatte scheurde schetste schonk spoelde stapte steunde streepte troostte uitte veegde verbond verdween verhoogde verlaagde vernieuwde verpleegde verschoof verstelde vertaalde verzekerde verzette verzorgde volgde voerde voorspelde voltooide waardeerde waste wenkte wijzigde wisselde wreef zwaaide'
    .split(' ')
    .filter((past) => /[td]e$/.test(past) && past !== 'vroegte');

const baseEn =
  'add address admit adjust advise agree allow analyse announce answer apologise appear apply approach arrange ask assess assign assist calculate call calm cancel carry change check clean collect comfort compare complete confirm contact continue convince copy correct count cover decide deliver describe discuss divide document end enter estimate examine exchange explain express fill finish follow gather greet guide hand help hurry ignore include inform inspect interrupt introduce invite involve join jot knock laugh listen lock look mark measure mention move nod note notice notify observe offer open order organise outline pass pause phone pick place plan point praise prepare present press print promise propose prove provide pull push put question raise reach read react reassure record refer refuse register reject remind repair repeat replace reply report request reschedule resolve respond restart return review rush scan search settle share shout show sigh sketch solve sort start stay step stop store suggest summarise supervise support switch talk test thank time touch treat turn type update use verify visit wait walk warn wash watch welcome wipe work'.split(
    ' '
  );

const irregularEn =
  'gave gives, took takes, wrote writes, went goes, came comes, said says, told tells, brought brings, sought seeks, spoke speaks, kept keeps, left leaves, let lets, made makes, met meets, paid pays, put puts, read reads, sent sends, set sets, showed shows, drew draws, began begins, chose chooses, found finds, held holds, led leads, broke breaks, caught catches, cut cuts, drove drives, felt feels, forgot forgets, got gets, heard hears, knew knows, laid lays, lent lends, lost loses, ran runs, rang rings, saw sees, sat sits, shut shuts, stood stands, taught teaches, threw throws, thought thinks, understood understands, wore wears, withdrew withdraws';

function table(pairs: string): [string, string][] {
  return pairs.split(', ').map((pair) => {
    const [past = '', present = ''] = pair.split(' ');
    return [past, present];
  });
}

/** "tekende" → "tekent", "praatte" → "praat". */
function presentNl(past: string): string {
  const stem = past.slice(0, -2);
  return stem.endsWith('t') ? stem : `${stem}t`;
}

const vowel = /[aeiou]/;
/** One short syllable that ends in one consonant doubles it: "stop" → "stopped". */
const doubles = new Set('admit jot nod plan refer scan step stop'.split(' '));

function pastEn(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`;
  return doubles.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function thirdEn(base: string): string {
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

const presents = {
  nl: new Map([...table(strongNl), ...weakNl.map((past): [string, string] => [past, presentNl(past)])]),
  en: new Map([
    ...baseEn.map((base): [string, string] => [pastEn(base), thirdEn(base)]),
    ...table(irregularEn)
  ])
};
const alreadyPresent = {
  nl: new Set(presents.nl.values()),
  en: new Set(presents.en.values())
};

/**
 * The third person singular present of a finite verb of action; null for a word that is not surely one.
 * Dutch verbs in -eren are regular, so that the list need not have them.
 */
export function presentOf(word: string, language: 'nl' | 'en'): string | null {
  const verb = word.toLowerCase();
  const known = presents[language].get(verb);
  if (known !== undefined) return known;
  if (alreadyPresent[language].has(verb)) return verb;
  if (language === 'nl' && /^\p{L}{2,}eerde$/u.test(verb)) return `${verb.slice(0, -2)}t`;
  return null;
}
