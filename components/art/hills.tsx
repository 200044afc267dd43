/** The two far hills of the home page; first child of .hero. */
export function HillsBack() {
  return (
    <svg className="hills back" viewBox="0 0 1440 210" preserveAspectRatio="none" aria-hidden>
      <path d="M0 120C180 60 330 90 520 110S900 30 1120 52 1360 70 1440 40V210H0Z" fill="var(--hill-1)" />
      <path d="M0 168C240 120 420 150 640 150S1010 88 1200 104 1380 120 1440 108V210H0Z" fill="var(--hill-2)" />
    </svg>
  );
}

/** The near hill; last child of .hero. */
export function HillsFront() {
  return (
    <svg className="hills front" viewBox="0 0 1440 112" preserveAspectRatio="none" aria-hidden>
      <path d="M0 52C200 22 420 78 700 62S1180 10 1440 46V112H0Z" fill="var(--hill-3)" />
    </svg>
  );
}

/** A low line of hills along the foot of a box (.camp, .ref); the box gives the place through .hl. */
export function HillsLine({ className = "hl" }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 1200 64" preserveAspectRatio="none" aria-hidden>
      <path d="M0 46C160 24 320 40 520 34S880 8 1010 20 1150 30 1200 18V64H0Z" fill="var(--hill-1)" />
      <path d="M0 60C240 46 420 58 640 54S1010 34 1200 44V64H0Z" fill="var(--hill-2)" />
    </svg>
  );
}
