import { useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { Tag } from "@/components/ui/tag";
import type { EventKind } from "@/db/words";

/** What kind of event: a leaf in its colour and the word. */
export function KindTag({ kind, className }: { kind: EventKind; className?: string }) {
  const t = useTranslations("events.public.kind");
  return (
    <Tag hue={hueOfKind(kind)} className={className}>
      {t(kind)}
    </Tag>
  );
}
