import { Clock } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import type { EventBeside } from "@/lib/desk/queries/event-beside";
import { invite } from "../actions";
import { type BoardAsk, boardFields } from "./board-href";
import { InviteForm } from "./invite-form";

type Props = {
  ask: BoardAsk;
  event: string;
  chosen: NonNullable<EventBeside["chosen"]>;
  people: NonNullable<EventBeside["people"]>;
};

/** How many facts stand beside a name. */
const FACTS = 3;

/** The best people for a position with their reasons, as many ticked as are missing, invited together. */
export async function PeopleToInvite({ ask, event, chosen, people }: Props) {
  const [t, reasons, locale] = await Promise.all([
    getTranslations("desk.popover"),
    getTranslations("matching.reasons"),
    getLocale(),
  ]);
  const { position, missing } = chosen;
  const all = `/desk/events/${event}?position=${position.id}`;
  return (
    <>
      <h3 className="sm b mt-3">
        {t("best_for", { position: (locale === "en" && position.nameEn) || position.name })}
      </h3>
      {people.asked.length > 0 && (
        <ul className="pl">
          {people.asked.map((one) => (
            <li key={one.volunteerId}>
              <Avatar name={one.name} size={30} />
              <span>{one.name}</span>
              <Badge tone="info" icon={<Clock className="i" aria-hidden />}>
                {t("waiting")}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {people.best.length > 0 ? (
        <InviteForm
          key={position.id}
          action={invite}
          once={crypto.randomUUID()}
          hidden={{ ...boardFields({ ...ask, position: position.id }), positionId: position.id }}
          first={Math.min(missing, people.best.length)}
          labels={people.best.map((_, i) => t("invite", { count: i + 1 }))}
          none={t("invite", { count: 0 })}
          plain={t("invite_chosen")}
          busy={t("busy")}
        >
          <ul className="pl">
            {people.best.map((one, i) => (
              <li key={`${one.volunteerId} ${i < missing}`}>
                <Avatar name={one.name} size={30} />
                <label htmlFor={`ask-${one.volunteerId}`}>
                  {one.name}
                  <small>
                    {one.reasons
                      .toSorted((a, b) => b.points - a.points)
                      .slice(0, FACTS)
                      .map((reason) => reasons(reason.code, reason.params))
                      .join(t("comma"))}
                  </small>
                </label>
                <input
                  id={`ask-${one.volunteerId}`}
                  className="ck"
                  type="checkbox"
                  name="volunteerIds"
                  value={one.volunteerId}
                  defaultChecked={i < missing}
                />
              </li>
            ))}
          </ul>
        </InviteForm>
      ) : (
        <p className="xs mute mt-1">{t("nobody")}</p>
      )}
      <p className="xs mt-2">
        <Link className="lnk" href={all}>
          {t("all")}
        </Link>{" "}
        <span className="mute">
          {[
            people.more > 0 && t("more", { count: people.more }),
            people.withReason > 0 && t("with_reason", { count: people.withReason }),
          ]
            .filter(Boolean)
            .join(t("comma"))}
        </span>
      </p>
    </>
  );
}
