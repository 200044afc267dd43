import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { FromRacer, RaceAct, RaceOutcome, ToRacer } from "./racer";

export type Race = {
  /** Shares the acts out over two processes, begins them at one moment, answers in the order given. */
  run: (acts: readonly RaceAct[]) => Promise<RaceOutcome[]>;
  stop: () => Promise<void>;
};

/** Two processes of our own on the database under test (call after `freshDatabase`). */
export async function twoProcesses(): Promise<Race> {
  const racers = [start(), start()];
  await Promise.all(racers.map((racer) => tell(racer, { prepare: [] })));
  return {
    run: async (acts) => {
      const shares = racers.map((_, i) => acts.filter((_, n) => n % racers.length === i));
      await Promise.all(racers.map((racer, i) => tell(racer, { prepare: shares[i] ?? [] })));
      const answers = await Promise.all(racers.map((racer) => tell(racer, { go: true })));
      const outcomes = answers.map((answer) => ("outcomes" in answer ? answer.outcomes : []));
      return acts.map((_, n) => {
        const outcome = outcomes[n % racers.length]?.[Math.floor(n / racers.length)];
        if (!outcome) throw new Error("A racer did not answer");
        return outcome;
      });
    },
    stop: async () => {
      await Promise.all(
        racers.map(async (racer) => {
          racer.send({ stop: true } satisfies ToRacer);
          await once(racer, "exit");
        }),
      );
    },
  };
}

function start(): ChildProcess {
  const racer = fork(new URL("./racer.ts", import.meta.url), {
    execArgv: ["--import", "tsx", "--conditions=react-server"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  racer.setMaxListeners(50);
  return racer;
}

function tell(racer: ChildProcess, message: ToRacer): Promise<FromRacer> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null) => reject(new Error(`A racer ended with ${code}`));
    racer.once("exit", died);
    racer.once("message", (answer: FromRacer) => {
      racer.off("exit", died);
      resolve(answer);
    });
    racer.send(message);
  });
}
