import { useFormatter, useTranslations } from "next-intl";
import type { Look } from "@/lib/privacy/queries/looks";
import { lookedAt, lookReason } from "@/lib/privacy/rules/looks";

/** Who uncovered one's birthday, guardian, contact or identity number, when and why (未成年人网络保护条例 art. 36). */
export function Looks({ looks }: { looks: readonly Look[] }) {
  const t = useTranslations("volunteers.data.looks");
  const tp = useTranslations("privacy.looks");
  const whys = useTranslations("volunteers.data.looks.whys");
  const format = useFormatter();
  return (
    <section id="looks">
      <h2>{tp("title")}</h2>
      <p className="ink2 sm">{looks.length === 0 ? t("none") : tp("note")}</p>
      {looks.length > 0 && (
        <ul className="card cn">
          {looks.map((look) => {
            const why = lookReason(look.why);
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
                  <p>
                    {tp(`what.${lookedAt(look.act)}`)} {why && t("why", { why: whys(why) })}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
