"use client";
import { Check, ClockAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { PersonNow } from "@/lib/attendance/rules/queue";
import { timeOf } from "@/lib/time";

/** What a scan, a typed code or a tap came to. */
export type Result = Marked | Refusal;
type Marked = { is: "in" | "out" | "leave"; person: PersonNow; at: Date; markId: string };
type Refusal =
  | { is: "already"; person: PersonNow }
  | { is: "other_shift"; person: PersonNow | null }
  | { is: "own_screen" }
  | { is: "unknown" }
  | { is: "unknown_digits" };

type Props = {
  result: Result;
  undo: (person: PersonNow, markId: string) => void;
  checkIn: (person: PersonNow) => void;
  checkOut: (person: PersonNow) => void;
  close: () => void;
};

/** Said large on the lead's phone, with the one thing to do next. */
export function ScanResult({ result, undo, checkIn, checkOut, close }: Props) {
  const t = useTranslations("attendance");
  if ("markId" in result) {
    const { person, at, markId } = result;
    const said = { name: person.name, position: person.position ?? t("roll.no_position"), time: timeOf(at) };
    return (
      <div className="res" role="status">
        <span className="m">
          <Check className="i" aria-hidden />
        </span>
        <span>
          <b>{t(`roll.done.${result.is}`, said)}</b>
          {t(`roll.done.${result.is}_body`, said)}
        </span>
        <Button onClick={() => undo(person, markId)}>{t("roll.undo")}</Button>
      </div>
    );
  }
  const told = toldOf(result, t);
  return (
    <div className="res bad" role="alert">
      <span className="m">
        <ClockAlert className="i" aria-hidden />
      </span>
      <span>
        <b>{told.title}</b>
        {told.body}
      </span>
      {told.next ? (
        <Button onClick={told.next === "in" ? () => checkIn(told.person) : () => checkOut(told.person)}>
          {t(told.next === "in" ? "device.still" : "device.check_out")}
        </Button>
      ) : (
        <Button icon onClick={close} aria-label={t("device.close")}>
          <X className="i" aria-hidden />
        </Button>
      )}
    </div>
  );
}

type Words = ReturnType<typeof useTranslations<"attendance">>;

type Told = { title: string; body: string } & (
  | { next?: undefined }
  | { /** What may be done all the same, with whom. */ next: "in" | "out"; person: PersonNow }
);

function toldOf(result: Refusal, t: Words): Told {
  switch (result.is) {
    case "already": {
      const { person } = result;
      const { name, inAt, outAt } = person;
      if (outAt) return { title: t("device.already_out", { name, time: timeOf(outAt) }), body: "" };
      const title = t("device.already_in", { name, time: inAt ? timeOf(inAt) : "" });
      return { title, body: t("device.already_in_body"), next: "out", person };
    }
    case "other_shift": {
      const title = t("device.other_shift");
      const { person } = result;
      if (!person) return { title, body: t("device.other_shift_not") };
      return { title, body: t("device.other_shift_who", { name: person.name }), next: "in", person };
    }
    case "own_screen":
      return { title: t("device.own_screen"), body: t("device.own_screen_body") };
    case "unknown_digits":
      return { title: t("device.unknown_digits"), body: t("device.unknown_digits_body") };
    case "unknown":
      return { title: t("device.unknown"), body: t("device.unknown_body") };
  }
}
