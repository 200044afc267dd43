import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/text-field";
import type { PeriodInput } from "@/lib/certificates/input";
import type { unitsOf } from "@/lib/certificates/queries/mine";
import { Preview } from "./preview";

type Props = {
  units: Awaited<ReturnType<typeof unitsOf>>;
  /** What was asked to be previewed, when it makes sense. */
  asked: PeriodInput | null;
  query: Record<string, string | string[] | undefined>;
  volunteerId: string;
  today: string;
};

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || undefined;

/** Which unit and which days; what the certificate would say; then the request itself. */
export async function AskCard({ units, asked, query, volunteerId, today }: Props) {
  const [t, locale] = await Promise.all([getTranslations("certificates"), getLocale()]);
  const unit = units.find(({ id }) => id === one(query.unit)) ?? units[0];
  const wrong = one(query.to) !== undefined && !asked;
  return (
    <section className="card" aria-labelledby="ask">
      <h2 id="ask">{t("mine.ask")}</h2>
      <form action="/me/certificates" method="get" className="fg mt-3">
        <SelectField name="unit" label={t("mine.unit")} defaultValue={unit?.id} fieldClass="c12">
          {units.map((known) => (
            <option key={known.id} value={known.id}>
              {(locale === "en" && known.nameEn) || known.name}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          name="from"
          label={t("mine.from")}
          defaultValue={one(query.from) ?? unit?.firstDay}
          max={today}
          fieldClass="c6"
        />
        <TextField
          type="date"
          name="to"
          label={t("mine.to")}
          defaultValue={one(query.to) ?? today}
          max={today}
          fieldClass="c6"
          error={wrong ? t("errors.period") : undefined}
        />
        <p className="c12">
          <Button type="submit" size="sm">
            {t("mine.preview")}
          </Button>
        </p>
      </form>
      {asked && unit && <Preview asked={asked} unit={unit} volunteerId={volunteerId} />}
    </section>
  );
}
