/** A point that so many must reach before any goes on: all have read before the first writes. */
export function meeting(people: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((goOn) => {
      waiting.push(goOn);
      if (waiting.length === people) for (const one of waiting) one();
    });
}
