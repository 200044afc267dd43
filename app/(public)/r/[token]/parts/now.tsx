import { CalendarCheck, CircleAlert, CircleCheck, Clock, MessageCircleQuestion, Search, Star } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { RequestState } from "@/db/words";
import type { HostScreen } from "@/lib/requests/host/queries/screen";
import { Answer } from "./answer";
import { Feedback } from "./feedback";

type Props = { screen: HostScreen; state: RequestState; token: string; now: Date };

const LOOK = {
  draft: { tone: "info", icon: Clock },
  submitted: { tone: "info", icon: Clock },
  in_review: { tone: "info", icon: Search },
  needs_info: { tone: "warn", icon: MessageCircleQuestion },
  offered: { tone: "warn", icon: CalendarCheck },
  scheduled: { tone: "ok", icon: CircleCheck },
  completed: { tone: "warn", icon: Star },
  closed: { tone: "ok", icon: CircleCheck },
  declined: { tone: "plain", icon: CircleAlert },
  withdrawn: { tone: "plain", icon: CircleAlert },
} as const;

/** Where it stands, what happens now, and the one thing to do, if there is one. */
export function Now({ screen, state, token, now }: Props) {
  const t = useTranslations("requests.host.now");
  const states = useTranslations("requests.states");
  const said = useSentence(screen, state, now);
  const { request, entries } = screen;
  const { tone, icon: Icon } = LOOK[state];
  const question = entries.findLast((entry) => entry.kind === "question");
  return (
    <section className="now" aria-labelledby="now">
      <Badge tone={tone} icon={<Icon className="i" aria-hidden />}>
        {states(state)}
      </Badge>
      <h2 id="now">{said.title}</h2>
      <p className="ink2">{said.body}</p>
      {state === "needs_info" && (
        <Answer question={question?.body ?? ""} once={crypto.randomUUID()} hidden={{ token }} />
      )}
      {state === "scheduled" && request.moveAskedAt && <p className="mt-2">{t("move_asked")}</p>}
      {state === "completed" && <Feedback request={request} token={token} once={crypto.randomUUID()} />}
      {(state === "declined" || state === "withdrawn" || state === "closed") && (
        <div className="mt-4">
          <ButtonLink href={`/request?kind=${request.kind}`}>{t("again")}</ButtonLink>
        </div>
      )}
    </section>
  );
}

function useSentence({ request, open, event }: HostScreen, state: RequestState, now: Date) {
  const t = useTranslations("requests.host.now");
  const dates = useTranslations("requests.host.dates");
  const format = useFormatter();
  const due = request.dueAt ? format.dateTime(request.dueAt, "dayTime") : "";
  const [first] = open;
  switch (state) {
    case "submitted":
      return { title: t("submitted"), body: t("submitted_body", { due }) };
    case "in_review": {
      const late = request.dueAt !== null && request.dueAt < now;
      return { title: t("in_review"), body: late ? t("in_review_late", { due }) : t("in_review_body", { due }) };
    }
    case "needs_info":
      return { title: t("needs_info"), body: t("needs_info_body") };
    case "offered":
      return {
        title: t("offered", { count: open.length }),
        body: first ? t("offered_body", { deadline: format.dateTime(first.deadline, "dayTime") }) : "",
      };
    case "scheduled": {
      const when =
        event?.startsAt && event.endsAt
          ? dates("when", {
              day: format.dateTime(event.startsAt, "dayWeek"),
              from: format.dateTime(event.startsAt, "time"),
              to: format.dateTime(event.endsAt, "time"),
            })
          : "";
      return { title: t("scheduled", { when }), body: t("scheduled_body", { place: event?.place ?? "" }) };
    }
    case "completed":
      return { title: t("completed"), body: t("completed_body") };
    case "closed":
      return { title: t("closed"), body: t("closed_body") };
    case "declined":
      return { title: t("declined"), body: t("declined_body", { reason: request.reason ?? "" }) };
    default:
      return { title: t("withdrawn"), body: t("withdrawn_body", { reason: request.reason ?? "" }) };
  }
}
