import { CalendarSync, CircleX, Lock } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { discard, retract } from "../actions";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { SideProps } from "./side";

/** Back to draft, or away with a draft; where people signed up, the other ways to stop. */
export function RetractPanel({ view, ask }: SideProps) {
  const t = useTranslations("events.desk");
  const { event, live } = view;
  const draft = event.status === "draft";
  const leave = { href: eventHref(event.id), label: t("back") };
  const hidden = { eventId: event.id, version: String(event.version) };
  if (!draft && live.length > 0)
    return (
      <div className="grid content-start gap-3 p-4">
        <h2>{t("retract_no")}</h2>
        <p className="ink2 sm">{t("retract_no_note", { count: live.length })}</p>
        <Way
          href={eventHref(event.id, { do: "edit" })}
          icon={<Lock className="i" aria-hidden />}
          label={t("ways.close")}
          note={t("ways.close_note")}
        />
        <Way
          href={eventHref(event.id, { do: "move" })}
          icon={<CalendarSync className="i" aria-hidden />}
          label={t("move")}
          note={t("ways.move_note")}
        />
        <Way
          href={eventHref(event.id, { do: "cancel" })}
          icon={<CircleX className="i" aria-hidden />}
          label={t("cancel")}
          note={t("ways.cancel_note", { count: live.length })}
        />
      </div>
    );
  const discarding = draft && ask.do === "discard";
  return (
    <div className="grid content-start gap-3 p-4">
      <h2>{t(discarding ? "discard_title" : "retract_title")}</h2>
      <p className="ink2 sm">{t(discarding ? "discard_note" : "retract_note")}</p>
      <PanelForm
        action={discarding ? discard : retract}
        once={crypto.randomUUID()}
        hidden={hidden}
        leave={leave}
        submit={t(discarding ? "discard_go" : "retract_go")}
        busy={t("busy")}
        tone={discarding ? "danger" : "primary"}
      />
    </div>
  );
}

function Way({ href, icon, label, note }: { href: string; icon: React.ReactNode; label: string; note: string }) {
  return (
    <Link className="choice text-inherit no-underline" href={href}>
      {icon}
      <span>
        {label}
        <small>{note}</small>
      </span>
    </Link>
  );
}
