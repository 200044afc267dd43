import { useTranslations } from "next-intl";

const ROWS = [
  { keys: ["⌘K", "Ctrl K"], what: "search" },
  { keys: ["G B"], what: "board" },
  { keys: ["G R"], what: "requests" },
  { keys: ["G E"], what: "events" },
  { keys: ["G V"], what: "volunteers" },
  { keys: ["G H"], what: "hours" },
  { keys: ["G T"], what: "trainings" },
  { keys: ["G U"], what: "organisations" },
  { keys: ["G C"], what: "certificates" },
  { keys: ["G L"], what: "letters" },
  { keys: ["N"], what: "new" },
  { keys: ["J", "K"], what: "step" },
  { keys: ["↵"], what: "enter" },
  { keys: ["A"], what: "take" },
  { keys: ["S"], what: "schedule" },
  { keys: ["Z"], what: "undo" },
  { keys: ["← ↑ → ↓"], what: "grid" },
  { keys: ["I"], what: "invite" },
  { keys: ["O"], what: "open" },
  { keys: ["1", "2", "3"], what: "views" },
  { keys: ["PageUp", "PageDown"], what: "week" },
  { keys: ["T"], what: "this_week" },
  { keys: ["Esc"], what: "close" },
  { keys: ["?"], what: "table" },
] as const;

/** Every key of the desk and what it does; each has a control that can be seen. */
export function KeyTable() {
  const t = useTranslations("desk.keys");
  return (
    <>
      <p className="sm mute">{t("note")}</p>
      <dl className="keyt">
        {ROWS.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <span key={key} className="row gap-1">
                  {key.split(" ").map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
