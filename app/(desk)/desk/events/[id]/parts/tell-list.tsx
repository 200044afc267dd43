import { useTranslations } from "next-intl";
import type { View } from "./view";

/** Who will get a letter, counted by how they stand. */
export function TellList({ view, why }: { view: View; why: string }) {
  const t = useTranslations("events.desk");
  const confirmed = view.live.filter((one) => one.state === "confirmed").length;
  const offered = view.live.filter((one) => one.offer).length;
  const rows = [
    { key: "confirmed", count: confirmed },
    { key: "offered", count: offered },
    { key: "waiting", count: view.live.length - confirmed - offered },
  ] as const;
  return (
    <div>
      <p className="b">{t("tell.title", { count: view.live.length })}</p>
      {view.live.length > 0 && (
        <ul className="tell">
          {rows
            .filter((row) => row.count > 0)
            .map((row) => (
              <li key={row.key} className="grid-cols-[max-content_1fr] gap-y-0.5">
                <b>{t(`tell.${row.key}`)}</b>
                <span>{t("people", { count: row.count })}</span>
                <small className="col-span-2">{why}</small>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
