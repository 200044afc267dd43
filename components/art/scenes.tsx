import type { ReactNode } from "react";

const round = { strokeLinecap: "round", strokeLinejoin: "round" } as const;

function Scene({ children, sun = 380 }: { children: ReactNode; sun?: number }) {
  return (
    <svg className="scene" viewBox="0 0 480 300" preserveAspectRatio="xMidYMax slice" aria-hidden>
      <rect width="480" height="300" fill="var(--sky-top)" />
      <circle cx={sun} cy="124" r="40" fill="var(--warn-line)" opacity=".75" />
      <path d="M0 206C80 176 160 190 244 184S410 150 480 160V300H0Z" fill="var(--hill-1)" />
      <path d="M0 238C110 214 220 232 310 226S430 212 480 218V300H0Z" fill="var(--hill-2)" />
      {children}
      <path d="M0 272C120 256 260 276 480 256V300H0Z" fill="var(--hill-3)" />
    </svg>
  );
}

/** 404: a signpost on the steppe. */
export function NotFoundScene() {
  return (
    <Scene>
      <g stroke="var(--t-base)" {...round}>
        <path d="M240 268V120" strokeWidth="9" />
        <path d="M164 116h140l26 22-26 22H164Z" fill="var(--surface)" strokeWidth="5" />
        <path d="M190 138h14M218 138h14M246 138h14M274 138h14" stroke="var(--line-control)" strokeWidth="5" />
        <path d="M226 178h-84l-20 16 20 16h84Z" fill="var(--surface)" strokeWidth="5" />
      </g>
    </Scene>
  );
}

/** 403: a pasture gate. */
export function ForbiddenScene() {
  return (
    <Scene>
      <g fill="none" stroke="var(--t-base)" {...round}>
        <path d="M60 268V168M150 268V168M330 268V168M420 268V168" strokeWidth="10" />
        <path d="M40 190h124M40 222h124M316 190h124M316 222h124" strokeWidth="7" />
        <path d="M162 182 300 206M162 226 300 246M300 200v52" stroke="var(--t-base-v)" strokeWidth="7" />
      </g>
    </Scene>
  );
}

/** Something broke: a gust in the grass. */
export function ErrorScene() {
  return (
    <Scene sun={106}>
      <g fill="none" stroke="var(--surface)" strokeWidth="6" opacity=".9" {...round}>
        <path d="M40 132h190c26 0 30-36 6-38-16-1-22 14-14 24" />
        <path d="M120 160h250c30 0 34-44 4-46-20-1-26 18-16 28" />
        <path d="M70 188h150" />
      </g>
      <path
        d="M120 268c8-40 30-62 66-70M150 270c12-34 36-52 74-56M300 264c8-36 30-56 64-62M334 266c10-26 30-42 62-46M224 270c6-20 22-36 46-42"
        fill="none"
        stroke="var(--hill-3)"
        strokeWidth="7"
        {...round}
      />
    </Scene>
  );
}

/** Signed out: night, and one yurt with its lamp on. The same by day and by night. */
export function SignedOutScene() {
  return (
    <svg className="scene" viewBox="0 0 480 300" preserveAspectRatio="xMidYMax slice" aria-hidden>
      <rect width="480" height="300" fill="#14304a" />
      <path d="M352 60a46 46 0 1 0 44 62 38 38 0 0 1-44-62Z" fill="#f6dba3" />
      <g fill="#eddcbc">
        <circle cx="84" cy="70" r="3" />
        <circle cx="160" cy="44" r="2.5" />
        <circle cx="236" cy="92" r="3" />
        <circle cx="290" cy="40" r="2" />
        <circle cx="120" cy="120" r="2" />
        <circle cx="440" cy="60" r="2.5" />
      </g>
      <path d="M0 206C80 176 160 190 244 184S410 150 480 160V300H0Z" fill="#1d5050" />
      <path d="M0 238C110 214 220 232 310 226S430 212 480 218V300H0Z" fill="#12473b" />
      <path d="M150 236c0-34 26-54 52-54s52 20 52 54Z" fill="#efe9da" />
      <path d="M146 238h112" stroke="#8f7f4d" strokeWidth="6" {...round} />
      <path d="M190 236v-26a12 12 0 0 1 24 0v26Z" fill="#f7ad4a" />
      <path d="M0 272C120 256 260 276 480 256V300H0Z" fill="#0f3927" />
    </svg>
  );
}

/** The small picture of an empty list: a seed on a hill. */
export function EmptyArt() {
  return (
    <svg className="art" viewBox="0 0 112 84" aria-hidden>
      <path d="M0 74c24-10 40-10 56-8s34 2 56-6v24H0Z" fill="var(--hill-1)" />
      <ellipse cx="56" cy="66" rx="8" ry="6" fill="var(--color-berry-500)" />
    </svg>
  );
}
