"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ComponentProps, useEffect, useRef } from "react";

type Props = ComponentProps<typeof Link> & {
  href: string;
  /** Current only on this very address, not below it. */
  exact?: boolean;
  /** Other addresses it is current on, and below them. */
  also?: readonly string[];
};

/** Scrolls the row or column a link stands in, and nothing else, until the link is seen. */
function reveal(link: HTMLElement) {
  const box = link.parentElement;
  if (!box) return;
  const [own, all] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  if (own.left < all.left || own.right > all.right) box.scrollLeft += own.left - all.left - (all.width - own.width) / 2;
  if (own.top < all.top || own.bottom > all.bottom) box.scrollTop += own.top - all.top - (all.height - own.height) / 2;
}

/** A link of a navigation that knows whether it is the current one. */
export function NavLink({ href, exact, also, ...rest }: Props) {
  const path = usePathname();
  const under = (address: string) => path === address || path.startsWith(`${address}/`);
  const here = exact ? path === href : [href, ...(also ?? [])].some(under);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (here && link.current) reveal(link.current);
  }, [here]);
  return <Link ref={link} href={href} aria-current={here ? "page" : undefined} {...rest} />;
}
