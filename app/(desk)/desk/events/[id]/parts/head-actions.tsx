import { Ellipsis, Eye, Pencil, Printer } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { type Ask, eventHref } from "./ask";
import type { View } from "./view";

/** The head's buttons: what one does often, and the rest behind three dots. */
export function HeadActions({ view, now }: { view: View; now: Date }) {
  const t = useTranslations("events.desk");
  const { event } = view;
  const live = event.status === "published";
  const over = !!event.endsAt && event.endsAt <= now;
  const draft = event.status === "draft";
  const more: { ask: Ask; label: string; danger?: boolean }[] = [
    { ask: { do: "shift" }, label: t("add_shift") },
    ...(live && !over ? [{ ask: { do: "move" }, label: t("move") }] : []),
    ...(live ? [{ ask: { do: "retract" }, label: t("retract") }] : []),
    ...(live && !over ? [{ ask: { do: "cancel" }, label: t("cancel"), danger: true }] : []),
    ...(draft ? [{ ask: { do: "discard" }, label: t("discard"), danger: true }] : []),
  ];
  return (
    <>
      {view.mine && !draft && (
        <ButtonLink size="sm" href={eventHref(event.id, { do: "roster" })}>
          <Printer className="i" aria-hidden />
          {t("print_roster")}
        </ButtonLink>
      )}
      {!draft && (
        <ButtonLink size="sm" href={`/events/${event.id}`}>
          <Eye className="i" aria-hidden />
          {t("public_page")}
        </ButtonLink>
      )}
      {view.changeable && (
        <>
          <ButtonLink size="sm" href={eventHref(event.id, { do: "edit" })}>
            <Pencil className="i" aria-hidden />
            {t("edit")}
          </ButtonLink>
          <Disclosure
            className="menu-d"
            summary={<Ellipsis className="i" aria-hidden />}
            summaryClass={buttonClass({ size: "sm", icon: true })}
            label={t("more")}
          >
            <div className="pop menu-l">
              {more.map(({ ask, label, danger }) => (
                <Link key={label} className={danger ? "dng" : undefined} href={`${eventHref(event.id, ask)}#side`}>
                  {label}
                </Link>
              ))}
            </div>
          </Disclosure>
        </>
      )}
    </>
  );
}
