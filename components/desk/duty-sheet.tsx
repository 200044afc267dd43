import { useTranslations } from "next-intl";

/** One line for paper: when, where, who, and what is to be known. */
export type DutyLine = { key: string; time: string; position: string; name: string; phone: string; note: string };

const HEADS = ["time", "position", "name", "phone", "note", "in", "out"] as const;
/** Lines for walk-ins, written by hand. */
const WALK_INS = 4;

type Props = {
  title: string;
  /** Which event, when and where. */
  sub: string;
  lines: readonly DutyLine[];
  /** The heading's level on the page: one sheet is the page, several are its parts. */
  level?: 1 | 2;
};

/** The duty roster of one event for paper: telephone with hidden middle digits, room to sign in and out. */
export function DutySheet({ title, sub, lines, level = 1 }: Props) {
  const t = useTranslations("events.desk.roster");
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <>
      <Heading className="rt">{title}</Heading>
      <p className="sub">{sub}</p>
      <div className="overflow-x-auto print:overflow-visible">
        <table className="w-full border-collapse [&_td]:h-9 [&_td]:border [&_td]:border-line-2 [&_td]:px-2.5 [&_th]:border [&_th]:border-line-2 [&_th]:px-2.5 [&_th]:py-1.5 [&_th]:text-left">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {t(`heads.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <td className="whitespace-nowrap">{line.time}</td>
                <td>{line.position}</td>
                <td>{line.name}</td>
                <td>{line.phone}</td>
                <td>{line.note}</td>
                <td />
                <td />
              </tr>
            ))}
            {Array.from({ length: WALK_INS }, (_, i) => (
              <tr key={i}>
                <td />
                <td />
                <td />
                <td />
                <td>{t("walk_in")}</td>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="sgn mt-6">
        <span>{t("signed")}</span>
      </div>
      <p className="nt">{t("destroy")}</p>
    </>
  );
}
