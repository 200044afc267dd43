import { useTranslations } from "next-intl";

type Props = { materials: readonly { id: string; title: string; body: string; link: string | null }[] };

/** What the enrolled can read: each opens in place. */
export function CourseMaterial({ materials }: Props) {
  const t = useTranslations("trainings.mine");
  if (materials.length === 0) return <p className="sm mute">{t("no_material")}</p>;
  return (
    <ul className="stack gap-2">
      {materials.map(({ id, title, body, link }) => (
        <li key={id}>
          <details className="reading">
            <summary>{title}</summary>
            <div className="stack gap-2 py-2">
              {body
                .split("\n")
                .filter(Boolean)
                .map((line) => (
                  <p key={line}>{line}</p>
                ))}
              {link && (
                <a href={link} rel="noreferrer" className="wrap-anywhere">
                  {link}
                </a>
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
