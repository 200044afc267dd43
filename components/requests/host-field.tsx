"use client";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input, Select } from "@/components/ui/input";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { FoundHost } from "@/lib/requests/queries/find-hosts";
import type { RequestKind } from "@/db/words";
import { useText } from "@/components/acts/kit";

type Region = { code: string; name: string };
type Props = {
  kind: RequestKind;
  label: string;
  regions: readonly Region[];
  /** A short registry's names, for browsers without scripts. */
  names: readonly string[];
  /** The host that the draft already has is on the list of pilot schools, or registered. */
  known: { listed: boolean; pilot: boolean };
  children?: React.ReactNode;
};

const WAIT_MS = 180;

/** The host by name, pinyin or initials from the registry, or typed as new; with it the league. */
export function HostField({ kind, label, regions, names, known, children }: Props) {
  const t = useTranslations("requests.form");
  const list = useId();
  const { error, defaultValue, name } = useText("organisationName");
  const id = useText("organisationId");
  const region = useText("regionCode");
  const ready = useHydrated();
  const [text, setText] = useState(defaultValue);
  const [league, setLeague] = useState(region.defaultValue);
  const [picked, setPicked] = useState<{ id: string; listed: boolean; pilot: boolean }>({
    id: id.defaultValue,
    ...known,
  });
  const [found, setFound] = useState<FoundHost[] | null>(null);
  const [at, setAt] = useState(-1);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const box = useRef<HTMLInputElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  // What was typed before the scripts came stands.
  const take = useEffectEvent(() => {
    const typed = box.current?.value ?? "";
    if (typed !== text) type(typed);
    const chosen = select.current?.value ?? "";
    if (chosen !== league) setLeague(chosen);
  });
  useLayoutEffect(() => take(), []);

  function type(value: string) {
    setText(value);
    setPicked({ id: "", listed: false, pilot: false });
    clearTimeout(timer.current);
    const mine = ++asked.current;
    if (value.trim() === "") return setFound(null);
    timer.current = setTimeout(async () => {
      const answer = await fetch(`/request/hosts?kind=${kind}&q=${encodeURIComponent(value.trim())}`).catch(() => null);
      const hosts: FoundHost[] = answer?.ok ? await answer.json() : [];
      if (mine !== asked.current) return;
      setFound(hosts);
      setAt(-1);
    }, WAIT_MS);
  }
  function pick(host: FoundHost) {
    asked.current++;
    setText(host.name);
    setLeague(host.regionCode);
    setPicked({ id: host.id, listed: true, pilot: host.pilot });
    setFound(null);
  }
  function press(event: KeyboardEvent) {
    const hosts = found ?? [];
    const chosen = hosts[at];
    if (event.key === "Escape") setFound(null);
    else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      pick(chosen);
    } else if (hosts.length > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt((at + step + hosts.length + (at < 0 && step < 0 ? 1 : 0)) % hosts.length);
    }
  }
  const open = found !== null && found.length > 0;
  const regionOf = (code: string) => regions.find((one) => one.code === code)?.name ?? "";
  return (
    <>
      <input type="hidden" name="organisationId" value={picked.id} />
      <Field id={name} label={label} hint={t("who.hint")} error={error}>
        {(aria) => (
          <div className="combo">
            <Input
              {...aria}
              ref={box}
              name={name}
              autoComplete={ready ? "off" : "organization"}
              maxLength={60}
              value={text}
              onChange={(event) => type(event.target.value)}
              {...(ready
                ? {
                    role: "combobox",
                    "aria-expanded": open,
                    "aria-controls": list,
                    "aria-autocomplete": "list" as const,
                    "aria-activedescendant": open && at >= 0 ? `${list}-${at}` : undefined,
                    onKeyDown: press,
                    onBlur: () => setTimeout(() => setFound(null), WAIT_MS),
                  }
                : { list: `${list}-names` })}
            />
            {!ready && names.length > 0 && (
              <datalist id={`${list}-names`}>
                {names.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
            <ul id={list} role="listbox" aria-label={t("who.list")} hidden={!open} className="pop">
              {(found ?? []).map((host, i) => (
                <li
                  key={host.id}
                  id={`${list}-${i}`}
                  role="option"
                  aria-selected={i === at}
                  onPointerDown={(event) => {
                    event.preventDefault();
                    pick(host);
                  }}
                >
                  <span>{host.name}</span>
                  <small>
                    {regionOf(host.regionCode)}
                    {host.pilot && <b>{t("who.pilot")}</b>}
                  </small>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Field>
      <p className="note" role="status">
        {picked.listed ? (
          <>
            <CircleCheck className="i" aria-hidden />
            {picked.pilot ? t("who.pilot_note") : t("who.listed")}
          </>
        ) : found ? (
          t("who.found", { count: found.length })
        ) : text.trim() !== "" && ready ? (
          t("who.new")
        ) : null}
      </p>
      <div className="two">
        <Field id="regionCode" label={t("who.region")} error={region.error}>
          {(aria) => (
            <Select
              {...aria}
              ref={select}
              name="regionCode"
              value={league}
              onChange={(event) => setLeague(event.target.value)}
            >
              <option value="">{t("choose")}</option>
              {regions.map(({ code, name: league }) => (
                <option key={code} value={code}>
                  {league}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {children}
      </div>
    </>
  );
}
