"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Empty } from "@/components/ui/empty";
import type { Roll } from "@/lib/attendance/rules/roll";
import { timeOf } from "@/lib/time";
import { RollApp } from "./roll-app";
import { keptRolls, waiting } from "./roll-store";
import { useBrowser } from "./use-browser";

const UUID = /^\/checkin\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/;

/** The shift of this address; empty: none. */
const shiftInAddress = (): string | null => UUID.exec(window.location.pathname)?.[1] ?? "";

/** In the shell: the roll whose address this is, or else the list of those kept here. */
export function KeptRolls() {
  const t = useTranslations("attendance.device.shell");
  const shiftId = useBrowser(shiftInAddress, null);
  if (shiftId === null) return null;
  if (shiftId === "") return <List />;
  return (
    <RollApp shiftId={shiftId} given={null} back="/checkin/shell">
      <List>{t("gone")}</List>
    </RollApp>
  );
}

type Kept = { roll: Roll; unsent: number };

function List({ children }: { children?: React.ReactNode }) {
  const t = useTranslations("attendance.device.shell");
  const [kept, setKept] = useState<Kept[] | null>(null);
  useEffect(() => {
    async function read() {
      const [rolls, marks] = await Promise.all([keptRolls(), waiting()]);
      const unsent = (shiftId: string) => marks.filter((mark) => mark.shiftId === shiftId).length;
      setKept(rolls.map((roll) => ({ roll, unsent: unsent(roll.shiftId) })));
    }
    void read();
  }, []);
  return (
    <section className="roll kept">
      <h1 className="py-4 text-xl">{t("title")}</h1>
      {children && <p className="ink2 mb-3">{children}</p>}
      {kept?.length === 0 && <Empty level={2} title={t("none")} />}
      <ul>
        {kept?.map(({ roll, unsent }) => (
          <li key={roll.shiftId} className="p">
            <time dateTime={roll.startsAt}>{timeOf(new Date(roll.startsAt))}</time>
            <a className="w" href={`/checkin/${roll.shiftId}`}>
              <b>{roll.event}</b>
              <small>{t("line", { shift: roll.shift, place: roll.place })}</small>
            </a>
            <small>{t("unsent", { n: unsent })}</small>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a className="link" href="/me">
          {t("me")}
        </a>
      </p>
    </section>
  );
}
