import { Check, Lock } from "lucide-react";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { School } from "@/lib/organisations/queries/desk";
import { itemsAt } from "@/lib/organisations/rules/visits";
import { visitAddress } from "@/lib/organisations/rules/visit-address";

type Props = { school: School; items: readonly string[]; year: number; mine: boolean; now: Date };

/** What may still enter this school this year, item by item, and the visit that used each that may not. */
export async function SchoolItems({ school, items, year, mine, now }: Props) {
  const [t, format] = await Promise.all([getTranslations("organisations.items"), getFormatter()]);
  const standing = itemsAt(school.visits, items);
  const left = standing.filter(({ by }) => !by).map(({ item }) => item);
  const { unit, request } = school;
  const [first] = left;
  const may = mine && (request !== null || items.length === 0 || first !== undefined);
  return (
    <div className="od">
      <h3>{t("title", { year: String(year) })}</h3>
      {items.length === 0 && <p className="xs mute">{t("none", { year: String(year) })}</p>}
      <ul className="wi">
        {standing.map(({ item, by }) => (
          <li key={item}>
            <b>{item}</b>
            {by ? (
              <p className="xs ink2">
                <Lock className="i" aria-hidden />{" "}
                {t.rich(by.startsAt <= now ? "used" : "booked", {
                  day: format.dateTime(by.startsAt, "day"),
                  title: by.title,
                  a: (words) => <Link href={`/desk/events/${by.eventId}`}>{words}</Link>,
                })}
              </p>
            ) : (
              <p className="xs ok-t">
                <Check className="i" aria-hidden /> {t("free")}
              </p>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <p className="row mt-3">
          <ButtonLink
            size="sm"
            variant="primary"
            href={visitAddress({ id: unit.id, regionCode: unit.regionCode, request }, first)}
          >
            {t(request ? "answer" : "book")}
          </ButtonLink>
          {!request && left.length === 1 && <span className="xs mute">{t("only", { item: left[0] ?? "" })}</span>}
        </p>
      )}
      {items.length > 0 && left.length === 0 && <p className="xs mute mt-3">{t("blocked", { year: String(year) })}</p>}
    </div>
  );
}
