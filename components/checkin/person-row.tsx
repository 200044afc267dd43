"use client";
import { Check, CloudOff, DoorOpen, Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { PersonNow } from "@/lib/attendance/rules/queue";
import { timeOf } from "@/lib/time";
import type { Tap } from "./use-roll";

type Props = { person: PersonNow; shiftId: string; tap: (tap: Tap) => void };

const UNDO = { in: "undo_in", out: "undo_out", leave: "undo_leave" } as const;

/** One person of the roll kept here: how they stand, the tap that comes next, and behind the dots what is rarer. */
export function PersonRow({ person, shiftId, tap }: Props) {
  const t = useTranslations("attendance.roll");
  const device = useTranslations("attendance.device");
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { volunteerId, name, state, last } = person;
  const who = { volunteerId };
  const beside = [person.position ?? t("no_position"), person.isLead ? t("lead") : null]
    .filter(Boolean)
    .join(t("comma"));
  const next = state === "checked_in" ? "out" : state === "checked_out" ? null : "in";

  function note(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim();
    tap({ who, kind: "leave", evidence: "lead", reason });
    setOpen(false);
  }

  return (
    <li className="p" data-state={state ?? "none"}>
      <Avatar name={name} size={42} />
      <div className="w">
        <b>{name}</b>
        <small>{beside}</small>
        {person.walkIn && <small>{t("walk_in", { reason: person.walkIn })}</small>}
      </div>
      <div className="do">
        <Stands person={person} />
        {next && (
          <Button onClick={() => tap({ who, kind: next, evidence: "lead" })}>
            {t(next === "in" ? "check_in" : "check_out")}
            <span className="sr-only">{name}</span>
          </Button>
        )}
        <Button
          variant="quiet"
          icon
          aria-label={t("more_of", { name })}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Ellipsis className="i" aria-hidden />
        </Button>
      </div>
      <div className="more" id={id} hidden={!isOpen}>
        {last && last.kind !== "undo" && (
          <Button onClick={() => tap({ who, kind: "undo", evidence: "lead", undoesId: last.id })}>
            {t(UNDO[last.kind])}
          </Button>
        )}
        {state === null && (
          <form onSubmit={note} className="grid gap-3">
            <TextField
              id={`${id}-reason`}
              name="reason"
              label={t("leave.reason")}
              hint={t("leave.hint")}
              minLength={2}
              maxLength={200}
              required
            />
            <Button type="submit">{t("leave.title")}</Button>
          </form>
        )}
        <a className="link" href={`/checkin/${shiftId}?plain&who=${volunteerId}#p-${volunteerId}`}>
          {device("correct")}
        </a>
      </div>
    </li>
  );
}

const clock = (at: Date | null): string => (at ? timeOf(at) : "");

/** When they came and went; with a cloud while it is only on this phone. */
function Stands({ person: { state, inAt, outAt, isUnsent } }: { person: PersonNow }) {
  const t = useTranslations("attendance");
  const [from, to] = [clock(inAt), clock(outAt)];
  if (state === null) return null;
  if (isUnsent)
    return (
      <Badge tone="warn" icon={<CloudOff className="i" aria-hidden />}>
        {state === "checked_in" && t("device.unsent", { time: from })}
        {state === "checked_out" && t("device.unsent_out", { from, to })}
        {state === "on_leave" && t("device.unsent_leave")}
      </Badge>
    );
  if (state === "on_leave") return <Badge>{t("states.on_leave")}</Badge>;
  return (
    <Badge
      tone={state === "checked_in" ? "ok" : undefined}
      icon={state === "checked_in" ? <Check className="i" aria-hidden /> : <DoorOpen className="i" aria-hidden />}
    >
      <span className="sr-only">{t(`states.${state}`)}</span>
      {state === "checked_in" ? from : t("roll.span", { from, to })}
    </Badge>
  );
}
