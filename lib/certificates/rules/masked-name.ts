/** "示例·陈*": a name as the public sees it. The last letter is hidden; of a name in Latin letters all but the first of each word. */
export function maskedName(name: string): string {
  const plain = name.trim();
  if (/^[\p{Script=Latin}\s.'’·-]+$/u.test(plain))
    return plain
      .split(/\s+/)
      .map((word) => word.replace(/^(.).*$/u, "$1***"))
      .join(" ");
  return `${[...plain].slice(0, -1).join("")}*`;
}
