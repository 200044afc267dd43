import { useLocale, useTranslations } from "next-intl";
import { AutoForm } from "@/components/events/auto-form";
import { Select } from "@/components/ui/input";
import { EVENT_KINDS } from "@/db/words";
import type { Region } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { type BoardAsk, boardFields } from "./board-href";

type Props = {
  ask: BoardAsk;
  /** Only one kind of events. */
  kinds?: boolean;
  /** Only one of these leagues. */
  regions?: ReadonlyMap<string, Region>;
};

/** One kind, one league; each goes into the address at once, without scripts by the button. */
export function BoardFilters({ ask, kinds, regions }: Props) {
  const t = useTranslations("desk.board");
  const kind = useTranslations("events.public.kind");
  const locale = useLocale();
  const others = boardFields({
    ...ask,
    kind: kinds ? undefined : ask.kind,
    region: regions ? undefined : ask.region,
    event: undefined,
    page: undefined,
  });
  return (
    <AutoForm
      action="/desk"
      drawnFrom={JSON.stringify(ask)}
      submit={t("apply")}
      label={t("filters")}
      className="flex items-center gap-2"
    >
      {Object.entries(others).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {kinds && (
        <Choice name="kind" label={t("kind")} any={t("any_kind")} value={ask.kind}>
          {EVENT_KINDS.map((one) => (
            <option key={one} value={one}>
              {kind(one)}
            </option>
          ))}
        </Choice>
      )}
      {regions && (
        <Choice name="region" label={t("leagues")} any={t("any_league")} value={ask.region}>
          {[...regions.values()].map((region) => (
            <option key={region.code} value={region.code}>
              {regionShortName(region, locale)}
            </option>
          ))}
        </Choice>
      )}
    </AutoForm>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  any: string;
  value: string | undefined;
  children: React.ReactNode;
};

const Choice = ({ name, label, any, value = "", children }: ChoiceProps) => (
  <Select name={name} aria-label={label} defaultValue={value} data-value={value} className="w-auto">
    <option value="">{any}</option>
    {children}
  </Select>
);
