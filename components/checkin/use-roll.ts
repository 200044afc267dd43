import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type PersonNow, peopleNow, type QueuedMark, walkInsNow } from "@/lib/attendance/rules/queue";
import type { Roll } from "@/lib/attendance/rules/roll";
import { dropMarks, keepRoll, keptRoll, putMarks, queueOf } from "./roll-store";
import { freshRoll, type SyncOutcome, sendWaiting } from "./sync";

/** Milliseconds between two tries while something waits. */
const AGAIN_MS = 30_000;

/** What a tap says; the rest is filled in. */
export type Tap = Pick<QueuedMark, "who" | "kind" | "evidence"> & Partial<Pick<QueuedMark, "reason" | "undoesId">>;

export type RollNow = {
  roll: Roll | null;
  /** What is kept here has been looked at. */
  isRead: boolean;
  people: PersonNow[];
  walkIns: { number: string; mark: QueuedMark }[];
  waiting: number;
  refused: QueuedMark[];
  /** Null until the first try is over. */
  link: SyncOutcome | null;
  isSending: boolean;
  /** Writes the tap down here, then sends it; answers when it is on this device's disk. */
  tap: (tap: Tap) => Promise<QueuedMark>;
  send: () => Promise<void>;
  /** The refusal was read. */
  dismiss: (id: string) => Promise<void>;
};

/**
 * The roll of a shift in this browser: what the server last said with the taps made here on it. Taps are kept first and
 * sent after: at once, when the network returns, when the window is looked at again, every half minute, and by hand.
 * @param given the roll as the page was rendered with it; null in the shell, which has only what is kept
 */
export function useRoll(shiftId: string, given: Roll | null): RollNow {
  const [roll, setRoll] = useState(given);
  const [isRead, setRead] = useState(false);
  const [queue, setQueue] = useState<QueuedMark[]>([]);
  const [link, setLink] = useState<SyncOutcome | null>(null);
  const [isSending, setSending] = useState(false);
  const sending = useRef(false);
  const again = useRef(false);

  const read = useCallback(async () => {
    setQueue(await queueOf(shiftId));
    const kept = await keptRoll(shiftId);
    if (kept) setRoll(kept);
    setRead(true);
  }, [shiftId]);

  const send = useCallback(async () => {
    again.current = true;
    if (sending.current) return;
    sending.current = true;
    setSending(true);
    try {
      while (again.current) {
        again.current = false;
        const sent = await sendWaiting();
        const fresh = sent === "done" ? await freshRoll(shiftId) : sent;
        setLink(typeof fresh === "string" ? fresh : "done");
        await read();
      }
    } finally {
      sending.current = false;
      setSending(false);
    }
  }, [shiftId, read]);

  useEffect(() => {
    async function begin() {
      if (given) await keepRoll(given);
      await read();
      await send();
    }
    void begin();
    void navigator.storage?.persist?.();
  }, [given, read, send]);

  const unsent = queue.filter((mark) => mark.state === "waiting").length;
  useEffect(() => {
    const seen = () => document.visibilityState === "visible" && void send();
    const online = () => void send();
    const offline = () => setLink("no_network");
    window.addEventListener("online", online);
    window.addEventListener("offline", offline);
    window.addEventListener("focus", seen);
    document.addEventListener("visibilitychange", seen);
    const timer = setInterval(seen, AGAIN_MS);
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("offline", offline);
      window.removeEventListener("focus", seen);
      document.removeEventListener("visibilitychange", seen);
      clearInterval(timer);
    };
  }, [send]);

  const tap = useCallback(
    async ({ who, kind, evidence, reason = null, undoesId = null }: Tap) => {
      const mark: QueuedMark = {
        id: crypto.randomUUID(),
        shiftId,
        who,
        kind,
        at: new Date().toISOString(),
        evidence,
        reason,
        undoesId,
        state: "waiting",
        why: null,
      };
      await putMarks([mark]);
      setQueue((now) => [...now, mark]);
      void send();
      return mark;
    },
    [shiftId, send],
  );

  const dismiss = useCallback(async (id: string) => {
    await dropMarks([id]);
    setQueue((now) => now.filter((mark) => mark.id !== id));
  }, []);

  const people = useMemo(() => (roll ? peopleNow(roll, queue) : []), [roll, queue]);
  const walkIns = useMemo(() => (roll ? walkInsNow(roll, queue) : []), [roll, queue]);
  const refused = queue.filter((mark) => mark.state === "refused");
  return { roll, isRead, people, walkIns, waiting: unsent, refused, link, isSending, tap, send, dismiss };
}
