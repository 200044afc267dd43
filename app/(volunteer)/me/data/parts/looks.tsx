import { useFormatter, useTranslations } from "next-intl";
import type { looksAt } from "@/lib/volunteers/queries/data";
import { REVEAL_REASONS } from "@/lib/volunteers/rules/reveal";

/** Who uncovered one's contact details, when and why (未成年人网络保护条例 art. 36). */
export function Looks({ looks }: { looks: Awaited<ReturnType<typeof looksAt>> }) {
  const t = useTranslations("volunteers.data.looks");
  const whys = useTranslations("volunteers.data.looks.whys");
  const format = useFormatter();
  return (
    <section id="looks">
      <h2>{t("title")}</h2>
      {looks.length === 0 ? (
        <p className="ink2 sm">{t("none")}</p>
      ) : (
        <ul className="card cn mt-3">
          {looks.map((look) => {
            const why = REVEAL_REASONS.find((reason) => reason === look.facts.why);
            return (
              <li key={look.id}>
                <div>
                  <b>
                    {t("row", {
                      at: format.dateTime(look.at, "longStamp"),
                      name: look.name ?? t("unknown"),
                      role: look.role ? t(`roles.${look.role}`) : "",
                    })}
                  </b>
                  {why && <p>{t("why", { why: whys(why) })}</p>}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
