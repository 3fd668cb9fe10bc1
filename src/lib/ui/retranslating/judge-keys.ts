interface Does {
  /** How many categories there are. */
  count: number;
  /** @param index of the category, from 0; null: it fits none */
  choose: (index: number | null) => void;
  back: () => void;
  forward: () => void;
}

/**
 * The keys of judging: 1 to 9 choose a category, 0 says that it fits none, arrows go back and on. Not while
 * someone types, and never together with another key.
 */
export function judgeKeys({ count, choose, back, forward }: Does): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target, repeat } = event;
    if (repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const typing = 'input:not([type=checkbox]), textarea, select';
    if ((target as Partial<Element> | null)?.closest?.(typing)) return;
    if (key === 'ArrowLeft') back();
    else if (key === 'ArrowRight') forward();
    else if (key === '0') choose(null);
    else if (/^[1-9]$/.test(key) && Number(key) <= count) choose(Number(key) - 1);
    else return;
    event.preventDefault();
  };
}
