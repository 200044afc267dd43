import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

const icons = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: CircleAlert };

type BannerProps = {
  tone?: keyof typeof icons;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** "alert" for a refusal that has just been given, "status" for good news. */
  role?: "alert" | "status";
  id?: string;
  className?: string;
};

export function Banner({ tone = "info", title, children, action, role, id, className }: BannerProps) {
  const Icon = icons[tone];
  return (
    <div className={cn("banner", tone !== "info" && `banner--${tone}`, className)} role={role} id={id}>
      <Icon className="i" aria-hidden />
      <div className="min-w-0 flex-1">
        {title && <b>{title}</b>}
        {title && children && <br />}
        {children}
      </div>
      {action}
    </div>
  );
}
