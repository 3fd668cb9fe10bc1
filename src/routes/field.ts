/** What was typed in a field; '' for a field that is missing or holds a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** A whole number that was typed; NaN for anything else, null for an empty field. */
export function numberField(form: FormData, name: string): number | null {
  const typed = field(form, name).trim();
  if (typed === '') return null;
  return /^\d+$/.test(typed) ? Number(typed) : NaN;
}
