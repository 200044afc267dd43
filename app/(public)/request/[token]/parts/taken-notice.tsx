import { useFormatter, useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import type { Taken } from "@/lib/requests/draft/queries/screen";
import type { RequestRow } from "@/lib/requests/letters";
import { NextYear } from "./next-year";

type Props = { draft: RequestRow; token: string; taken: Taken };

/** The item has entered this school this year: what used it, and the three ways out. */
export function TakenNotice({ draft, token, taken }: Props) {
  const t = useTranslations("requests.form.list");
  const format = useFormatter();
  const { item, event, startsAt } = taken;
  const year = String(taken.year);
  return (
    <Banner
      tone="warn"
      role="alert"
      id="taken"
      className="mb-7 flex-wrap"
      title={t("taken_title", { item, year })}
      action={
        <div className="flex w-full flex-wrap gap-2 md:pl-7">
          <ButtonLink size="sm" href={`/request/${token}?step=2#whitelistItem`}>
            {t("other_item")}
          </ButtonLink>
          <ButtonLink size="sm" href={`/request/${token}?step=1`}>
            {t("other_school")}
          </ButtonLink>
          <NextYear
            hidden={{
              once: crypto.randomUUID(),
              token,
              version: String(draft.version),
              whitelistYear: String(taken.year + 1),
            }}
            label={t("next_year", { year: String(taken.year + 1) })}
          />
        </div>
      }
    >
      {t("taken_body", { day: startsAt ? format.dateTime(startsAt, "day") : "", event })}
    </Banner>
  );
}
