import { expect, test } from "vitest";
import { FRAME, PETALS, pdfOrnament, SECTORS, STRANDS, STRETCH, svgPath } from "./ornament";

test("what is repeated joins without a seam", () => {
  for (const strand of STRANDS) {
    expect(strand.at(0)?.[1]).toBeCloseTo(strand.at(-1)?.[1] ?? 0, 1);
    expect(strand.at(-1)?.[0]).toBeCloseTo(STRETCH, 1);
  }
  const turn = (2 * Math.PI) / SECTORS;
  for (const petal of PETALS) {
    const [x = 0, y = 0] = petal[0] ?? [];
    const turned = [
      200 + (x - 200) * Math.cos(turn) - (y - 200) * Math.sin(turn),
      200 + (x - 200) * Math.sin(turn) + (y - 200) * Math.cos(turn),
    ];
    expect(petal.at(-1)?.[0]).toBeCloseTo(turned[0] ?? 0, 1);
    expect(petal.at(-1)?.[1]).toBeCloseTo(turned[1] ?? 0, 1);
  }
});

test("is a path of a page and of a picture, and nothing else", () => {
  expect(
    svgPath([
      [
        [1, 2],
        [3, 4],
      ],
      [[5, 6]],
    ]),
  ).toBe("M1 2L3 4M5 6");
  const pdf = pdfOrnament();
  expect(pdf).toMatch(/^[\d.\sqQScmwRGl-]+$/);
  expect(pdf.match(/ S Q/g)).toHaveLength(2 * (FRAME.across + FRAME.down) + SECTORS);
});
