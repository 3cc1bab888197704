/** Keeps delivering while the service runs: when woken, and now and then for what has to be tried again. */
import { type DeliveryContext, deliverWebhooks } from './deliver-webhooks.ts';

export type Running = {
  /** Something was put into the outbox. */
  readonly wake: () => void;
  /** Resolves when the round that is under way is done. */
  readonly stop: () => Promise<void>;
};

const PAUSE = 5_000;

export function startDelivery(context: DeliveryContext, complain: (bug: unknown) => void): Running {
  let stopped = false;
  let round: Promise<void> | null = null;
  let again = false;
  const deliverAll = async (): Promise<void> => {
    try {
      do {
        again = false;
        while (!stopped && (await deliverWebhooks(context)) > 0);
      } while (again && !stopped);
    } catch (bug) {
      complain(bug);
    }
  };
  const wake = (): void => {
    again = true;
    if (stopped || round !== null) return;
    round = deliverAll().finally(() => {
      round = null;
    });
  };
  const timer = setInterval(wake, PAUSE);
  timer.unref();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await round;
    },
  };
}
