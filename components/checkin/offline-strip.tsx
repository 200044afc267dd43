"use client";
import { CloudUpload, LogIn, RotateCw, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { RollNow } from "./use-roll";

/** Says what has not reached the server and why, with the one way on. Nothing while all is well. */
export function OfflineStrip({ now }: { now: Pick<RollNow, "link" | "waiting" | "isSending" | "send"> }) {
  const t = useTranslations("attendance.device");
  const { link, waiting: n, isSending, send } = now;
  const look = buttonClass({ size: "sm" });
  if (link === "signed_out")
    return (
      <Strip
        icon={<LogIn className="i" aria-hidden />}
        title={t("signed_out.title")}
        body={t("signed_out.body", { n })}
      >
        <a className={look} href={`/sign-in?to=${encodeURIComponent(window.location.pathname)}`}>
          {t("signed_out.act")}
        </a>
      </Strip>
    );
  if (link === "too_old")
    return (
      <Strip icon={<RotateCw className="i" aria-hidden />} title={t("too_old.title")} body={t("too_old.body", { n })}>
        <button type="button" className={look} onClick={() => window.location.reload()}>
          {t("too_old.act")}
        </button>
      </Strip>
    );
  if (link === "refused")
    return (
      <Strip icon={<CloudUpload className="i" aria-hidden />} title={t("refused.title")} body={t("refused.body")} />
    );
  if (link !== "no_network" && n === 0) return null;
  const said = link === "no_network" ? "offline" : "waiting";
  const icon = said === "offline" ? <WifiOff className="i" aria-hidden /> : <CloudUpload className="i" aria-hidden />;
  return (
    <Strip icon={icon} title={t(`${said}.title`, { n })} body={t(`${said}.body`, { n })}>
      <button type="button" className={look} onClick={() => void send()} aria-busy={isSending}>
        {t(isSending ? "sending" : "retry")}
      </button>
    </Strip>
  );
}

type StripProps = { icon: React.ReactNode; title: string; body: string; children?: React.ReactNode };

function Strip({ icon, title, body, children }: StripProps) {
  return (
    <div className="off" role="status">
      {icon}
      <span>
        <b>{title}</b>
        {body}
      </span>
      {children}
    </div>
  );
}
