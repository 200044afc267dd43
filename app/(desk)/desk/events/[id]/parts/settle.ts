import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/action";

/** After a yes: back to the event, at the position worked on, with the sentence of success. */
export function settle(state: FormState, form: FormData, to?: string): FormState {
  if (!state?.ok) return state;
  const id = String(form.get("eventId") ?? "");
  revalidatePath("/desk", "layout");
  const query = new URLSearchParams({ said: state.said ?? "saved" });
  const position = form.get("at");
  if (typeof position === "string" && position) query.set("position", position);
  if (form.get("tab") === "audience") query.set("tab", "audience");
  redirect(`${to ?? `/desk/events/${encodeURIComponent(id)}`}?${query}`);
}
