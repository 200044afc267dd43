import type { ReactNode } from "react";

type Props = Record<"code" | "title" | "lead", string> & { art: ReactNode; children: ReactNode };

/** What stands in a page's place: a number, a sentence, the ways on, and a scene. */
export function Told({ code, title, lead, art, children }: Props) {
  return (
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
  );
}
