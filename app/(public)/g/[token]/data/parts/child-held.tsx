import { useTranslations } from "next-intl";
import { basisLine, keptLine } from "@/components/privacy/kept";
import type { Amounts } from "@/lib/privacy/queries/screen";
import { RETENTION } from "@/lib/privacy/rules/retention";
import type { Settings } from "@/lib/settings/rules";

/** What is held about the child, by kind, with purpose, basis and time. */
export function ChildHeld({ amounts, settings }: { amounts: Amounts; settings: Settings }) {
  const t = useTranslations("privacy");
  const many = (kind: string) => {
    const n: unknown = Reflect.get(amounts, kind);
    return typeof n === "number" && kind !== "abilities" ? t("me.count", { count: n }) : "";
  };
  return (
    <section>
      <h2>{t("child.held")}</h2>
      <p className="ink2 sm mb-3">{t(amounts.identity > 0 ? "me.not_held_identity" : "me.not_held")}</p>
      <div className="dat dat--kinds" aria-hidden>
        <div className="hd">
          <span>{t("me.what")}</span>
          <span>{t("me.why")}</span>
          <span>{t("me.keep")}</span>
        </div>
      </div>
      <ul className="dat dat--kinds border-t-0">
        {RETENTION.filter(
          ({ of, kind }) => of === "person" && kind !== "applications" && (kind !== "identity" || amounts.identity > 0),
        ).map(({ kind }) => (
          <li key={kind}>
            <span>
              <b>{t(`kinds.${kind}.title`)}</b>
              <span className="sm ink2 block">{t(`kinds.${kind}.what`)}</span>
              {many(kind) && <small>{many(kind)}</small>}
            </span>
            <span className="sm" data-label={t("me.why_label")}>
              {t(`kinds.${kind}.why`)}
              <small>{t("me.basis", { basis: basisLine(t, kind) })}</small>
            </span>
            <span className="sm" data-label={t("me.keep_label")}>
              {keptLine(t, kind, settings)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
