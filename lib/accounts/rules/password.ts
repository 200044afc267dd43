/** Long enough to be hard to guess, and bounded so that hashing cannot be made expensive. A Chinese character counts twice. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** What people try first; a password made of these alone is no password. */
const common = ["password", "qwertyuiop", "zhiya", "abcdefghij", "1qaz2wsx", "iloveyou", "woaini", "admin"];

export type PasswordFault = "short" | "long" | "same" | "sequence" | "common" | "login";

/**
 * What is wrong with a new password, or null. Length counts most (NIST SP 800-63B: no rules about kinds of characters,
 * but a list of the expected, and never the account's own name).
 */
export function passwordFault(password: string, logins: readonly string[] = []): PasswordFault | null {
  const letters = [...password];
  if (letters.length + (password.match(/\p{Script=Han}/gu)?.length ?? 0) < PASSWORD_MIN) return "short";
  if (letters.length > PASSWORD_MAX) return "long";
  const lower = password.toLowerCase();
  if (new Set(letters).size < 3) return "same";
  if (runs(lower)) return "sequence";
  const bare = lower.replace(/[\d\W_]/g, "");
  if (common.some((word) => bare !== "" && bare.replaceAll(word, "") === "")) return "common";
  const names = logins.flatMap((login) => [login, login.replace(/@.*/, "")]).filter((name) => name.length >= 4);
  return names.some((name) => lower.includes(name.toLowerCase()) && lower.length - name.length < 4) ? "login" : null;
}

const rows = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];

/** 0123456789, zyxwvutsrq, qwertyuiop: nothing but a row of keys or letters, forwards or back. */
function runs(lower: string): boolean {
  const back = [...lower].reverse().join("");
  return rows.some((row) => row.includes(lower) || row.includes(back));
}
