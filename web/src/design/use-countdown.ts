import { useEffect, useEffectEvent, useRef } from "react";

/** Calls `onEnd` after so many milliseconds, not counting those spent paused; null: never. */
export function useCountdown(milliseconds: number | null, paused: boolean, onEnd: () => void): void {
  const left = useRef(milliseconds);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (paused || left.current === null) return;
    const started = performance.now();
    const timer = setTimeout(() => end(), left.current);
    return () => {
      clearTimeout(timer);
      if (left.current !== null) left.current -= performance.now() - started;
    };
  }, [paused]);
}
