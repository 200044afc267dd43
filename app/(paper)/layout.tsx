import type { ReactNode } from "react";

/** What is printed stands alone: no frame, no menus. */
export default function PaperLayout({ children }: { children: ReactNode }) {
  return children;
}
