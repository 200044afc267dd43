import type { Locale } from "@/db/words";
import type { Messages } from "./catalogue";
import type { formats } from "./formats";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
    Formats: typeof formats;
  }
}
