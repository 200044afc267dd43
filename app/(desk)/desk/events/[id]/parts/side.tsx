import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/auth/rules/actor";
import type { Ask } from "./ask";
import { CancelPanel } from "./cancel-panel";
import { ChecklistPanel } from "./checklist-panel";
import { FinishPanel } from "./finish-panel";
import { InvitePanel } from "./invite-panel";
import { MovePanel } from "./move-panel";
import { PersonPanel } from "./person-panel";
import { PhonePanel } from "./phone-panel";
import { PositionPanel } from "./position-panel";
import { RetractPanel } from "./retract-panel";
import { ShiftPanel } from "./shift-panel";
import type { View } from "./view";

export type SideProps = { view: View; ask: Ask; actor: Actor; now: Date };

/** The right column: what is being done, else the person or the position that was chosen. */
export function Side(props: SideProps) {
  const { view, ask } = props;
  const t = useTranslations("events.desk");
  return (
    <aside className="side inv grid-cols-[minmax(0,1fr)]" aria-label={t("side")} id="side">
      <Panel {...props} key={`${ask.do}-${ask.person}-${ask.position}-${view.event.version}`} />
    </aside>
  );
}

function Panel(props: SideProps) {
  const { view, ask } = props;
  if (view.changeable) {
    if (ask.do === "move" && view.event.status === "published") return <MovePanel {...props} />;
    if (ask.do === "cancel" && view.event.status === "published") return <CancelPanel {...props} />;
    if (ask.do === "retract" || ask.do === "discard") return <RetractPanel {...props} />;
    if (ask.do === "shift") return <ShiftPanel {...props} />;
    if (ask.do === "position") return <PositionPanel {...props} />;
    if (ask.do === "phone" && ask.who) return <PhonePanel {...props} />;
  }
  if (ask.person && view.people.some((one) => one.signupId === ask.person)) return <PersonPanel {...props} />;
  if (view.event.status === "draft") return <ChecklistPanel {...props} />;
  const wanted = view.chosen && (view.chosen.seats.missing > 0 || view.chosen.places === null);
  if (view.changeable && wanted && view.chosenShift?.ahead) return <InvitePanel {...props} />;
  const over = !!view.event.endsAt && view.event.endsAt <= props.now;
  if (view.changeable && view.event.status === "published" && over) return <FinishPanel {...props} />;
  return <Quiet view={view} />;
}

function Quiet({ view }: { view: View }) {
  const t = useTranslations("events.desk");
  const why =
    view.event.status === "cancelled"
      ? "cancelled"
      : !view.shifts.some((shift) => shift.ahead)
        ? "over"
        : view.seats.missing > 0
          ? "one_full"
          : "all_full";
  return (
    <header className="pb-4">
      <h2>{t(`quiet.${why}`)}</h2>
      <p className="xs mute">{why === "cancelled" ? view.event.cancelReason : t(`quiet.${why}_note`)}</p>
    </header>
  );
}
