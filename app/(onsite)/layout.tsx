import type { ReactNode } from "react";

/** On site the screen belongs to the roll alone: no frame, no menus. */
export default function OnSiteLayout({ children }: { children: ReactNode }) {
  return children;
}
