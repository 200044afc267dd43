import type { CSSProperties, ReactNode } from "react";
import { cn } from "@/lib/cn";

function hue(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return String(sum % 6);
}

/** The first letter of a name (after a dot, when there is one), always in the same colour. Decorative: the name stands beside it. */
export function Avatar({
  name,
  size = 36,
  className,
}: {
  name: string /** Pixels. */;
  size?: number;
  className?: string;
}) {
  const own = name.split("·").at(-1)?.trim() || name;
  const style: CSSProperties & { "--_z": string } = { "--_z": `${size}px` };
  return (
    <span className={cn("avatar", className)} data-h={hue(name)} style={style} aria-hidden>
      {[...own][0]?.toUpperCase()}
    </span>
  );
}

export function Avatars({ children }: { children: ReactNode }) {
  return <span className="avatars">{children}</span>;
}
