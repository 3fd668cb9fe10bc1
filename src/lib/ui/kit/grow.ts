import type { Attachment } from 'svelte/attachments';

/**
 * Lets a text area grow with its text, in browsers without `field-sizing: content`.
 * @param value read here, so that a text that is set from elsewhere grows it too.
 */
export function grow(value: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    if (CSS.supports('field-sizing', 'content')) return;
    value();
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  };
}
