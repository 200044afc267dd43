/** The rows of a benchmark's last line of JSON, or null where it is none. */
export function rowsFrom(output) {
  try {
    const rows = JSON.parse(output.trim().split("\n").at(-1));
    const sound =
      Array.isArray(rows) &&
      rows.length > 0 &&
      rows.every((row) => typeof row.name === "string" && Number.isFinite(row.value));
    return sound ? rows : null;
  } catch {
    return null;
  }
}

const figure = (value) => (Math.abs(value) >= 100 ? String(Math.round(value)) : Number(value).toPrecision(3));

function cells(row) {
  const goal = row.goal === undefined ? "" : String(row.goal);
  const met = row.met === undefined ? "" : row.met ? "met" : "missed";
  return [row.bench ?? "", row.name, `${figure(row.value)} ${row.unit ?? ""}`.trim(), goal, met, row.note ?? ""];
}

/** Rows as a plain text table. */
export function table(rows) {
  const lines = [["bench", "what", "value", "goal", "", "note"], ...rows.map(cells)];
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => [...line[i]].length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell + " ".repeat(widths[i] - [...cell].length))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
