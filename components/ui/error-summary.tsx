"use client";
import { CircleAlert } from "lucide-react";
import { type MouseEvent, useEffect, useRef } from "react";

export type ErrorItem = { /** The id of the field. */ field: string; message: string };

type Props = {
  title: string;
  items: readonly ErrorItem[];
  /** Changes with every submission, so that the same errors take the focus again. */
  attempt?: string | number;
};

/** What is still to be changed, each line leading to its field. Takes the focus whenever its list or the attempt changes. */
export function ErrorSummary({ title, items, attempt = 0 }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const key = items.map((item) => item.field + item.message).join("|");
  useEffect(() => {
    if (key) ref.current?.focus();
  }, [key, attempt]);
  if (items.length === 0) return null;
  function follow(event: MouseEvent, field: string) {
    const target = document.getElementById(field);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: "center" });
  }
  return (
    <div className="errsum" ref={ref} tabIndex={-1} role="alert" aria-labelledby="errsum-title">
      <h2 id="errsum-title" className="row">
        <CircleAlert className="i" aria-hidden />
        {title}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.field + item.message}>
            <a href={`#${item.field}`} onClick={(event) => follow(event, item.field)}>
              {item.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
