import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Cover } from "./cover";
import { draw, shapes } from "./cover-shapes";

const svg = (seed: string) => renderToStaticMarkup(<Cover seed={seed} hue="base" />);

test("the same event always has the same picture, another has another", () => {
  expect(svg("event-1")).toBe(svg("event-1"));
  expect(svg("event-1")).not.toBe(svg("event-2"));
});

test("a picture is small and hidden from those who listen", () => {
  for (const hue of ["biz", "school", "talk", "train", "game", "base"] as const)
    for (let i = 0; i < 50; i++) {
      const text = renderToStaticMarkup(<Cover seed={`e${i}`} hue={hue} />);
      expect(text.length).toBeLessThan(6000);
      expect(text).toContain('aria-hidden="true"');
    }
});

test("a turned shape stays inside its cell", () => {
  for (const shape of Object.values(shapes))
    for (const quarters of [0, 1, 2, 3])
      for (const [, x, y] of draw(shape, 2, 1, quarters).matchAll(/(?:[ML]|A\S+ \S+ 0 0 [01] )(\S+?) ([\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(80);
        expect(Number(x)).toBeLessThanOrEqual(120);
        expect(Number(y)).toBeGreaterThanOrEqual(40);
        expect(Number(y)).toBeLessThanOrEqual(80);
      }
});
