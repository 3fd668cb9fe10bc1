import type { Attachment } from 'svelte/attachments';

interface Bounds {
  /** In em of the element. */
  least: number;
  most: number;
}

/**
 * Sets `--fit` to the largest size, in em, at which the content of an element of fixed height needs no scrolling:
 * a text that must be read from the back of a room is as large as the screen allows.
 * @param content read so that a change of it fits anew
 */
export function fit(content: () => unknown, { least, most }: Bounds): Attachment<HTMLElement> {
  return (element) => {
    const measure = () => {
      const set = (size: number) => element.style.setProperty('--fit', `${size}em`);
      let [low, high] = [least, most];
      for (let tries = 0; tries < 8; tries++) {
        const middle = (low + high) / 2;
        set(middle);
        if (element.scrollHeight <= element.clientHeight) low = middle;
        else high = middle;
      }
      set(low);
    };
    $effect(() => {
      content();
      measure();
      element.scrollTop = 0;
    });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    void document.fonts.ready.then(measure);
    return () => observer.disconnect();
  };
}
