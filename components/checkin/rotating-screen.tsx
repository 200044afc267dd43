"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Qr } from "@/components/ui/qr";
import { stepEnds, stepOf } from "@/lib/attendance/rules/code-text";
import type { Roll } from "@/lib/attendance/rules/roll";
import { rotatingNow } from "./rotating";

/** The rotating code, made on this phone: volunteers scan it with their own. */
export function RotatingScreen({ roll }: { roll: Roll }) {
  const t = useTranslations("attendance");
  const [shown, setShown] = useState<{ code: string; short: string } | null>(null);
  const { codeKey, shiftId } = roll;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    async function show() {
      const step = stepOf(new Date());
      setShown(await rotatingNow(codeKey, shiftId, step));
      timer = setTimeout(show, stepEnds(step).getTime() - Date.now() + 50);
    }
    void show();
    return () => clearTimeout(timer);
  }, [codeKey, shiftId]);

  if (!shown) return <div className="view" />;
  const { origin, host } = window.location;
  return (
    <div className="view view--code">
      <div className="rot">
        <Qr text={`${origin}/c/${shown.code}`} label={t("screen.qr")} />
        <p className="sm">{t("screen.short", { address: `${host}/c` })}</p>
        <p className="short">{shown.short}</p>
        <p className="xs">{t("device.screen_offline")}</p>
      </div>
    </div>
  );
}
