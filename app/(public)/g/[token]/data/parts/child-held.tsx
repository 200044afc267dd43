import { useTranslations } from "next-intl";
import { basisLine, keptLine } from "@/components/privacy/kept";
import { Table, Td, Th } from "@/components/ui/table";
import type { Amounts } from "@/lib/privacy/queries/screen";
import { RETENTION } from "@/lib/privacy/rules/retention";
import type { Settings } from "@/lib/settings/rules";

/** What is held about the child, by kind, with purpose, basis and time. */
export function ChildHeld({ amounts, settings }: { amounts: Amounts; settings: Settings }) {
  const t = useTranslations("privacy");
  const many = (kind: string) => {
    const n: unknown = Reflect.get(amounts, kind);
    return typeof n === "number" && kind !== "abilities" ? t("me.count", { count: n }) : "";
  };
  return (
    <section>
      <h2>{t("child.held")}</h2>
      <p className="ink2 sm mb-3">{t(amounts.identity > 0 ? "me.not_held_identity" : "me.not_held")}</p>
      <Table caption={t("child.held")}>
        <thead>
          <tr>
            <Th>{t("me.what")}</Th>
            <Th>{t("me.why")}</Th>
            <Th>{t("me.keep")}</Th>
          </tr>
        </thead>
        <tbody>
          {RETENTION.filter(
            ({ of, kind }) =>
              of === "person" && kind !== "applications" && (kind !== "identity" || amounts.identity > 0),
          ).map(({ kind }) => (
            <tr key={kind}>
              <Td className="min-w-40 align-top">
                <b>{t(`kinds.${kind}.title`)}</b>
                <br />
                <span className="sm ink2">{t(`kinds.${kind}.what`)}</span> <span className="sm mute">{many(kind)}</span>
              </Td>
              <Td className="min-w-36 align-top sm">
                {t(`kinds.${kind}.why`)}
                <br />
                <span className="xs mute">{t("me.basis", { basis: basisLine(t, kind) })}</span>
              </Td>
              <Td className="min-w-32 align-top sm">{keptLine(t, kind, settings)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
