import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Something only the browser knows and that does not change while the page stands; `before` until it is asked. */
export function useBrowser<T extends string | boolean | null>(ask: () => T, before: T): T {
  return useSyncExternalStore(never, ask, () => before);
}
