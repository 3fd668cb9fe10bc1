const key = 'voorval single-letter keys';

/** Do single letters lead the reading on this device? They do until somebody switches them off. */
export function lettersCount(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function setLettersCount(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing: it holds until the page is closed.
  }
}
