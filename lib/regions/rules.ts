import type { Locale } from "@/db/words";

/** The autonomous region's own code; letters to staff carry it, for they are not for a league's desk to read. */
export const WHOLE_REGION = "150000";

type Named = { nameZh: string; shortZh: string; nameEn: string };

/** A region's official name in the reader's language. */
export const regionName = (region: Named, locale: Locale): string => (locale === "en" ? region.nameEn : region.nameZh);

/** As people say it, for narrow places. */
export const regionShortName = (region: Named, locale: Locale): string =>
  locale === "en" ? region.nameEn.replace(" League", "").replace(" Autonomous Region", "") : region.shortZh;
