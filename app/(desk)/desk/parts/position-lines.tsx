import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Seats } from "@/components/ui/seats";
import type { BesidePosition } from "@/lib/desk/queries/event-beside";
import { type BoardAsk, boardHref } from "./board-href";

type Props = {
  positions: readonly BesidePosition[];
  chosen: string | undefined;
  ask: BoardAsk;
  /** Those who may invite choose a position by its line. */
  mine: boolean;
};

/** Every position with its seats and what is missing; one with a gap leads to its people. */
export function PositionLines({ positions, chosen, ask, mine }: Props) {
  const t = useTranslations("desk.popover");
  const locale = useLocale();
  const several = new Set(positions.map(({ shift }) => shift.id)).size > 1;
  const gaps = positions.filter(({ missing }) => missing > 0).length;
  if (positions.length === 0) return <p className="xs mute mt-3">{t("none")}</p>;
  return (
    <ul className="gl" aria-label={t("positions")}>
      {positions.map(({ position, shift, held, missing }) => {
        const own = (locale === "en" && position.nameEn) || position.name;
        const name = several ? `${shift.name} ${own}` : own;
        const needed = position.places === null ? position.taken : position.places - position.blocked;
        const label = t("seats", { needed, taken: position.taken - held, held, missing });
        return (
          <li key={position.id} className={position.id === chosen && gaps > 1 ? "cur" : undefined}>
            {mine && missing > 0 && gaps > 1 ? (
              <Link
                href={boardHref({ ...ask, position: position.id })}
                scroll={false}
                prefetch={false}
                aria-current={position.id === chosen ? "true" : undefined}
                aria-label={t("choose_position", { position: name })}
              >
                {name}
              </Link>
            ) : (
              <span>{name}</span>
            )}
            <Seats taken={position.taken - held} held={held} missing={missing} label={label} most={8} />
            {missing > 0 ? (
              <b>{t("short", { count: missing })}</b>
            ) : (
              <span className="xs mute text-right">
                {position.places === null
                  ? t("unlimited")
                  : position.taken + position.blocked >= position.places
                    ? t("full")
                    : t("over")}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
