import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { renderLetter } from "@/lib/letters/letters";
import type { DeskLetter } from "@/lib/letters/queries/desk";
import { reader } from "./reader";
import { Why } from "./why";

/** Who has to be rung, longest waiting first. */
export function CallList({ letters, chosen, page }: { letters: DeskLetter[]; chosen: string | null; page: number }) {
  const t = useTranslations("letters.desk");
  const format = useFormatter();
  return (
    <section className="lside" aria-label={t("views.calls")}>
      <ul>
        {letters.map((letter) => {
          const { name, isMinor } = reader(letter);
          return (
            <li key={letter.id}>
              <Link
                className={`cl text-ink no-underline${letter.id === chosen ? " sel" : ""}`}
                href={`/desk/letters?view=calls&id=${letter.id}${page > 1 ? `&page=${page}` : ""}`}
                aria-current={letter.id === chosen ? "true" : undefined}
              >
                <Avatar name={name} size={34} />
                <span className="min-w-0">
                  <span className="row gap-2">
                    <b>{name}</b>
                    {isMinor && <span className="role">{t("minor")}</span>}
                  </span>
                  <span className="sm ink2 clip block">{renderLetter(letter, null, false).subject}</span>
                  <span className="xs mute block">
                    <Why letter={letter} />
                  </span>
                </span>
                <span className="rt xs mute">{format.dateTime(letter.sendAfter, "dayTime")}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
