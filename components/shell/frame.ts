import type { Locale } from "@/db/words";
import type { Theme } from "@/lib/i18n/theme";

type Act = (form: FormData) => Promise<void>;

/** What every frame needs to know; the layout that uses a shell puts it together. */
export type Frame = {
  /** Who is signed in, and where home is for them; null for a visitor. */
  account: { name: string; home: "/me" | "/desk" | "/desk/audit" } | null;
  /** Sample data is in: the strip is shown. */
  sample: boolean;
  locale: Locale;
  /** null follows the system. */
  theme: Theme | null;
  /** Receives `locale`. */
  setLocale: Act;
  /** Receives `theme`: light, dark or empty for the system's. */
  setTheme: Act;
  signOut: Act;
};
