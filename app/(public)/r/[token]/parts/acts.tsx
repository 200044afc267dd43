import { CalendarClock, MessageCircle, UsersRound } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { CopyLink } from "@/components/events/copy-link";
import { HostBox } from "@/components/requests/host-act";
import { DayPicker } from "@/components/requests/day-picker";
import type { RequestState } from "@/db/words";
import type { HostScreen } from "@/lib/requests/host/queries/screen";
import { windowDays } from "@/lib/requests/rules/days";
import { requestFacts } from "@/lib/requests/rules/facts";
import { withPupils } from "@/lib/requests/rules/hosts";
import { hostMay } from "@/lib/requests/rules/states";
import { dayOf } from "@/lib/time";
import { giveUp, move, recount, renew, rewish, write } from "../actions";
import { Body } from "./answer";
import { CountFields } from "./count-fields";
import { Feedback } from "./feedback";

type Props = { screen: HostScreen; state: RequestState; token: string; now: Date };

/** What the host can do in this state, each behind its button, with its consequences said first. */
export function Acts({ screen, state, token, now }: Props) {
  const t = useTranslations("requests.host.acts");
  const format = useFormatter();
  const { request, until, agreed } = screen;
  const facts = requestFacts(request.answers);
  const year = request.kind === "campus_visit" ? (facts.whitelistYear ?? undefined) : undefined;
  const hidden = { token, kind: request.kind };
  const begun = screen.event?.startsAt != null && screen.event.startsAt <= now;
  return (
    <section className="acts" aria-label={t("title")}>
      {hostMay("change_wishes", state) && (
        <HostBox
          action={rewish}
          once={crypto.randomUUID()}
          hidden={{ ...hidden, ...(year ? { year: String(year) } : {}) }}
          values={{ wishes: facts.wishes.map(({ day, part }) => `${day} ${part}`) }}
          label={
            <>
              <CalendarClock className="i" aria-hidden /> {t("wishes")}
            </>
          }
          submit={t("wishes_go")}
        >
          <DayPicker window={{ days: windowDays(request.kind, dayOf(now), year) }} />
        </HostBox>
      )}
      {hostMay("change_count", state) && !begun && (
        <HostBox
          action={recount}
          once={crypto.randomUUID()}
          hidden={hidden}
          values={{ headCount: String(request.headCount ?? ""), adults: String(request.adults ?? "") }}
          label={
            <>
              <UsersRound className="i" aria-hidden /> {t("count")}
            </>
          }
          submit={t("count_go")}
        >
          <CountFields pupils={withPupils(request.kind)} />
        </HostBox>
      )}
      {hostMay("message", state) && state !== "needs_info" && (
        <HostBox
          action={write}
          once={crypto.randomUUID()}
          hidden={hidden}
          label={
            <>
              <MessageCircle className="i" aria-hidden /> {t("say")}
            </>
          }
          submit={t("say_go")}
        >
          <Body label={t("say_label")} hint={t("say_hint")} />
        </HostBox>
      )}
      {hostMay("ask_to_move", state) && !begun && (
        <HostBox
          action={move}
          once={crypto.randomUUID()}
          hidden={hidden}
          label={
            <>
              <CalendarClock className="i" aria-hidden /> {t("move")}
            </>
          }
          submit={t("move_go")}
          lead={t("move_what")}
        >
          <Body label={t("move_label")} />
        </HostBox>
      )}
      {state === "closed" && (
        <details>
          <summary className="btn btn--block">{t("feedback_again")}</summary>
          <div className="in">
            <Feedback request={request} token={token} once={crypto.randomUUID()} />
          </div>
        </details>
      )}
      {(hostMay("withdraw", state) || (hostMay("call_off", state) && !begun)) && (
        <HostBox
          action={giveUp}
          once={crypto.randomUUID()}
          hidden={hidden}
          tone="danger"
          label={t(state === "scheduled" ? "call_off" : "withdraw")}
          submit={t(state === "scheduled" ? "call_off" : "withdraw")}
          lead={state === "scheduled" ? t("call_off_what", { count: agreed.people.length }) : t("withdraw_what")}
        >
          <Body name="reason" label={t("reason")} />
        </HostBox>
      )}
      <div className="card mt-2">
        <h2 className="text-base">{t("link")}</h2>
        <p className="sm ink2 mt-1">{t("until", { until: format.dateTime(until, "fullDay") })}</p>
        <CopyLink className="my-1 -ml-2" label={t("copy")} done={t("copied")} link={screen.link} />
        <HostBox
          action={renew}
          once={crypto.randomUUID()}
          hidden={hidden}
          label={t("renew")}
          submit={t("renew_go")}
          tone="plain"
          lead={t("renew_what")}
        />
      </div>
    </section>
  );
}
