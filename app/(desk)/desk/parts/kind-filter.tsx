import { useTranslations } from "next-intl";
import { AutoForm } from "@/components/events/auto-form";
import { Select } from "@/components/ui/input";
import { EVENT_KINDS } from "@/db/words";
import { type BoardAsk, boardFields } from "./board-href";

/** Only one kind of events; goes into the address at once, without scripts by its button. */
export function KindFilter({ ask }: { ask: BoardAsk }) {
  const t = useTranslations("desk.board");
  const kinds = useTranslations("events.public.kind");
  const others = boardFields({ ...ask, kind: undefined, event: undefined });
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
      <Select
        name="kind"
        aria-label={t("kind")}
        defaultValue={ask.kind ?? ""}
        data-value={ask.kind ?? ""}
        className="w-auto"
      >
        <option value="">{t("any_kind")}</option>
        {EVENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kinds(kind)}
          </option>
        ))}
      </Select>
    </AutoForm>
  );
}
