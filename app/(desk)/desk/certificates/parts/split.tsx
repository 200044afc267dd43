import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { type CertificateFilter, certificateAddress } from "@/lib/certificates/rules/list";

type Props = { filter: CertificateFilter; children: ReactNode; side: ReactNode };

/** A list, and beside it what was chosen from it. */
export function Split({ filter, children, side }: Props) {
  const t = useTranslations("certificates.desk");
  return (
    <div className="split">
      <div className="col col--s">{children}</div>
      <aside className="side" aria-label={t("detail")}>
        {filter.one && (
          <p className="row justify-end px-4 pt-2">
            <ButtonLink
              variant="quiet"
              size="xs"
              href={certificateAddress(filter, { page: filter.page })}
              scroll={false}
              data-key="Escape"
            >
              <X className="i" aria-hidden />
              {t("close")}
            </ButtonLink>
          </p>
        )}
        {side ?? <p className="od sm mute">{t("choose")}</p>}
      </aside>
    </div>
  );
}
