import type { ReactNode } from "react";
import { PublicFooter } from "@/components/shell/public-footer";
import { PublicHeader } from "@/components/shell/public-header";
import { footNotes, frameFacts } from "@/lib/pages/queries";
import { signOut, switchLocale, switchTheme } from "../actions";

/** The public frame around a page that stands for any address: not found, not allowed. */
export async function Framed({
  code,
  title,
  lead,
  art,
  children,
}: Record<"code" | "title" | "lead", string> & { art: ReactNode; children: ReactNode }) {
  const [facts, notes] = await Promise.all([frameFacts(), footNotes()]);
  const frame = { ...facts, setLocale: switchLocale, setTheme: switchTheme, signOut };
  return (
    <>
      <PublicHeader frame={frame} />
      <main id="main" className="page-states">
        <div className="wrap st">
          <div className="tx">
            <p className="code">{code}</p>
            <h1>{title}</h1>
            <p className="lead">{lead}</p>
            {children}
          </div>
          <div className="art">{art}</div>
        </div>
      </main>
      <PublicFooter frame={frame} notes={notes} />
    </>
  );
}
