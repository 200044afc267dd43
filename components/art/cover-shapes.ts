/** One cell of a cover is 40 by 40. A shape is drawn for one corner and turned by quarters. */
type Point = readonly [x: number, y: number];
type Step = { to: Point; arc?: readonly [radius: number, sweep: 0 | 1]; move?: true };
export type Shape = readonly Step[];

const m = (x: number, y: number): Step => ({ to: [x, y], move: true });
const l = (x: number, y: number): Step => ({ to: [x, y] });
const a = (radius: number, sweep: 0 | 1, x: number, y: number): Step => ({ to: [x, y], arc: [radius, sweep] });

const circle = (r: number, sweep: 0 | 1): Shape => [m(20 - r, 20), a(r, sweep, 20 + r, 20), a(r, sweep, 20 - r, 20)];
const wave = (r: number): Shape => [m(0, r + 2.5), a(r + 2.5, 0, r + 2.5, 0), l(r - 2.5, 0), a(r - 2.5, 1, 0, r - 2.5)];
const bar = (x: number, top: number): Shape => [
  m(x, top + 3.5),
  a(3.5, 1, x + 7, top + 3.5),
  l(x + 7, 36.5),
  a(3.5, 1, x, 36.5),
];

export const shapes = {
  leaf: [m(0, 40), l(0, 22), a(22, 1, 22, 0), l(40, 0), l(40, 18), a(22, 1, 18, 40)],
  fan: [m(0, 0), l(40, 0), a(40, 1, 0, 40)],
  half: [m(0, 40), a(20, 1, 40, 40)],
  block: [m(0, 0), l(40, 0), l(40, 40), l(0, 40)],
  seed: circle(7, 0),
  disc: circle(13, 0),
  ring: [...circle(16.5, 0), ...circle(9.5, 1)],
  waves: [...wave(35.5), ...wave(22), ...wave(8.5)],
  bars: [...bar(1.5, 22), ...bar(11.5, 4), ...bar(21.5, 14), ...bar(31.5, 8)],
  stairs: [...bar(1.5, 28), ...bar(11.5, 20), ...bar(21.5, 12), ...bar(31.5, 2)],
} as const satisfies Record<string, Shape>;

const turn = ([x, y]: Point, quarters: number): Point => (quarters === 0 ? [x, y] : turn([40 - y, x], quarters - 1));

/** SVG path data of a shape in the cell at column and row, turned by so many quarters. */
export function draw(shape: Shape, column: number, row: number, quarters: number): string {
  const steps = shape.map((step) => {
    const [x, y] = turn(step.to, quarters);
    const end = `${x + column * 40} ${y + row * 40}`;
    if (step.arc) return `A${step.arc[0]} ${step.arc[0]} 0 0 ${step.arc[1]} ${end}`;
    return `${step.move ? "M" : "L"}${end}`;
  });
  return `${steps.join("")}Z`;
}
