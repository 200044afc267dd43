import type { Hue } from "@/components/ui/tag";
import { cn } from "@/lib/cn";
import { draw, shapes } from "./cover-shapes";

type Name = keyof typeof shapes;
type Tone = "c" | "v" | "l";

/** Which shapes a family is made of; a name said twice comes twice as often. */
const families: Record<Hue, readonly Name[]> = {
  biz: ["fan", "fan", "leaf", "leaf", "block"],
  school: ["leaf", "leaf", "leaf", "leaf", "fan", "seed"],
  talk: ["waves", "waves", "half", "disc", "seed"],
  train: ["bars", "stairs", "fan", "half", "leaf"],
  game: ["ring", "ring", "half", "disc", "fan"],
  base: ["leaf", "leaf", "fan", "fan", "half", "seed"],
};
const tones: readonly Tone[] = ["c", "v", "v", "l", "l", "l"];
const upright: ReadonlySet<Name> = new Set(["bars", "stairs"]);

/** A small seeded generator: the same text gives the same numbers on every machine. */
function dice(seed: string): (sides: number) => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

type CoverProps = { seed: string; hue: Hue; columns?: number; rows?: number; className?: string };

/** An event's picture, grown from its id: a grid of leaves, fans and rings in the colours of its kind. */
export function Cover({ seed, hue, columns = 4, rows = 4, className }: CoverProps) {
  const roll = dice(`${hue}/${seed}`);
  const paths: Record<Tone, string> = { c: "", v: "", l: "" };
  const family = families[hue];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const name = family[roll(family.length)];
      const tone = tones[roll(tones.length)];
      const quarters = roll(4);
      if (roll(7) === 0 || !name || !tone) continue;
      paths[tone] += draw(shapes[name], column, row, upright.has(name) ? 0 : quarters);
    }
  return (
    <svg
      className={cn("cover type", className)}
      data-t={hue}
      viewBox={`0 0 ${columns * 40} ${rows * 40}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
    >
      <path d={paths.l} fill="var(--l)" />
      <path d={paths.v} fill="var(--v)" />
      <path d={paths.c} fill="var(--c)" />
    </svg>
  );
}
