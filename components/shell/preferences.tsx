import { SunMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { LOCALES } from "@/db/words";
import { THEMES } from "@/lib/i18n/theme";
import type { Frame } from "./frame";

type ThemeProps = Pick<Frame, "theme" | "setTheme">;
type LocaleProps = Pick<Frame, "locale" | "setLocale">;

/** Light, dark or as the system says; each a button that posts, so that it works without scripts. */
export function ThemeSwitch({ theme, setTheme }: ThemeProps) {
  const t = useTranslations("shell");
  return (
    <form action={setTheme}>
      <fieldset className="seg">
        <legend className="sr-only">{t("theme.label")}</legend>
        <button name="theme" value="" aria-pressed={theme === null}>
          {t("theme.system")}
        </button>
        {THEMES.map((one) => (
          <button key={one} name="theme" value={one} aria-pressed={theme === one}>
            {t(`theme.${one}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

/** The two languages, each named in itself. */
export function LocaleSwitch({ locale, setLocale }: LocaleProps) {
  const t = useTranslations("shell");
  return (
    <form action={setLocale}>
      <fieldset className="seg">
        <legend className="sr-only">{t("locale.label")}</legend>
        {LOCALES.map((one) => (
          <button key={one} name="locale" value={one} lang={one} aria-pressed={locale === one}>
            {t(`locale.${one}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

/** Both switches behind one icon, for the head of a page. */
export function Preferences({ frame, className = "menu-d" }: { frame: Frame; className?: string }) {
  const t = useTranslations("shell");
  return (
    <Disclosure
      className={className}
      summary={<SunMoon className="i" aria-hidden />}
      summaryClass={buttonClass({ variant: "quiet", icon: true })}
      label={t("preferences")}
    >
      <div className="pop stack">
        <ThemeSwitch theme={frame.theme} setTheme={frame.setTheme} />
        <LocaleSwitch locale={frame.locale} setLocale={frame.setLocale} />
      </div>
    </Disclosure>
  );
}
