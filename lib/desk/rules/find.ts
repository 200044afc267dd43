/** What somebody types into the search: as it stands, lower case; and as pinyin when it could be some. */
export type Asked = { text: string; letters: string | null };

/** How many of a group are found at once. */
export const MOST_FOUND = 6;

const MOST = 60;

/** Reads what was typed; null when there is nothing to look for. */
export function askedFor(typed: string): Asked | null {
  const text = typed
    .replace(/[%_\\]/g, "")
    .trim()
    .toLowerCase()
    .slice(0, MOST);
  if (text === "") return null;
  const letters = text.replace(/[\s'’-]/g, "");
  return { text, letters: /^[a-z0-9]+$/.test(letters) && /[a-z]/.test(letters) ? letters : null };
}

type Keys = { pinyin: string; initials: string };

/**
 * How well a name answers: 3 = it begins so, 2 = it has these words, 1 = its pinyin or initials have these letters, 0 = not
 * at all. Initials are looked for anywhere, so that “hs” finds 走进鸿盛.
 */
export function answers(name: string, keys: () => Keys, { text, letters }: Asked): 0 | 1 | 2 | 3 {
  const own = name.toLowerCase().replace(/^示例[·・]/, "");
  if (own.startsWith(text)) return 3;
  if (name.toLowerCase().includes(text)) return 2;
  if (!letters) return 0;
  const { pinyin, initials } = keys();
  return pinyin.includes(letters) || initials.includes(letters) ? 1 : 0;
}
