/** Of the course: its quiz, how many questions are in the bank, since when it is open, and whether it was closed. */
export type QuizFacts = {
  passMark: number | null;
  triesAllowed: number | null;
  bank: number;
  opensAt: Date | null;
  closedAt: Date | null;
};

export type Try = { id: string; turn: number; score: number | null };

export type QuizStanding = {
  state: "none" | "empty" | "not_yet" | "open" | "begun" | "passed" | "used_up" | "closed";
  /** The best score handed in; null: none. */
  best: number | null;
  /** Tries left; null: without end. */
  left: number | null;
  /** The try that was begun and not handed in. */
  begun: Try | null;
};

export const bestOf = (tries: readonly Pick<Try, "score">[]): number | null =>
  tries.reduce<number | null>((best, { score }) => (score === null ? best : Math.max(best ?? 0, score)), null);

/** How a trainee stands with the quiz, and so what they may do: begin a try, go on with one, or neither. */
export function quizStanding(facts: QuizFacts, tries: readonly Try[], now: Date): QuizStanding {
  const { passMark, triesAllowed, bank, opensAt, closedAt } = facts;
  const best = bestOf(tries);
  const left = triesAllowed === null ? null : Math.max(0, triesAllowed - tries.length);
  const begun = tries.find(({ score }) => score === null) ?? null;
  const of = (state: QuizStanding["state"]) => ({ state, best, left, begun });
  if (passMark === null) return of("none");
  if (best !== null && best >= passMark) return of("passed");
  if (closedAt) return of("closed");
  if (begun) return of("begun");
  if (bank === 0) return of("empty");
  if (!opensAt || now < opensAt) return of("not_yet");
  return of(left === 0 ? "used_up" : "open");
}
