import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { type CertificateFilter, certificateAddress } from "@/lib/certificates/rules/list";

type Props = { filter: CertificateFilter; children: ReactNode; side: ReactNode };

/** A list, and beside it what was chosen from it; the list alone while nothing is. */
export function Split({ filter, children, side }: Props) {
  const t = useTranslations("certificates.desk");
  return (
    <div className={side ? "split" : "split one"}>
      <div className="col col--s">{children}</div>
      {side && (
        <aside className="side" aria-label={t("detail")}>
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
          {side}
        </aside>
      )}
    </div>
  );
}
