import { catalogues, type Messages } from "./catalogue";

type Leaves<T> = T extends string
  ? ""
  : { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string];

/** Every sentence of the catalogues, as "room.part.name". */
export type MessageKey = Leaves<Messages>;

/** True when the catalogues have this sentence; lets a computed name be used where a key is asked for. */
export function isMessageKey(key: string): key is MessageKey {
  let at: unknown = catalogues["zh-CN"];
  for (const part of key.split(".")) {
    if (typeof at !== "object" || at === null) return false;
    at = Reflect.get(at, part);
  }
  // A message with values is a list where the build took it apart.
  return typeof at === "string" || Array.isArray(at);
}
