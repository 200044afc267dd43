import { useFormatter, useTranslations } from "next-intl";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { RequestState } from "@/db/words";
import type { HostScreen } from "@/lib/requests/host/queries/screen";
import { stepsAhead } from "@/lib/requests/rules/host-view";

type Entry = HostScreen["entries"][number];

/** What happened, in order, with the words of both sides; then what is still to come. */
export function Progress({ screen, state }: { screen: HostScreen; state: RequestState }) {
  const t = useTranslations("requests.host.line");
  const format = useFormatter();
  const name = useName();
  const past = screen.entries.map(
    (entry): TimelineItem => ({
      key: entry.id,
      state: "done",
      title: name(entry),
      time: format.dateTime(entry.at, "dayTime"),
      body: entry.body ? <p>{entry.body}</p> : undefined,
    }),
  );
  const due = screen.request.dueAt;
  const words = {
    review: t("next_review"),
    date: t("next_date"),
    visit: t("next_visit"),
    feedback: t("next_feedback"),
  };
  const ahead = stepsAhead(state).map(
    (step, i): TimelineItem => ({
      key: step,
      state: i === 0 ? "now" : "later",
      title: words[step],
      time:
        step === "review" && due
          ? t("next_review_note", { due: format.dateTime(due, "dayTime") })
          : step === "visit" && screen.event?.startsAt
            ? format.dateTime(screen.event.startsAt, "dayTime")
            : undefined,
    }),
  );
  return (
    <section aria-labelledby="line">
      <h2 id="line" className="mb-4 text-xl">
        {t("title")}
      </h2>
      <Timeline items={[...past, ...ahead]} />
    </section>
  );
}

function useName() {
  const t = useTranslations("requests.host.line");
  return ({ kind, side, facts }: Entry): string => {
    switch (kind) {
      case "message":
        if (side === "host") return t(facts.move ? "move_asked" : "message_host");
        return t("message_desk");
      case "called_off":
        return t(side === "host" ? "called_off_host" : "called_off_desk");
      case "offer_taken_back":
        return t(side === "system" ? "lapsed" : "offer_taken_back");
      case "count_changed":
        return t("count_changed", { from: Number(facts.from), to: Number(facts.to) });
      default:
        return t(kind);
    }
  };
}
