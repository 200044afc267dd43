/**
 * The arguments and tags that an ICU message asks for: `"{n, plural, other {# of {total}}} <b>x</b>"`
 * → `["<b>", "n:plural", "total"]`. Throws where braces or tags do not close.
 */
export function icuArguments(message) {
  const found = new Set();
  readText(message, 0, found, false);
  const open = [...message.replace(/'[{}<>|]+'/g, "").matchAll(/<(\/?)([a-zA-Z][\w-]*)>/g)];
  const depth = [];
  for (const [, slash, name] of open) {
    if (!slash) depth.push(name);
    else if (depth.pop() !== name) throw new Error(`tag </${name}> closes nothing`);
    found.add(`<${name}>`);
  }
  if (depth.length > 0) throw new Error(`tag <${depth.at(-1)}> does not close`);
  return [...found].sort();
}

/** Reads message text from `at` to its end, or to the brace that closes a branch; answers where it stopped. */
function readText(text, at, found, inBranch) {
  let i = at;
  while (i < text.length) {
    const c = text[i];
    if (c === "'" && /[{}]/.test(text[i + 1] ?? "")) {
      const end = text.indexOf("'", i + 1);
      i = end < 0 ? text.length : end + 1;
    } else if (c === "{") i = readArgument(text, i + 1, found);
    else if (c === "}") {
      if (!inBranch) throw new Error("a brace closes nothing");
      return i + 1;
    } else i++;
  }
  if (inBranch) throw new Error("a brace does not close");
  return i;
}

function readArgument(text, at, found) {
  const head = /^\s*([\w.]+)\s*(?:,\s*(\w+)\s*)?([,}])/.exec(text.slice(at));
  if (!head) throw new Error(`not an argument: {${text.slice(at, at + 20)}`);
  const [all, name, type, end] = head;
  let i = at + all.length;
  const branching = type === "plural" || type === "selectordinal" || type === "select";
  found.add(branching ? `${name}:${type}` : name);
  if (end === "}") return i;
  if (!branching) {
    const close = text.indexOf("}", i);
    if (close < 0) throw new Error("a brace does not close");
    return close + 1;
  }
  let other = false;
  for (;;) {
    const branch = /^\s*(?:offset:\d+\s*)?(=?\w+)\s*\{/.exec(text.slice(i));
    if (!branch) break;
    other ||= branch[1] === "other";
    i = readText(text, i + branch[0].length, found, true);
  }
  const close = /^\s*\}/.exec(text.slice(i));
  if (!close) throw new Error("a brace does not close");
  if (!other) throw new Error(`{${name}, ${type}} has no branch "other"`);
  return i + close[0].length;
}
