/** A sprout in a disc: the moment something succeeded. */
export function SproutSuccess({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 84 84" aria-hidden>
      <circle cx="42" cy="42" r="42" fill="var(--brand-soft)" />
      <path d="M41 66V44" stroke="var(--brand)" strokeWidth="4.5" strokeLinecap="round" />
      <path d="M41 46c0-14 9-23 24-24 1 15-9 24-24 24Z" fill="var(--brand)" />
      <path d="M41 54c0-10-6-16-18-16 0 11 7 16 18 16Z" fill="var(--brand-vivid)" />
    </svg>
  );
}

/** A lone sprout in the colours around it (`--v`, `--l` or the brand): campaign box, done box. */
export function Sprout({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden>
      <path d="M32 62V30" stroke="var(--brand-vivid)" strokeWidth="4.5" strokeLinecap="round" />
      <path d="M32 34C32 20 41 11 56 10c1 15-9 24-24 24Z" fill="var(--brand-vivid)" />
      <path d="M32 46C32 36 25 29 12 29c0 12 8 17 20 17Z" fill="var(--hill-3)" />
    </svg>
  );
}

/** A sprout in one colour, taken from the text: the large faint one behind a done message (class "d"). */
export function SproutShadow({ className = "d" }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 120 120" fill="currentColor" aria-hidden>
      <path d="M58 120V70" stroke="currentColor" strokeWidth="7" strokeLinecap="round" />
      <path d="M58 74C58 42 78 22 112 20c2 34-20 54-54 54Z" />
      <path d="M58 92C58 68 44 54 18 54c0 26 14 38 40 38Z" />
    </svg>
  );
}

/** The corner picture of a door on the home page: a sprout for volunteers, an arch for organisations. */
export function DoorDeco({ kind }: { kind: "grow" | "arch" }) {
  return (
    <svg className="deco" viewBox="0 0 120 120" aria-hidden>
      {kind === "grow" ? (
        <>
          <path d="M58 120V70" stroke="var(--v)" strokeWidth="7" strokeLinecap="round" />
          <path d="M58 74C58 42 78 22 112 20c2 34-20 54-54 54Z" fill="var(--v)" />
          <path d="M58 92C58 68 44 54 18 54c0 26 14 38 40 38Z" fill="var(--l)" />
        </>
      ) : (
        <>
          <path d="M18 120V72a44 44 0 0 1 88 0v48Z" fill="var(--l)" />
          <path d="M62 120V56a26 26 0 0 1 26 26v38Z" fill="var(--v)" />
          <circle cx="72" cy="92" r="4" fill="var(--s)" />
        </>
      )}
    </svg>
  );
}
