import { Keyboard, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { addPerson, typeDigits } from "../actions";

/** The ways to mark somebody who is not ticked on the roll: their six digits, or a volunteer without a sign-up. */
export function Tools({ shiftId }: { shiftId: string }) {
  const t = useTranslations("attendance.roll");
  const shared = {
    hidden: { shiftId },
    busy: t("busy"),
    size: "md",
    block: true,
    short: true,
    bodyClass: "tool",
  } as const;
  return (
    <div className="tools">
      <ActBox
        {...shared}
        label={
          <>
            <Keyboard className="i" aria-hidden />
            {t("typed.title")}
          </>
        }
        action={typeDigits}
        once={crypto.randomUUID()}
        submit={t("typed.act")}
        fields={[{ name: "code", label: t("typed.label"), hint: t("typed.hint"), maxLength: 200, required: true }]}
      />
      <ActBox
        {...shared}
        label={
          <>
            <UserPlus className="i" aria-hidden />
            {t("add.title")}
          </>
        }
        action={addPerson}
        once={crypto.randomUUID()}
        submit={t("add.act")}
        fields={[
          { name: "number", label: t("add.number"), hint: t("add.number_hint"), maxLength: 40, required: true },
          { name: "reason", label: t("add.reason"), maxLength: 200, required: true },
        ]}
      />
    </div>
  );
}
