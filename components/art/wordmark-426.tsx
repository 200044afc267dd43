/** The figures 4 2 6 with the sun behind; stands in .hero of the home page, behind the front hill. */
export function Wordmark426() {
  return (
    <svg className="art" viewBox="0 0 640 330" aria-hidden>
      <circle className="sun" cx="268" cy="132" r="96" />
      <g className="dg">
        <path d="M142 44 32 214H184M142 148V330" />
        <path d="M352 114a60 60 0 0 1 120 0c0 46-34 76-122 190h130" />
        <path d="M608 54C550 64 514 140 514 230a58 66 0 1 0 116 0 58 62 0 1 0-116 0" />
      </g>
    </svg>
  );
}

/** The sprout that is the dot between 4 and 26; same place, in front of the hill. */
export function Sprout426() {
  return (
    <svg className="sprout-fg" viewBox="0 0 640 330" aria-hidden>
      <g className="grow">
        <path
          d="M268 318C266 270 270 236 268 196"
          fill="none"
          stroke="var(--color-sprout-500)"
          strokeWidth="10"
          strokeLinecap="round"
        />
        <path d="M268 206C268 156 293 126 332 124 333 172 310 206 268 206Z" fill="var(--color-sprout-400)" />
        <path d="M268 232C268 192 246 170 208 170 208 208 230 232 268 232Z" fill="var(--color-sprout-500)" />
      </g>
      <ellipse cx="268" cy="322" rx="20" ry="15" fill="var(--color-berry-500)" />
      <path
        d="M258 317c4-5 12-6 17-3"
        stroke="var(--color-berry-200)"
        strokeWidth="3"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
