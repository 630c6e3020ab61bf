/** What follows from a value alone: worked out when it is first asked for, and kept for as long as the value itself is. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const held = made.get(key) ?? { value: make(key) };
    made.set(key, held);
    return held.value;
  };
}
