/** What has been started and has to be stopped again, in the reverse order. */
export type Shutdown = {
  /** `close` may be given before what it closes is there, so that a signal during the start finds it. */
  readonly add: (name: string, close: () => Promise<void>) => void;
  /** For somebody who does not want to wait. */
  readonly addForced: (abandon: () => void) => void;
  readonly isUnderWay: () => boolean;
  /** Stops everything, also where a part fails; a second call waits for the first. */
  readonly run: () => Promise<void>;
  readonly force: () => void;
};

export function makeShutdown(onProblem: (sentence: string) => void): Shutdown {
  const parts: { readonly name: string; readonly close: () => Promise<void> }[] = [];
  const abandons: (() => void)[] = [];
  let running: Promise<void> | undefined;
  const closeAll = async () => {
    for (const { name, close } of parts.reverse()) {
      await close().catch((error: Error) => onProblem(`Stopping ${name} failed: ${error.message}`));
    }
  };
  return {
    add: (name, close) => parts.push({ name, close }),
    addForced: (abandon) => abandons.push(abandon),
    isUnderWay: () => running !== undefined,
    run: () => {
      running ??= closeAll();
      return running;
    },
    force: () => {
      for (const abandon of abandons) abandon();
    },
  };
}
