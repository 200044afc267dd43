import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

type EmptyProps = {
  art?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  level?: 2 | 3;
  className?: string;
};

/** Nothing here, why, and the one way on. */
export function Empty({ art, title, children, action, level = 3, className }: EmptyProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={cn("empty", className)}>
      {art}
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
