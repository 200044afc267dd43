"use client";
import { useText } from "@/components/acts/kit";
import { Input } from "@/components/ui/input";

type Props = {
  chain: string;
  /** The first stands chosen. */
  ways: readonly { value: string; head: string; label: string }[];
  words: { legend: string; reason: string; from: string; to: string; hint?: string };
  times: { from: string; to: string };
};

/** What becomes of one record: a few ways, other times when they are entered, and a reason. */
export function Decide({ chain, ways, words, times }: Props) {
  const way = useText(`do-${chain}`);
  const reason = useText(`reason-${chain}`);
  const from = useText(`from-${chain}`);
  const to = useText(`to-${chain}`);
  const chosen = way.defaultValue || ways[0]?.value;
  return (
    <fieldset className="eo">
      <legend className="sr-only">{words.legend}</legend>
      {ways.map(({ value, head, label }) => (
        <label key={value} className="opt2">
          <input type="radio" name={way.name} value={value} defaultChecked={value === chosen} />
          <b>{head}</b>
          <span>{label}</span>
        </label>
      ))}
      <span className="tms">
        <Input
          type="time"
          name={from.name}
          defaultValue={from.defaultValue || times.from}
          aria-label={words.from}
          aria-invalid={from.error ? true : undefined}
        />
        –
        <Input
          type="time"
          name={to.name}
          defaultValue={to.defaultValue || times.to}
          aria-label={words.to}
          aria-invalid={to.error ? true : undefined}
        />
      </span>
      <span className="rsn">
        {(reason.error ?? from.error ?? to.error) && <p className="err">{reason.error ?? from.error ?? to.error}</p>}
        <Input
          name={reason.name}
          defaultValue={reason.defaultValue}
          placeholder={words.reason}
          aria-label={words.reason}
          aria-invalid={reason.error ? true : undefined}
          maxLength={500}
        />
      </span>
      {words.hint && <p className="xs mute rsn2">{words.hint}</p>}
    </fieldset>
  );
}
