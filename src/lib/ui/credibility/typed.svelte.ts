/**
 * What stands in a field that others may change too: follows what is kept, unless someone is typing something else.
 * Call it while a component is made.
 * @param kept what the server has
 */
export function typedOver(kept: () => string): { value: string } {
  let known = kept();
  let value = $state(known);
  $effect(() => {
    const fresh = kept();
    if (fresh === known) return;
    if (value === known) value = fresh;
    known = fresh;
  });
  return {
    get value() {
      return value;
    },
    set value(typed) {
      value = typed;
    }
  };
}
