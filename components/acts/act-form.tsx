"use client";
import { Fragment, type ReactNode, useActionState, useId } from "react";
import { Banner } from "@/components/ui/banner";
import { type ButtonLook, ButtonLink } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { Toast } from "@/components/ui/toast";
import type { FormState, FormValues } from "@/lib/action";
import { type ActField, ActFieldView, nowIn } from "./act-field";
import { FormKit } from "./kit";

export type ActProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  once: string;
  hidden?: Record<string, string>;
  fields?: readonly ActField[];
  /** What stands in the fields that are children (see useText and useChosen). */
  values?: FormValues;
  submit: ReactNode;
  busy: string;
  tone?: ButtonLook["variant"];
  size?: ButtonLook["size"];
  block?: boolean;
  /** The single key that presses the button (see Shortcuts). */
  press?: string;
  /** A second button before the first, that sends the same fields with this name and value. */
  other?: { label: string; name: string; value: string };
  /** The way back without doing it. */
  leave?: { href: string; label: string };
  /** Said before the fields: what it leads to. */
  lead?: ReactNode;
  /** Said beside the button. */
  note?: string;
  /** How to say what stands there now, with {value} in it. */
  meanwhile?: string;
  /** A short form says its first mistake at the head, instead of where to look for it. */
  short?: boolean;
  className?: string;
  /** For the row of buttons. */
  footClass?: string;
  children?: ReactNode;
};

/**
 * The form of one act: its fields, what was wrong with them, its button, and what came of it. Works without scripts.
 * `gone`: no longer to be done, only what came of it is still said.
 */
export function ActForm({ gone, ...props }: ActProps & { gone?: boolean }) {
  const [state, send] = useActionState(props.action, null);
  if (gone) return state?.ok && state.message ? <Toast key={state.at}>{state.message}</Toast> : null;
  return <ActFormView {...props} state={state} send={send} />;
}

type ViewProps = ActProps & { state: FormState; send: (form: FormData) => void };

/** The same form for an owner that keeps the state itself, to open or close what stands around it. */
export function ActFormView({ hidden = {}, fields = [], className = "grid gap-3", ...props }: ViewProps) {
  const { once, state, send, lead, children, meanwhile = "" } = props;
  const id = useId();
  const refused = state?.ok === false ? state : null;
  const errors = refused?.fieldErrors ?? {};
  const current = refused?.current;
  // After a lost race both values were seen: saving again is meant against what stands there now.
  const version = current?.version === undefined ? hidden.version : String(current.version);
  const now = (field: ActField) => {
    const value = current?.[field.name];
    return value === undefined ? undefined : meanwhile.replace("{value}", nowIn(field, value));
  };
  return (
    <form action={send} className={className} noValidate>
      <input type="hidden" name="once" value={refused ? `${once}-${refused.at}` : once} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === "version" && version ? version : value} />
      ))}
      {lead && <p className="sm ink2">{lead}</p>}
      {refused && <Refused refused={refused} short={props.short} />}
      {state?.ok && state.message && <Toast key={`said ${state.at}`}>{state.message}</Toast>}
      <FormKit value={{ values: refused?.values ?? props.values ?? {}, errors }}>
        <Fragment key={refused?.at}>{children}</Fragment>
      </FormKit>
      {fields.length > 0 && (
        <div className="fg" key={state?.at}>
          {fields.map((field) => (
            <ActFieldView
              key={field.name}
              field={field}
              id={id}
              values={refused?.values}
              error={errors[field.name]}
              meanwhile={now(field)}
            />
          ))}
        </div>
      )}
      <Foot {...props} />
    </form>
  );
}

function Refused({ refused, short }: { refused: Extract<FormState, { ok: false }>; short?: boolean }) {
  const [first] = short ? Object.values(refused.fieldErrors) : [];
  return (
    <Banner tone={short ? "danger" : "warn"} role="alert" title={first ?? refused.message}>
      {first === undefined && refused.fix}
    </Banner>
  );
}

type FootProps = Pick<
  ActProps,
  "submit" | "busy" | "tone" | "size" | "block" | "press" | "other" | "leave" | "note"
> & {
  footClass?: string;
};

function Foot({ submit, busy, tone = "primary", size = "sm", block, press, other, leave, note, ...props }: FootProps) {
  return (
    <div className={props.footClass ?? "row flex-wrap"}>
      {leave && (
        <ButtonLink className="l" size={size} variant="quiet" href={leave.href}>
          {leave.label}
        </ButtonLink>
      )}
      {other && (
        <SubmitButton size={size} busyText={busy} name={other.name} value={other.value}>
          {other.label}
        </SubmitButton>
      )}
      <SubmitButton size={size} block={block} variant={tone} busyText={busy} data-key={press}>
        {submit}
      </SubmitButton>
      {note && <span className="xs mute min-w-0 flex-1 basis-56">{note}</span>}
    </div>
  );
}
