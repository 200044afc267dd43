import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { HTMLAttributes, ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { Palette } from "./palette";

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
  /** The search stands in every bar, but for the page that is the search, and for those who may not use it. */
  search?: boolean;
  [data: `data-${string}`]: string | undefined;
};

/** One page of the desk: a bar with its title, then the page, which fills the height and scrolls inside. */
export function DeskPage({
  root,
  title,
  scope,
  badge,
  back,
  actions,
  search = true,
  className,
  children,
  ...rest
}: Props) {
  const t = useTranslations("desk.palette");
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
        {(search || actions) && (
          <div className="bar-a">
            {search && (
              <Palette
                page="/desk/search"
                source="/api/desk/search"
                words={{
                  button: t("button"),
                  label: t("label"),
                  placeholder: t("placeholder"),
                  hint: t("hint"),
                  choose: t("choose"),
                  nothing: t("none"),
                  failed: t("failed"),
                  found: t("found"),
                }}
              />
            )}
            {actions}
          </div>
        )}
      </div>
      {children}
    </main>
  );
}
