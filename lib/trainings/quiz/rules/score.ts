export type Question = { id: string; right: readonly number[] };

/** Right means all of the right options and no other. */
export function isRight({ right }: Question, chosen: readonly number[]): boolean {
  const picked = new Set(chosen);
  return picked.size === new Set(right).size && right.every((option) => picked.has(option));
}

/** Percent right, rounded down, so that no mark is reached by rounding; nothing asked is nothing right. */
export function scoreOf(asked: readonly Question[], answers: Readonly<Record<string, readonly number[]>>): number {
  if (asked.length === 0) return 0;
  const right = asked.filter((question) => isRight(question, answers[question.id] ?? [])).length;
  return Math.floor((right * 100) / asked.length);
}
