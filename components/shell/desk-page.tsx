import { ArrowLeft } from "lucide-react";
import type { HTMLAttributes, ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { cn } from "@/lib/cn";

type Props = Omit<HTMLAttributes<HTMLElement>, "title"> & {
  /** The page's root class (page-desk-events …). */
  root?: string;
  title: ReactNode;
  /** One line under the title: which leagues, how many. */
  scope?: ReactNode;
  badge?: ReactNode;
  /** Where one came from, on pages about one thing. */
  back?: { href: string; label: string };
  /** Buttons at the right, the primary last. */
  actions?: ReactNode;
  [data: `data-${string}`]: string | undefined;
};

/** One page of the desk: a bar with its title, then the page, which fills the height and scrolls inside. */
export function DeskPage({ root, title, scope, badge, back, actions, className, children, ...rest }: Props) {
  return (
    <main id="main" className={cn("pg", root, className)} {...rest}>
      <div className="bar">
        {back && (
          <ButtonLink href={back.href} variant="quiet" size="sm" icon aria-label={back.label}>
            <ArrowLeft className="i" aria-hidden />
          </ButtonLink>
        )}
        <div className="ttl">
          <h1>
            {title}
            {badge}
          </h1>
          {scope && <p>{scope}</p>}
        </div>
        {actions && <div className="bar-a">{actions}</div>}
      </div>
      {children}
    </main>
  );
}
