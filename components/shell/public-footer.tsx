import Link from "next/link";
import { useTranslations } from "next-intl";
import { Logo } from "@/components/art/logo";
import type { FootNotes } from "@/lib/pages/queries";
import type { Frame } from "./frame";
import { LocaleSwitch, ThemeSwitch } from "./preferences";

type Props = {
  frame: Frame;
  /** Who runs this and how to reach them, as written in the settings. */
  notes: FootNotes;
};

/** The foot of public pages. */
export function PublicFooter({ frame, notes }: Props) {
  const t = useTranslations("shell");
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="grid justify-items-start gap-2">
          <Logo href="/" name={t("name")} />
          <p>{t("foot.about")}</p>
          {notes.operator && <p>{notes.operator}</p>}
          {notes.hotline && <p>{t("foot.hotline", { hotline: notes.hotline })}</p>}
          <div className="mt-2 flex flex-wrap gap-2">
            <LocaleSwitch locale={frame.locale} setLocale={frame.setLocale} />
            <ThemeSwitch theme={frame.theme} setTheme={frame.setTheme} />
          </div>
        </div>
        <nav aria-labelledby="foot-do">
          <h2 id="foot-do">{t("foot.do")}</h2>
          <ul>
            <li>
              <Link href="/events">{t("foot.events")}</Link>
            </li>
            <li>
              <Link href="/request">{t("foot.request")}</Link>
            </li>
            <li>
              <Link href="/verify">{t("nav.verify")}</Link>
            </li>
            {!frame.account && (
              <>
                <li>
                  <Link href="/join">{t("foot.join")}</Link>
                </li>
                <li>
                  <Link href="/sign-in">{t("sign_in")}</Link>
                </li>
              </>
            )}
          </ul>
        </nav>
        <nav aria-labelledby="foot-help">
          <h2 id="foot-help">{t("foot.help")}</h2>
          <ul>
            <li>
              <Link href="/privacy">{t("foot.privacy")}</Link>
            </li>
            <li>
              <Link href="/accessibility">{t("foot.accessibility")}</Link>
            </li>
            <li>
              <a href="/feeds/events.ics">{t("foot.calendar")}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
