import { createContext } from 'svelte';

export type ToastTone = 'info' | 'success' | 'warning' | 'error';

export interface ToastAction {
  label: string;
  run: () => unknown;
}

export interface Toast {
  id: number;
  text: string;
  tone: ToastTone;
  action: ToastAction | null;
}

export interface ToastOptions {
  tone?: ToastTone;
  action?: ToastAction;
  /** How long it stays, in seconds; 0 keeps it until it is closed. Longer by default when there is an action. */
  seconds?: number;
}

/** Tells people what happened: by voice alone (`announce`) or by voice and sight (`show`). */
export class Announcer {
  /** What the polite live region says now. */
  spoken = $state('');
  toasts = $state<Toast[]>([]);
  #last = 0;
  #clocks: Record<number, { lifetime: number; timer?: ReturnType<typeof setTimeout> }> = {};

  /** Says a sentence to screen readers, without showing it. */
  announce(text: string): void {
    // An unchanged text is not read again; a no-break space makes it differ.
    this.spoken = text === this.spoken ? `${text}\u00a0` : text;
  }

  /** Shows a sentence at the edge of the page and says it. */
  show(text: string, { tone = 'info', action, seconds = action ? 14 : 7 }: ToastOptions = {}): number {
    const id = ++this.#last;
    this.toasts = [...this.toasts.slice(-2), { id, text, tone, action: action ?? null }];
    this.announce(action ? `${text} ${action.label}?` : text);
    if (seconds > 0) this.#clocks[id] = { lifetime: seconds * 1000 };
    this.resume(id);
    return id;
  }

  close(id: number): void {
    this.pause(id);
    delete this.#clocks[id];
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  /** Stops the clock of a toast while it is pointed at or holds the focus. */
  pause(id: number): void {
    clearTimeout(this.#clocks[id]?.timer);
  }

  resume(id: number): void {
    this.pause(id);
    const clock = this.#clocks[id];
    if (clock) clock.timer = setTimeout(() => this.close(id), clock.lifetime);
  }
}

const [read, provide] = createContext<Announcer>();

/** Makes the announcer of this page; called once, in the root layout. */
export function setAnnouncer(): Announcer {
  return provide(new Announcer());
}

/** The announcer of this page. Call while a component initialises. */
export function useAnnouncer(): Announcer {
  return read();
}
