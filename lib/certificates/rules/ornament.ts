/** A line as points; drawn again and again it makes the whole ornament, so that a page of it weighs little. */
export type Line = readonly (readonly [x: number, y: number])[];

/** The woven border in the mockup's frame of 700 × 1027: three strands over one stretch, along x, repeated. */
export const FRAME = { width: 700, height: 1027, across: 40, down: 59 } as const;
export const STRETCH = FRAME.width / FRAME.across;

const round = (n: number) => Math.round(n * 100) / 100;
const THIRD = (2 * Math.PI) / 3;
const STEPS = 8;

export const STRANDS: readonly Line[] = [0, THIRD, 2 * THIRD].map((phase) =>
  Array.from({ length: STEPS + 1 }, (_, i) => [
    round((STRETCH * i) / STEPS),
    round(9 + 5 * Math.sin((2 * Math.PI * i) / STEPS + phase)),
  ]),
);

/** The rosette behind the text, in a square of 400: seven loops of one of sixteen sectors, turned about (200, 200). */
export const SECTORS = 16;
const POINTS = 14;
export const PETALS: readonly Line[] = Array.from({ length: 7 }, (_, loop) => {
  const shift = (2 * Math.PI * loop) / 7;
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const a = (2 * Math.PI * i) / (SECTORS * POINTS);
    const r = 150 + 42 * Math.cos(SECTORS * a + shift);
    const b = a + 0.14 * Math.sin(SECTORS * a + shift);
    return [round(200 + r * Math.cos(b)), round(200 + r * Math.sin(b))];
  });
});

/** Lines as an SVG path. */
export const svgPath = (lines: readonly Line[]): string =>
  lines.map((line) => `M${line.map(([x, y]) => `${x} ${y}`).join("L")}`).join("");

/** Lines as operators of a PDF page, to be stroked. */
export const pdfPath = (lines: readonly Line[]): string =>
  lines.map((line) => line.map(([x, y], i) => `${x} ${y} ${i === 0 ? "m" : "l"}`).join(" ")).join(" ");

/** The whole ornament as operators of a PDF page, in the mockup's units, y downwards. */
export function pdfOrnament(): string {
  const strands = pdfPath(STRANDS);
  const stretch = FRAME.height / FRAME.down;
  const put = (a: number, b: number, c: number, d: number, x: number, y: number, what: string) =>
    `q ${[a, b, c, d, x, y].map(round).join(" ")} cm ${what} S Q`;
  const across = (y: number) =>
    Array.from({ length: FRAME.across }, (_, i) => put(1, 0, 0, 1, 47 + i * STRETCH, 48 + y, strands));
  // Turned by a quarter: what ran along x runs along y.
  const down = (x: number) =>
    Array.from({ length: FRAME.down }, (_, i) => put(0, stretch / STRETCH, 1, 0, 47 + x, 48 + i * stretch, strands));
  const petals = pdfPath(PETALS);
  const roses = Array.from({ length: SECTORS }, (_, i) => {
    const angle = (2 * Math.PI * i) / SECTORS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const turned = `${cos.toFixed(5)} ${sin.toFixed(5)} ${(-sin).toFixed(5)} ${cos.toFixed(5)}`;
    const x = round(200 - 200 * cos + 200 * sin);
    const y = round(200 - 200 * sin - 200 * cos);
    return `q ${turned} ${x} ${y} cm ${petals} S Q`;
  });
  return [
    "0.75 w 0.58 0.77 0.63 RG",
    ...across(0),
    ...across(FRAME.height - 18),
    ...down(0),
    ...down(FRAME.width - 18),
    "q 1.075 0 0 1.075 182 300 cm 0.5 w 0.87 0.94 0.88 RG",
    ...roses,
    "Q",
  ].join("\n");
}

/** The leaf at a corner, in a square of 40, with the vein across it. */
export const LEAF = { leaf: "M4 36V20A16 16 0 0 1 20 4h16v16a16 16 0 0 1-16 16Z", vein: "M10 30 30 10" } as const;
/** The sprout beside the head, in a square of 32. */
export const SPROUT = [
  "M16.2 17.5C16.2 9.6 21 4.6 29 4.5c.1 8-4.9 12.9-12.8 13z",
  "M14.6 20c0-5.8-3.6-9.4-10.6-9.5 0 5.8 4.3 9.5 10.6 9.5z",
  "M14.3 17h2.3v11a1.15 1.15 0 0 1-2.3 0z",
] as const;
