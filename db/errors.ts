/** What the engines' errors mean, asked in one place. Drizzle wraps a driver's error as `cause`. */

function codes(error: unknown): string[] {
  const found: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++)
    if ("code" in at) found.push(String(at.code));
  return found;
}

function texts(error: unknown): string {
  const found: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    found.push(at.message);
    if ("constraint" in at) found.push(String(at.constraint));
  }
  return found.join(" ");
}

/** True for a breach of a unique index; with `index` only for that one (SQLite names the columns, PostgreSQL the index). */
export function isUniqueViolation(error: unknown, ...hints: string[]): boolean {
  const unique = codes(error).some(
    (c) => c === "23505" || c === "SQLITE_CONSTRAINT_UNIQUE" || c === "SQLITE_CONSTRAINT_PRIMARYKEY",
  );
  return unique && (hints.length === 0 || hints.some((hint) => texts(error).includes(hint)));
}

export function isCheckViolation(error: unknown): boolean {
  return codes(error).some((c) => c === "23514" || c === "SQLITE_CONSTRAINT_CHECK");
}

export function isSerializationFailure(error: unknown): boolean {
  return codes(error).some((c) => c === "40001" || c === "40P01");
}
