"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";

type Props = ComponentProps<typeof Link> & {
  href: string /** Current only on this very address, not below it. */;
  exact?: boolean;
  /** Another address it is current on. */
  also?: string;
};

/** A link of a navigation that knows whether it is the current one. */
export function NavLink({ href, exact, also, ...rest }: Props) {
  const path = usePathname();
  const here = path === href || path === also || (!exact && path.startsWith(`${href}/`));
  return <Link href={href} aria-current={here ? "page" : undefined} {...rest} />;
}
