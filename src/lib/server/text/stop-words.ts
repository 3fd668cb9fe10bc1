import english from 'natural/lib/natural/util/stopwords.js';
import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import type { Language } from '../../domain/language.ts';

// What the lists of natural leave out: other forms of the same verbs and pronouns, contractions, words of degree.
const more = {
  en: `am been being did didn't does doesn't doing done don't down each few get gets getting got had hadn't has
    hasn't have haven't having he'd he's her hers here herself him himself his i'd i'll i'm i've isn't it's itself
    just like may me might mine more most much must my myself no nor not off once only other our ours ourselves out
    over own quite rather really same shall she she's should so some such than that's their theirs them themselves
    then there there's these they they're those though through too under until up upon us very was wasn't we we're
    we've were weren't what when where which while who whom whose why will with won't would wouldn't yet you your
    yours afterwards again already also always another anyone anything around away back beforehand however instead
    maybe nobody nothing often perhaps several someone something sometimes still together two three four five six
    seven eight nine ten usually went without`,
  nl: `alle allemaal allen alleen andere ander beetje best bent best binnen blijkt boven daarbij daarom daarvoor dit
    doe doet deed deden echt eerder eigenlijk elk elke elkaar erg even ervan gedaan gehad geworden ging gewoon graag
    had hadden haast heel hele helemaal hen hiervan ieder iedere iedereen inmiddels jou jouw jullie je jij kunt kon
    konden langs laten liet lieten mag mee meest mezelf mogen moest moesten nadat nadien naast nergens nodig nooit
    omdat omtrent onder ons onze ooit over overal pas per precies samen sinds soms steeds tamelijk terwijl tijdens
    toe tussen vaak vanaf vanuit veel verder via volgens vooral voordat ervoor ervan vrij waar waarbij waardoor waarin waarom
    waarop waarvan wanneer welk welke wilde wilden wordt werden zelfs zeer zich zichzelf ziet zijn zoals zoveel zult
    zullen zouden 't 's 'n 'm daarna daarop daarvan eerst eerste ergens hetzelfde hierdoor iedereen intussen
    meestal misschien nadien niemand nogal ondertussen onlangs opnieuw plots soms straks terug twee drie vier vijf zes
    zeven acht negen tien tweede derde uiteindelijk vooraf waarna waarvoor weer weinig wellicht zodat zodra`
};
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');

const listOf = (words: readonly string[], others: string) =>
  new Set([...words.map((word) => word.trim()), ...others.trim().split(/\s+/), ...letters]);

/** Words that say nothing about the subject of a text. */
export const stopWords: Record<Language, ReadonlySet<string>> = {
  nl: listOf(dutch.words, more.nl),
  en: listOf(english.words, more.en)
};
