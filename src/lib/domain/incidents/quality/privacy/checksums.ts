const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Belgian national number: the last two digits are 97 minus the rest modulo 97; from 2000 on with a 2 before. */
export function isBelgianNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 11 || !isDay(+digits.slice(2, 4) % 20, +digits.slice(4, 6), true)) return false;
  const [body, check] = [digits.slice(0, 9), +digits.slice(9)];
  return [body, `2${body}`].some((number) => 97 - (Number(number) % 97) === check);
}

/** Dutch citizen service number (BSN): nine digits, weighted 9 to 2 and -1, divisible by 11. */
export function isBsn(text: string): boolean {
  const digits = digitsOf(text).padStart(9, '0');
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return digits.length === 9 && Number(digits) > 0 && sum % 11 === 0;
}

/** Lengths of the account numbers that people here have. */
const ibanLengths: Record<string, number> = {
  BE: 16,
  NL: 18,
  GB: 22,
  FR: 27,
  DE: 22,
  LU: 20,
  ES: 24,
  IT: 27
};

/** IBAN: of the right length for its country, or else with a remainder of 1 modulo 97 (ISO 13616). */
export function isIban(text: string): boolean {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase();
  if (ibanLengths[iban.slice(0, 2)] === iban.length) return true;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) rest = Number(`${rest}${parseInt(sign, 36)}`) % 97;
  return iban.length >= 15 && rest === 1;
}

/** A month and a day that exist; both may be 0 where a form allows unknown dates of birth. */
export function isDay(month: number, day: number, orUnknown = false): boolean {
  const least = orUnknown ? 0 : 1;
  return month >= least && month <= 12 && day >= least && day <= 31;
}

/** A year in which something happened that people here write about, or was born who they write about. */
export const isYear = (year: number) => year < 100 || (year >= 1900 && year < 2100);
