import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/styles/tokens.css", "utf8");
type Roles = Map<string, string>;

/** The declarations of every block whose selector line reads exactly so. */
function block(head: string): Roles {
  const found = new Map<string, string>();
  let inside = false;
  for (const line of css.split("\n").map((text) => text.trim())) {
    if (line === head) inside = true;
    else if (line === "}") inside = false;
    else if (inside) {
      const [, name, value] = /^--([\w-]+): (.+);$/.exec(line) ?? [];
      if (name && value) found.set(name, value);
    }
  }
  return found;
}

const scales = block("@theme static {");
const day = block(":root, [data-theme=light] {");
const night = block("[data-theme=dark] {");
const nightBySystem = block(":root:not([data-theme]) {");

function luminance(value: string, roles: Roles): number {
  const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (name) return luminance(roles.get(name) ?? scales.get(name) ?? "", roles);
  const [l = 0, c = 0, h = 0] = (/oklch\(([^/)]+)/.exec(value)?.[1] ?? "").trim().split(/\s+/).map(Number);
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const l3 = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m3 = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s3 = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ].map((x) => Math.min(1, Math.max(0, x)));
  const [r = 0, g = 0, blue = 0] = linear;
  return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
}

function contrast(front: string, back: string, roles: Roles): number {
  const [hi = 0, lo = 0] = [front, back].map((name) => luminance(`var(--${name})`, roles)).sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}

const text = [
  ...["bg", "bg-sunken", "surface", "surface-2", "surface-raised"].flatMap((back) =>
    ["ink", "ink-2", "ink-3", "link", "brand-text", "danger", "warn"].map((front) => [front, back] as const),
  ),
  ...["ok", "warn", "info", "danger"].map((tone) => [tone, `${tone}-soft`] as const),
  ...["biz", "school", "talk", "train", "game", "base"].map((kind) => [`t-${kind}`, `t-${kind}-s`] as const),
  ["on-brand", "brand"],
  ["on-brand", "brand-hover"],
  ["on-brand-soft", "brand-soft"],
  ["on-danger", "danger"],
  ["on-warn", "warn"],
  ["bg", "ink"],
  ["ink-2", "sky-top"],
] as const;
const edges = [
  ["line-control", "surface"],
  ["focus", "bg"],
  ["focus", "surface"],
  ["warn-vivid", "surface"],
  ["info-vivid", "surface"],
] as const;

test("night is the same list, chosen by hand or by the system", () => {
  expect([...nightBySystem]).toEqual([...night]);
  expect([...night.keys()].sort()).toEqual([...day.keys()].sort());
});

describe.each([
  ["day", day],
  ["night", night],
])("by %s", (_, roles) => {
  test.each(text)("%s on %s can be read (4.5)", (front, back) => {
    expect(contrast(front, back, roles)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(edges)("%s on %s can be seen (3)", (front, back) => {
    expect(contrast(front, back, roles)).toBeGreaterThanOrEqual(3);
  });
});
