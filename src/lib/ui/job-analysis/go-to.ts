/** Brings a statement of the shown document into view, and the focus to it. */
export function goToStatement(key: string): void {
  const found = document.getElementById(`s-${key}`);
  if (!found) return;
  found.tabIndex = -1;
  found.scrollIntoView({ block: 'center' });
  found.focus({ preventScroll: true });
}
