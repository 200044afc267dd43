import Link from "next/link";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

export type ButtonLook = {
  /** plain has a border; one primary per screen. */
  variant?: "plain" | "primary" | "soft" | "quiet" | "danger";
  size?: "md" | "lg" | "sm" | "xs";
  block?: boolean;
  /** Square, for a lone icon; give an aria-label. */
  icon?: boolean;
};

/** The classes of a button, for elements that are not one of ours (a summary, a label). */
export function buttonClass({ variant = "plain", size = "md", block, icon }: ButtonLook = {}): string {
  return cn(
    "btn",
    variant !== "plain" && `btn--${variant}`,
    size !== "md" && `btn--${size}`,
    icon && "btn--icon",
    block && "btn--block",
  );
}

type ButtonProps = ComponentProps<"button"> &
  ButtonLook & {
    /** While set, the button is busy and shows this text instead of its own. */
    busy?: string | false;
  };

export function Button({
  variant,
  size,
  block,
  icon,
  busy,
  className,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={cn(buttonClass({ variant, size, block, icon }), className)}
      aria-busy={busy ? true : undefined}
      {...rest}
    >
      {busy ? busy : children}
    </button>
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & ButtonLook;

export function ButtonLink({ variant, size, block, icon, className, ...rest }: ButtonLinkProps) {
  return <Link className={cn(buttonClass({ variant, size, block, icon }), className)} {...rest} />;
}
