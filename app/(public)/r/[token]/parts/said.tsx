import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";

const SAID = [
  "answer",
  "message",
  "wishes_changed",
  "count_changed",
  "move_asked",
  "feedback",
  "link_renewed",
  "accepted",
  "none_suits",
  "withdrawn",
  "called_off",
] as const;

/** What was just done. */
export function Said({ what }: { what: string | string[] | undefined }) {
  const t = useTranslations("requests.host.said");
  const known = SAID.find((one) => one === what);
  if (!known) return null;
  return (
    <Banner tone="ok" role="status" className="mb-6">
      {t(known)}
    </Banner>
  );
}
