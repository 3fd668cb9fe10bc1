import type { Reading } from '../reading.ts';
import type { PrivacyKind, Span } from '../report.ts';
import { isBelgianNumber, isBsn, isDay, isIban, isYear } from './checksums.ts';

interface Identifier {
  kind: PrivacyKind;
  /** A sign without which the pattern cannot occur: most texts are done with quickly. */
  needs: RegExp;
  pattern: RegExp;
  holds?: (match: RegExpExecArray, text: string) => boolean;
}

const month =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const year = '(?:19|20)\\d\\d(?!\\d)';
const day = '(?<!\\d)\\d{1,2}';

/** In the order in which they win where two overlap. */
const identifiers: readonly Identifier[] = [
  {
    kind: 'email',
    needs: /@/,
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
  },
  {
    // Someone's own page. The address of an institution makes nobody known.
    kind: 'profile',
    needs: /[./]/,
    pattern:
      /(?:https?:\/\/)?(?:[\w-]+\.){0,3}(?:linkedin\.com\/in|(?:facebook|instagram|tiktok|snapchat|twitter|x|github)\.com|\w[\w.-]{2,60}\/(?:~|people|profile|profiel|users?|medewerkers?|staff|author))\/@?[\w.%~-]{2,80}/gi
  },
  {
    kind: 'handle',
    needs: /@/,
    pattern: /(?<![\p{L}\p{N}_.@/])@[\p{L}_][\p{L}\p{N}_.]{1,40}[\p{L}\p{N}_]/gu
  },
  {
    kind: 'iban',
    needs: /[A-Z]{2}\d\d/i,
    pattern:
      /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Z\d]{4}){2,7}(?:[ .-]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
    holds: ([text]) => isIban(text)
  },
  {
    kind: 'exact_date',
    needs: /\d\d/,
    pattern: /(?<![\d./-])(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[-.]\d)/g,
    holds: ([, a, sign, b, y]) =>
      isYear(+y!) && (sign !== ' ' || y!.length === 4) && (isDay(+b!, +a!) || isDay(+a!, +b!))
  },
  {
    kind: 'exact_date',
    needs: /\d{4}/,
    pattern: /(?<![\d./-])(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?![\d/]|[-.]\d)/g,
    holds: ([, y, , m, d]) => isYear(+y!) && +y! >= 1900 && isDay(+m!, +d!)
  },
  {
    kind: 'exact_date',
    needs: /\d/,
    pattern: new RegExp(
      `${day}(?:e|de|ste|st|nd|rd|th)?[ ./-](?:of )?(?:${month})\\.?,?[ ./-](?:${year}|'\\d\\d)|(?<!\\d)${year}[ ./-](?:${month})\\.?[ ./-]\\d{1,2}(?!\\d)|(?<!\\p{L})(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${year}`,
      'giu'
    )
  },
  {
    // With the points of the card it is one whatever its check; eleven bare digits only with it.
    kind: 'national_number',
    needs: /\d{2}/,
    pattern: /(?<![\d.-])(?:\d{2}\.\d{2}\.\d{2}[- ]\d{3}[.-]\d{2}|\d{6}[- ]?\d{3}[. -]?\d{2})(?!\d)/g,
    holds: ([text]) => /^\d\d\./.test(text) || isBelgianNumber(text)
  },
  {
    kind: 'national_number',
    needs: /bsn|burgerservice|rijksregister|insz|national (?:insurance|number)|sofi/i,
    pattern:
      /(?<=(?:bsn|burgerservicenummer|rijksregisternummer|rijksregisternr|insz|national insurance number|national number|sofinummer)[^\p{L}\p{N}\n]{1,4})(?:[A-Z]{2} ?)?\d(?:[ .-]?\d){5,11}(?: ?[A-D])?(?![\p{L}\p{N}])/giu
  },
  {
    kind: 'national_number',
    needs: /\d{3}/,
    pattern: /(?<![\d.,+-])(?:\d{9}|\d{3}\.\d{3}\.\d{3}|\d{4}\.\d{2}\.\d{3})(?![\d%]|[.,]\d)/g,
    holds: (match, text) => isBsn(match[0]) && !isAmount(match, text)
  },
  {
    kind: 'phone',
    needs: /\d{2}/,
    pattern:
      /(?<![\p{L}\p{N}+]|\d[.,/-])(?:(?:\+|00)[1-9]\d{0,2}(?:[ ./-]{0,3}\(0\))?(?:[ ./-]{0,3}\d){7,11}|\(0\d{1,4}\)(?:[ ./-]{0,3}\d){5,9}|0\d(?:[ ./-]{0,3}\d){7,9})(?![\p{L}\p{N}%]|,\d)/gu,
    // Groups of single digits, or of two digits that count on, are lists of numbers.
    holds: ([text]) => !/(?:^|[ ./-])\d(?:[ ./-]\d)+(?:[ ./-]|$)/.test(text) && !/^0(\d) 0\d 0\d/.test(text)
  },
  {
    kind: 'licence_plate',
    needs: /[A-Z]/,
    pattern:
      /(?<![\p{L}\p{N}-])(?:\d[- ]?[A-Z]{3}[- ]?\d{3}|(?:[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})|(?=[A-Z\d-]*[A-Z])(?=[A-Z\d-]*\d)(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,2}|\d{1,2})|[A-Z]{2}\d{2} ?[A-Z]{3})(?![\p{L}\p{N}-])/gu
  },
  { kind: 'student_number', needs: /\d{6}/, pattern: /(?<![\p{L}\p{N}])[rsqu]0?\d{6,7}(?![\p{L}\p{N}])/giu },
  {
    kind: 'student_number',
    needs: /(?:student|stam|leerling|rol)/i,
    pattern:
      /(?<=(?:student(?:en)?|stam|leerling(?:en)?|rol) ?-?(?:nummer|nr\.?|number|no\.?|id)[^\p{L}\p{N}\n]{0,4}(?:is |was )?)[A-Z]{0,2}\d[\d.-]{3,10}\d/giu
  },
  {
    // What is so long and no amount, is the number of someone or of someone's file.
    kind: 'number',
    needs: /\d{7}/,
    pattern: /(?<![\d.,+€$£-]|[€$£] )\d{7,20}(?![\d%]|[.,-]\d| ?[€$£])/g,
    holds: (match, text) => !isAmount(match, text)
  }
];

/** Round, or followed by what is counted. */
function isAmount(match: RegExpExecArray, text: string): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
  return (
    /000$/.test(match[0]) ||
    /^\s?(?:euro|eur|dollar|pond|pound|usd|gbp|km|meter|stuks|mensen|people|inwoners|years|jaar)/i.test(after)
  );
}

/** Rule P2: e-mail, phone, account, national and other numbers, handles, plates and exact dates. */
export function findIdentifiers({ text }: Reading): (Span & { kind: PrivacyKind })[] {
  const found: (Span & { kind: PrivacyKind })[] = [];
  if (!/[\d@/]/.test(text)) return found;
  for (const { kind, needs, pattern, holds } of identifiers) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      if (!holds || holds(match, text)) found.push({ kind, start, end });
    }
  }
  return found;
}
