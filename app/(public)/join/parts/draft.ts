import type { JoinFields } from "./kit";

const KEY = "zhiya.join";
const KEPT_MS = 7 * 24 * 3600 * 1000;

export type DraftState = "none" | "saved" | "restored" | "cleared";
let stands: DraftState = "none";
const listeners = new Set<() => void>();

/** What the side of the form says about the draft. */
export const draftStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  now: (): DraftState => stands,
};

function say(state: DraftState) {
  stands = state;
  for (const listener of listeners) listener();
}

/** Never the password, and never a tick under a consent: those are given anew. */
function withoutSecrets(values: JoinFields): JoinFields {
  return { ...values, password: "", consent_terms: "", consent_photos: "" };
}

/**
 * What somebody put into the form: on a slow phone a good part of the first step is filled in before the scripts come,
 * and an older draft gives way to it.
 */
export function written(values: JoinFields): Partial<JoinFields> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
  );
}

export function saveDraft(values: JoinFields) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), values: withoutSecrets(values) }));
    say("saved");
  } catch {
    // A full or forbidden store: the form works without a draft.
  }
}

const SETTLED_MS = 600;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Saves once nobody has typed for a moment. */
export function saveDraftSoon(values: JoinFields) {
  clearTimeout(waiting);
  waiting = setTimeout(() => saveDraft(values), SETTLED_MS);
}

/** The draft of the last seven days, field by field; an older one is thrown away. */
export function readDraft(): Record<string, string | string[] | boolean> | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof found !== "object" || !found || !("at" in found) || !("values" in found)) return null;
    if (Date.now() - Number(found.at) > KEPT_MS) {
      localStorage.removeItem(KEY);
      return null;
    }
    const values: Record<string, string | string[] | boolean> = {};
    for (const [name, value] of Object.entries(found.values ?? {})) {
      if (typeof value === "string" || typeof value === "boolean") values[name] = value;
      if (Array.isArray(value)) values[name] = value.filter((one) => typeof one === "string");
    }
    say("restored");
    return values;
  } catch {
    return null;
  }
}

/** What was about to be saved is let go: the form is left. */
export const dropWaiting = () => clearTimeout(waiting);

/** Leaves nothing on this device, also of what was typed a moment ago. */
export function clearDraft(state: DraftState = "none") {
  dropWaiting();
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored.
  }
  say(state);
}
