import { FRAME, LEAF, PETALS, SECTORS, SPROUT, STRANDS, STRETCH, svgPath } from "@/lib/certificates/rules/ornament";

const strands = svgPath(STRANDS);
const petals = svgPath(PETALS);
const DOWN = FRAME.height / FRAME.down;

/** The woven border and the rosette behind the text: pieces, repeated. */
export function Ornament() {
  return (
    <>
      <svg className="fr" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden>
        <defs>
          <pattern id="woven-x" width={STRETCH} height={18} patternUnits="userSpaceOnUse">
            <path d={strands} fill="none" stroke="#7fb98b" strokeWidth="0.75" />
          </pattern>
          <pattern
            id="woven-y"
            width={STRETCH}
            height={18}
            patternUnits="userSpaceOnUse"
            patternTransform={`matrix(0 ${DOWN / STRETCH} 1 0 0 0)`}
          >
            <path d={strands} fill="none" stroke="#7fb98b" strokeWidth="0.75" />
          </pattern>
        </defs>
        <g stroke="none">
          <rect width={FRAME.width} height={18} fill="url(#woven-x)" />
          <rect width={FRAME.width} height={18} fill="url(#woven-x)" transform={`translate(0 ${FRAME.height - 18})`} />
          <rect width={18} height={FRAME.height} fill="url(#woven-y)" />
          <rect width={18} height={FRAME.height} fill="url(#woven-y)" transform={`translate(${FRAME.width - 18} 0)`} />
        </g>
      </svg>
      <svg className="ros" viewBox="0 0 400 400" aria-hidden>
        {Array.from({ length: SECTORS }, (_, i) => `rotate(${(360 * i) / SECTORS} 200 200)`).map((turn) => (
          <path key={turn} d={petals} transform={turn} />
        ))}
      </svg>
    </>
  );
}

const CORNERS = {
  tl: { style: { left: 37, top: 38 }, turn: 0 },
  tr: { style: { right: 37, top: 38 }, turn: 90 },
  bl: { style: { left: 37, bottom: 38 }, turn: 90 },
  br: { style: { right: 37, bottom: 38 }, turn: 0 },
} as const;

/** The leaf over a corner of the border. */
export function Leaf({ corner }: { corner: keyof typeof CORNERS }) {
  const { style, turn } = CORNERS[corner];
  return (
    <span className="cn" style={style}>
      <svg viewBox="0 0 40 40" aria-hidden>
        <g transform={`rotate(${turn} 20 20)`}>
          <path d={LEAF.leaf} fill="#1f6b3f" />
          <path d={LEAF.vein} stroke="#fffefb" strokeWidth="2" />
        </g>
      </svg>
    </span>
  );
}

export function Sprout() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden fill="#1f6b3f">
      {SPROUT.map((d, i) => (
        <path key={d} d={d} opacity={i === 1 ? 0.72 : 1} />
      ))}
    </svg>
  );
}
