import "server-only";

/** What a running work was promised to be alone with. */
export type Keys = ReadonlySet<string>;

/** Somebody is concerned whom the work did not name: it must begin again with fresh names. */
export class KeysMoved extends Error {
  constructor(key: string) {
    super(`The work did not name ${key}; wrap it in withKeys`);
  }
}

const TRIES = 6;

/**
 * Runs a write whose keys must be read first. Between reading and locking the queue may move; the work then throws
 * KeysMoved, nothing of it stays, and it begins again with fresh names (`all`: the whole queue). docs/decisions/005.
 */
export async function withKeys<T>(
  read: (all: boolean) => Promise<readonly string[]>,
  write: (keys: readonly string[]) => Promise<T>,
): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await write(await read(left < TRIES));
    } catch (error) {
      if (!(error instanceof KeysMoved) || left === 1) throw error;
    }
  }
}

/** Throws KeysMoved unless the key was named. Without a set nothing is checked: the caller is alone by other means. */
export function mustBeNamed(keys: Keys | undefined, key: string): void {
  if (keys && !keys.has(key)) throw new KeysMoved(key);
}
