"use client";
import { ChevronRight } from "lucide-react";
import { useActionState } from "react";
import { Avatar } from "@/components/ui/avatar";
import type { FormState } from "@/lib/action";
import { Refused } from "./refused";

export type SampleLine = { login: string; name: string; role: string; does: string };
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  accounts: SampleLine[];
  words: Record<"title" | "lead" | "chip" | "only_here", string>;
};

/** The invented people one may be, one click each. */
export function Samples({ action, accounts, words }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <section className="smpl" aria-labelledby="samples">
      <h2 id="samples">
        <span className="smp">{words.chip}</span>
        {words.title}
      </h2>
      <p className="sm ink2 mt-1">
        {words.lead} {words.only_here}
      </p>
      {state?.ok === false && <Refused state={state} />}
      <form action={send}>
        <ul className="rl">
          {accounts.map((one) => (
            <li key={one.login}>
              <button name="login" value={one.login}>
                <Avatar name={one.name} size={44} />
                <span>
                  <b>
                    {one.name}
                    <em>{one.role}</em>
                  </b>
                  <small>{one.does}</small>
                </span>
                <ChevronRight className="i" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
