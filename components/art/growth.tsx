type Leaf = [y: number, scale: number, tone: "light" | "dark"];
type Stage = { top: number; leaves: readonly Leaf[]; fruits: readonly (readonly [x: number, y: number])[] };

const LEAF = "M0 0C0-12 8-20 22-20 22-8 13 0 0 0Z";
const SEED: Stage = { top: 60, leaves: [], fruits: [] };
/** How high the stem in the middle reaches, its leaves (a negative scale turns one to the left) and its fruits, stage by stage from the seed on. */
const STAGES: readonly Stage[] = [
  SEED,
  {
    top: 46,
    leaves: [
      [48, 0.6, "light"],
      [50, -0.45, "light"],
    ],
    fruits: [],
  },
  {
    top: 36,
    leaves: [
      [40, 0.9, "light"],
      [46, -0.7, "dark"],
    ],
    fruits: [],
  },
  {
    top: 22,
    leaves: [
      [28, 0.8, "light"],
      [36, -0.8, "dark"],
      [48, 0.8, "dark"],
      [54, -0.5, "light"],
    ],
    fruits: [],
  },
  {
    top: 14,
    leaves: [
      [20, 0.7, "light"],
      [28, -0.8, "dark"],
      [38, 0.9, "dark"],
      [48, -0.8, "light"],
    ],
    fruits: [[40, 12]],
  },
  {
    top: 12,
    leaves: [
      [22, 0.8, "light"],
      [30, -0.9, "dark"],
      [40, 1, "dark"],
      [50, -0.9, "light"],
    ],
    fruits: [
      [40, 9],
      [34, 14],
      [46, 14],
    ],
  },
];

/** A plant in one of its six stages, 0 a seed and 5 bearing fruit. */
export function Growth({ stage }: { stage: number }) {
  const { top, leaves, fruits } = STAGES[stage] ?? SEED;
  return (
    <svg viewBox="0 0 80 66" aria-hidden>
      <path d="M30 60H10M50 60h20" stroke="var(--line-2)" strokeWidth="2" strokeLinecap="round" />
      {top < SEED.top && <path d={`M40 58V${top}`} stroke="var(--brand)" strokeWidth="3" strokeLinecap="round" />}
      {leaves.map(([y, scale, tone]) => (
        <path
          key={y}
          transform={`translate(40 ${y}) scale(${scale} ${Math.abs(scale)})`}
          d={LEAF}
          fill={tone === "light" ? "var(--brand-vivid)" : "var(--brand)"}
        />
      ))}
      {fruits.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="3.6" fill="var(--warn-vivid)" />
      ))}
      <ellipse cx="40" cy="60" rx="7" ry="5" fill="var(--warn-vivid)" />
    </svg>
  );
}
