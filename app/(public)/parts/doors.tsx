import { useTranslations } from "next-intl";
import { DoorDeco } from "@/components/art/sprout";
import { Button, ButtonLink, buttonClass } from "@/components/ui/button";
import type { Role } from "@/db/words";

type Props = { role: Role | null; history: { slug: string; year: number } | null };

/** Three ways in, by who is reading: to volunteer, to ask for a visit, and to check a certificate; or what there was, and the calendar. */
export function Doors({ role, history }: Props) {
  const t = useTranslations("pages.home");
  const feed = (
    <section className="door door--v">
      <h2 className="text-2xl">{t("feed")}</h2>
      <p>{t("feed_note")}</p>
      <div className="go">
        <a className={buttonClass()} href="/feeds/events.ics">
          {t("feed_go")}
        </a>
      </div>
    </section>
  );
  return (
    <div className="wrap doors">
      <section className="door type" data-t="school">
        <h2 className="text-2xl">{role === null ? t("volunteer") : role === "volunteer" ? t("mine") : t("desk")}</h2>
        <p>{role === null ? t("volunteer_note") : role === "volunteer" ? t("mine_note") : t("desk_note")}</p>
        <div className="go">
          {role === null ? (
            <>
              <ButtonLink variant="primary" href="/join">
                {t("volunteer_go")}
              </ButtonLink>
              <span className="xs ink2">{t("volunteer_time")}</span>
            </>
          ) : (
            <ButtonLink variant="primary" href={role === "volunteer" ? "/me" : "/desk"}>
              {role === "volunteer" ? t("mine") : t("desk")}
            </ButtonLink>
          )}
        </div>
        <DoorDeco kind="grow" />
      </section>
      {role === null && (
        <section className="door type" data-t="base">
          <h2 className="text-2xl">{t("school")}</h2>
          <p>{t("school_note")}</p>
          <div className="go">
            <ButtonLink variant="primary" href="/request">
              {t("school_go")}
            </ButtonLink>
            <span className="xs ink2">{t("school_time")}</span>
          </div>
          <DoorDeco kind="arch" />
        </section>
      )}
      {history && role !== null && (
        <section className="door type" data-t="biz">
          <h2 className="text-2xl">{t("history_year", { year: String(history.year) })}</h2>
          <p>{t("history_note")}</p>
          <div className="go">
            <ButtonLink href={`/campaigns/${history.slug}`}>{t("history_go")}</ButtonLink>
          </div>
          <DoorDeco kind="arch" />
        </section>
      )}
      {role === null ? (
        <section className="door door--v">
          <h2 className="text-2xl">{t("verify")}</h2>
          <p>{t("verify_note")}</p>
          <form action="/verify" method="get" role="search">
            <label className="sr-only" htmlFor="door-number">
              {t("verify_number")}
            </label>
            <input
              className="input mono"
              id="door-number"
              name="number"
              placeholder="ZY26-7K4M-Q2XN"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={80}
              required
            />
            <Button type="submit" variant="primary">
              {t("verify_go")}
            </Button>
          </form>
        </section>
      ) : (
        feed
      )}
    </div>
  );
}
