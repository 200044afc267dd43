import type { ReactNode } from "react";

/** Plain text with paragraphs (an empty line between) and lists (lines that begin with "- "). */
export function Prose({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((block) => {
    const lines = block.split("\n");
    if (!block.startsWith("- ")) return <p key={block}>{block}</p>;
    return (
      <ul key={block} className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line}>{line.replace(/^- /, "")}</li>
        ))}
      </ul>
    );
  });
}

type PageProps = {
  title: string;
  lead: string;
  version: string;
  contents: string;
  sections: readonly { id: string; title: string; body: ReactNode }[];
};

/** A page of plain text with its contents at the top; reads well on paper too. */
export function TextPage({ title, lead, version, contents, sections }: PageProps) {
  return (
    <main id="main" className="wrap py-10">
      <article className="max-w-[46rem]">
        <h1 className="text-3xl leading-tight">{title}</h1>
        <p className="mt-3 text-lg text-ink-2">{lead}</p>
        <p className="sm mute mt-2">{version}</p>
        <nav className="noprint mt-6" aria-label={contents}>
          <ol className="row wrapx gap-x-5 gap-y-1">
            {sections.map(({ id, title: name }) => (
              <li key={id}>
                <a className="inline-block py-2" href={`#${id}`}>
                  {name}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {sections.map(({ id, title: name, body }) => (
          <section key={id} className="mt-8" aria-labelledby={id}>
            <h2 id={id} className="mb-2 text-xl">
              {name}
            </h2>
            <div className="grid gap-3">{body}</div>
          </section>
        ))}
      </article>
    </main>
  );
}
