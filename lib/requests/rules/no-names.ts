import { COMPOUND_SURNAMES, MONGOL_NAMES, NOT_NAMES, PINYIN_SURNAMES, SURNAMES } from "./name-words";

export type NameFault = "id_number" | "name_list";

/** Figures as keyboards here type them, made plain; blanks and dashes between figures go, because numbers are typed in groups. */
const plain = (text: string): string => text.normalize("NFKC").replace(/(?<=\d)[ -](?=[\dXx])/g, "");

/** An identity number (GB 11643): six figures of a place, a day of birth, three figures, a check symbol; or the old one of fifteen. */
const IDENTITY =
  /(?<!\d)[1-9]\d{5}(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?!\d)/;

/** What stands beside a name in a class list and is no part of it: 1. 张三（男） 12岁 */
const BESIDE = /^[\d０-９]+[.、)）:：号]?|[（(][^）)]*[）)]|[:：]?\d+\s*[岁分号]?$|[男女]$/g;
const TITLE =
  /(?:老师|教师|校长|主任|书记|教授|经理|律师|医生|法官|警官|女士|先生|同志|班|级|组|队|节|课|学校|小学|中学|大学|学院|市|旗|县|区|盟|镇|乡|村|路|街|馆|厅|室|楼|部|局|院|所|法|权|品|会|奖|赛|业|标|利|节|日|周|月|年)$/;

/** A word that could be the name of one person: a usual surname and one or two characters, or a usual Mongolian name. */
function couldBeName(word: string): boolean {
  if (NOT_NAMES.has(word) || TITLE.test(word)) return false;
  if (/^\p{Script=Han}{2,6}$/u.test(word) && MONGOL_NAMES.some((part) => word.startsWith(part) || word.endsWith(part)))
    return true;
  if (/^\p{Script=Han}{2,3}$/u.test(word)) return SURNAMES.has(word.charAt(0));
  if (/^\p{Script=Han}{3,4}$/u.test(word)) return COMPOUND_SURNAMES.has(word.slice(0, 2));
  const [first = "", ...rest] = word.split(" ");
  return rest.length > 0 && rest.length < 3 && PINYIN_SURNAMES.has(first.toLowerCase());
}

/** So many names in a row are a list; two are a sentence about two teachers. */
const ROW = 3;

/** True when three or more words that could be names stand one after the other. */
function hasNameList(text: string): boolean {
  // Words by list signs; then also by blanks, as a column copied from a sheet is. A pinyin name needs its blank.
  const bySigns = text.split(/[、，,;；/|\n\t]+/).map((word) => word.trim());
  const byBlanks = text.split(/[、，,;；/|\s]+/);
  return [bySigns, byBlanks].some((words) => {
    let row = 0;
    for (const word of words) {
      const bare = word.trim().replace(BESIDE, "").trim();
      // A number or a sex between two names does not end the row.
      if (bare === "" || /^(?:[男女岁分]|\d+岁?)$/.test(bare)) continue;
      row = couldBeName(bare) ? row + 1 : 0;
      if (row >= ROW) return true;
    }
    return false;
  });
}

/**
 * Why a text must not be kept, or null: it holds an identity number, or reads like a list of people. Pupils are counted,
 * never named (only what is necessary: 个人信息保护法 art. 6).
 */
export function nameFault(text: string): NameFault | null {
  const typed = plain(text);
  if (IDENTITY.test(typed)) return "id_number";
  return hasNameList(typed) ? "name_list" : null;
}
