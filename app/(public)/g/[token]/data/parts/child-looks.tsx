import { useFormatter, useTranslations } from "next-intl";
import type { Look } from "@/lib/privacy/queries/looks";
import { lookedAt, lookReason } from "@/lib/privacy/rules/looks";

/** Which staff looked at the child's covered data, when and why. */
export function ChildLooks({ looks }: { looks: readonly Look[] }) {
  const t = useTranslations("volunteers.data.looks");
  const tp = useTranslations("privacy.looks");
  const format = useFormatter();
  return (
    <section>
      <h2>{tp("child_title")}</h2>
      <p className="ink2 sm">{looks.length === 0 ? t("none") : tp("note")}</p>
      <ul className="grid gap-2 mt-2 empty:hidden">
        {looks.map((look) => {
          const why = lookReason(look.why);
          return (
            <li key={look.id}>
              {t("row", {
                at: format.dateTime(look.at, "longStamp"),
                name: look.name ?? t("unknown"),
                role: look.role ? t(`roles.${look.role}`) : "",
              })}{" "}
              <span className="ink2">
                {tp(`what.${lookedAt(look.act)}`)} {why && t("why", { why: t(`whys.${why}`) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
