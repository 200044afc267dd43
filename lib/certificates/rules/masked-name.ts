/** "示例·陈*": a name as the public sees it. The last letter is hidden; of a name in Latin letters all but the first of each word. */
export function maskedName(name: string): string {
  const letters = [...name.trim()];
  if (letters.length === 0) return "*";
  if (/^[\p{Script=Latin}\s.'’·-]+$/u.test(name.trim()))
    return name
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^(.).*$/u, "$1***"))
      .join(" ");
  if (letters.length === 1) return "*";
  return `${letters.slice(0, -1).join("")}*`;
}
