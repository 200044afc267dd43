import { useFormatter, useTranslations } from "next-intl";
import type { latestSettingChanges } from "@/lib/settings/queries";
import { isSettingKey, isTextKey } from "@/lib/settings/rules";

/** Who changed what, when and why: the last few saves. */
export function LatestChanges({ latest }: { latest: Awaited<ReturnType<typeof latestSettingChanges>> }) {
  const t = useTranslations("settings");
  const format = useFormatter();
  const label = (key: string) => (isSettingKey(key) || isTextKey(key) ? t(`fields.${key}.label`) : key);
  const value = (v: unknown) => (v === "" || v === null || v === undefined ? t("empty") : String(v));
  return (
    <div className="imp">
      <h2 className="text-lg">{t("last")}</h2>
      {latest.length === 0 && <p className="sm mute">{t("none")}</p>}
      <ul>
        {latest.map(({ id, at, by, facts }) => (
          <li key={id}>
            {format.dateTime(at, "dayTime")} {by ?? t("by_system")}
            {Object.entries(facts).map(([key, change]) =>
              Array.isArray(change) ? (
                <span key={key} className="block">
                  {t("changed", { label: label(key), from: value(change[0]), to: value(change[1]) })}
                </span>
              ) : null,
            )}
            <small>{value(facts.reason)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
