import { useTranslations } from "next-intl";
import Link from "next/link";
import { ActForm } from "@/components/acts/act-form";
import { Card } from "@/components/ui/card";
import { typeShort } from "../actions";

/** For a broken camera: the six symbols under the code. */
export function Typed({ signedIn }: { signedIn: boolean }) {
  const t = useTranslations("attendance.scan.short");
  return (
    <Card as="section" className="typed">
      <h2 className="text-lg mb-2">{t("title")}</h2>
      {signedIn ? (
        <ActForm
          action={typeShort}
          once={crypto.randomUUID()}
          fields={[{ name: "code", label: t("label"), hint: t("hint"), maxLength: 20, required: true }]}
          submit={t("act")}
          busy={t("act")}
          size="lg"
          block
          short
        />
      ) : (
        <p>
          <Link href="/sign-in?next=%2Fc">{t("sign_in")}</Link>
        </p>
      )}
    </Card>
  );
}
