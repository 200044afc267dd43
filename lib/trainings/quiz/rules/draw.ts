/** Draws `n` of a bank without repeating, in an order of its own; all of it when it has fewer. `random`: [0, 1). */
export function draw<Q>(bank: readonly Q[], n: number, random: () => number = Math.random): Q[] {
  const left = [...bank];
  const drawn: Q[] = [];
  while (drawn.length < n && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
