import type { FormState } from "@/lib/action";

type Failed = Extract<FormState, { ok: false }>;

/** Why the door stayed shut: a wrong password, or a wait whose length the ring shows. */
export function Refused({ state, minutes }: { state: Failed; minutes?: string }) {
  const wait = Number(state.current?.minutes ?? 0);
  if (wait > 0) {
    const turn = 2 * Math.PI * 27;
    return (
      <div className="wait" role="alert">
        <svg viewBox="0 0 64 64" aria-hidden>
          <circle cx="32" cy="32" r="27" fill="none" stroke="var(--warn-line)" strokeWidth="6" opacity=".5" />
          <circle
            cx="32"
            cy="32"
            r="27"
            fill="none"
            stroke="var(--warn-vivid)"
            strokeWidth="6"
            strokeLinecap="round"
            strokeDasharray={`${turn * Math.min(1, wait / 15)} ${turn}`}
            transform="rotate(-90 32 32)"
          />
          <text x="32" y="38">
            {minutes?.replace("#", String(wait))}
          </text>
        </svg>
        <div>
          <b>{state.message}</b>
          {state.fix && <p className="sm ink2">{state.fix}</p>}
        </div>
      </div>
    );
  }
  return (
    <div className="errsum" role="alert">
      <h2 style={{ fontSize: "1.0625rem" }}>{state.message}</h2>
      {state.fix && <p className="sm mt-1">{state.fix}</p>}
    </div>
  );
}
