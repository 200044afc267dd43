import { cn } from "@/lib/cn";
import type { Hue } from "./tag";

type Props = {
  /** ISO date. */ dateTime: string;
  day: string;
  label: string;
  hue?: Hue;
  past?: boolean;
  className?: string;
};

/** A day as a small calendar leaf: `23` over `周四`. Past days turn grey. */
export function DateBlock({ dateTime, day, label, hue = "school", past, className }: Props) {
  return (
    <time className={cn("dt block type", past && "dt--off", className)} data-t={hue} dateTime={dateTime}>
      <b>{day}</b>
      <span>{label}</span>
    </time>
  );
}
