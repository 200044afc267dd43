import { create } from "qrcode";
import { cn } from "@/lib/cn";

/** A quiet edge of four modules belongs to the code. */
const EDGE = 4;

type Props = { text: string; label: string; className?: string };

/** A QR code as one path, dark on white in both themes, so that every camera reads it. */
export function Qr({ text, label, className }: Props) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  let path = "";
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!modules.get(y, x)) continue;
      let run = 1;
      while (x + run < size && modules.get(y, x + run)) run++;
      path += `M${x} ${y}h${run}v1h-${run}z`;
      x += run;
    }
  const side = size + 2 * EDGE;
  return (
    <svg
      className={cn("qr", className)}
      viewBox={`${-EDGE} ${-EDGE} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-EDGE} y={-EDGE} width={side} height={side} fill="#fff" />
      <path d={path} fill="#10241c" />
    </svg>
  );
}
