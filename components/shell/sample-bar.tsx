import Link from "next/link";
import { useTranslations } from "next-intl";

/** The dashed strip that says: nothing here is real. Stays on every page while sample data is in; cannot be closed. */
export function SampleBar({ as }: { /** The name one is signed in under. */ as?: string }) {
  const t = useTranslations("shell.sample");
  return (
    <aside className="sbar" aria-label={t("label")}>
      <div className="wrap">
        <span className="smp">{t("mark")}</span>
        <p>
          {as ? t("as", { name: as }) : t("visitor")}
          <span className="only-w">{t("more")}</span>
        </p>
        <Link href="/sign-in">{as ? t("change") : t("enter")}</Link>
      </div>
    </aside>
  );
}
