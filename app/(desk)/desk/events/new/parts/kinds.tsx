import Link from "next/link";
import { useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { EVENT_KINDS } from "@/db/words";
import { TEMPLATES } from "@/lib/events/rules/templates";

/** Ten kinds, each a template that fills in times, positions and requirements. */
export function Kinds({ day, region }: { day?: string; region?: string }) {
  const t = useTranslations("events");
  const href = (kind: string) =>
    `/desk/events/new?${new URLSearchParams({ kind, ...(day ? { day } : {}), ...(region ? { region } : {}) })}`;
  return (
    <div className="form overflow-auto">
      <section className="blk" aria-labelledby="kinds">
        <header>
          <h2 id="kinds">{t("desk.fields.kind")}</h2>
          <small>{t("desk.form.choose")}</small>
        </header>
        <div className="bd kds">
          {EVENT_KINDS.map((kind) => (
            <Link key={kind} href={href(kind)} className="kd type text-inherit no-underline" data-t={hueOfKind(kind)}>
              <b>{t(`public.kind.${kind}`)}</b>
              <small>
                {t("desk.form.template", {
                  positions: TEMPLATES[kind].positions.length,
                  minutes: TEMPLATES[kind].minutes,
                })}
              </small>
            </Link>
          ))}
        </div>
      </section>
    </div>
  );
}
