"use client";
import { ChevronLeft, Keyboard, QrCode, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { type PersonNow, whose } from "@/lib/attendance/rules/queue";
import { readCode } from "@/lib/attendance/rules/code-text";
import type { Roll } from "@/lib/attendance/rules/roll";
import { hashOf } from "./rotating";
import { RotatingScreen } from "./rotating-screen";
import { type Result, ScanResult } from "./scan-result";
import { Scanner } from "./scanner";
import type { RollNow, Tap } from "./use-roll";

type Props = {
  roll: Roll;
  now: RollNow;
  back: string;
  result: Result | null;
  setResult: (result: Result | null) => void;
  /** Writes the tap down and says so. */
  mark: (person: PersonNow, kind: "in" | "out", evidence: "scan" | "lead") => void;
  undo: (person: PersonNow, markId: string) => void;
  tap: (tap: Tap) => void;
};

type Tool = "digits" | "walk_in" | "screen";

/** The camera, what it saw, and the ways to mark somebody without it. */
export function ScanSide({ roll, now, back, result, setResult, mark, undo, tap }: Props) {
  const t = useTranslations("attendance");
  const [tool, setTool] = useState<Tool | null>(null);
  const id = useId();
  const toggle = (wanted: Tool) => setTool(tool === wanted ? null : wanted);

  function shown(text: string, hash: string, evidence: "scan" | "lead") {
    const seen = whose(roll, readCode(text), hash);
    const here = (volunteerId: string) => now.people.find((one) => one.volunteerId === volunteerId) ?? null;
    if (seen.is === "own_screen") return setResult({ is: "own_screen" });
    if (seen.is === "unknown") return setResult({ is: evidence === "scan" ? "unknown" : "unknown_digits" });
    const person = seen.person && here(seen.person.volunteerId);
    if (seen.is === "other_shift") return setResult({ is: "other_shift", person });
    if (!person) return setResult({ is: "unknown" });
    if (person.state === "checked_in" || person.state === "checked_out") return setResult({ is: "already", person });
    mark(person, "in", evidence);
  }

  const scanned = async (text: string) => shown(text, await hashOf(text.trim()), "scan");

  async function typed(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const digits = String(new FormData(form).get("code") ?? "").replace(/\D/g, "");
    shown("", await hashOf(`${roll.shiftId}.${digits}`), "lead");
    form.reset();
  }

  function walkIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const facts = new FormData(form);
    const text = (name: string) => String(facts.get(name) ?? "").trim();
    const number = text("number").normalize("NFKC").toUpperCase().replace(/\s/g, "");
    tap({ who: { number }, kind: "in", evidence: "lead", reason: text("reason") });
    form.reset();
    setTool(null);
  }

  return (
    <section className="scan" aria-label={t("roll.title")}>
      <header>
        <a className={buttonClass({ icon: true })} href={back} aria-label={t("roll.back")}>
          <ChevronLeft className="i" aria-hidden />
        </a>
        <h1>
          <b>{roll.event}</b>
          <small>{t("roll.where", { shift: roll.shift, place: roll.place })}</small>
        </h1>
      </header>
      {tool === "screen" ? <RotatingScreen roll={roll} /> : <Scanner onCode={scanned} />}
      <div className="under">
        {result && (
          <ScanResult
            result={result}
            undo={undo}
            checkIn={(person) => mark(person, "in", "lead")}
            checkOut={(person) => mark(person, "out", "lead")}
            close={() => setResult(null)}
          />
        )}
        <div className="tools tools--3">
          {(
            [
              ["digits", Keyboard, t("roll.typed.title")],
              ["walk_in", UserPlus, t("roll.add.title")],
              ["screen", QrCode, t("roll.show_code")],
            ] as const
          ).map(([name, Icon, label]) => (
            <Button
              key={name}
              onClick={() => toggle(name)}
              aria-expanded={tool === name}
              aria-controls={`${id}-${name}`}
            >
              <Icon className="i" aria-hidden />
              {label}
            </Button>
          ))}
          <form className="tool grid gap-3" id={`${id}-digits`} hidden={tool !== "digits"} onSubmit={typed}>
            <TextField
              id={`${id}-code`}
              name="code"
              label={t("roll.typed.label")}
              inputMode="numeric"
              autoComplete="off"
              pattern="[0-9\s]{6,11}"
              required
            />
            <Button variant="primary" type="submit">
              {t("device.digits")}
            </Button>
          </form>
          <form className="tool grid gap-3" id={`${id}-walk_in`} hidden={tool !== "walk_in"} onSubmit={walkIn}>
            <TextField
              id={`${id}-number`}
              name="number"
              label={t("roll.add.number")}
              hint={t("roll.add.number_hint")}
              autoComplete="off"
              maxLength={40}
              required
            />
            <TextField
              id={`${id}-why`}
              name="reason"
              label={t("roll.add.reason")}
              minLength={2}
              maxLength={200}
              required
            />
            <Button variant="primary" type="submit">
              {t("roll.add.act")}
            </Button>
          </form>
        </div>
      </div>
    </section>
  );
}
