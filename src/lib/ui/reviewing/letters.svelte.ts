import { onMount } from 'svelte';

const key = 'voorval_list_letters';

/** Whether single letters work as keys; this browser remembers it. Call while a component is made. */
export class Letters {
  #on = $state(true);

  constructor() {
    onMount(() => void (this.#on = localStorage.getItem(key) !== 'off'));
  }

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    localStorage.setItem(key, on ? 'on' : 'off');
  }
}
