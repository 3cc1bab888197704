/** Addresses that are told of events, and what is still to be told: an outbox beside the log. */

export type Webhook = {
  readonly id: string;
  readonly url: string;
  /** "whsec_" and base64, as Standard Webhooks writes it; sealed at rest. */
  readonly secret: string;
  /** Kinds of events; null for all. */
  readonly kinds: readonly string[] | null;
  readonly madeAt: number;
};

export type Delivery = {
  readonly id: string;
  readonly webhook: string;
  /** What is sent: JSON text that names case, sequence and kind, never a person. */
  readonly body: string;
  readonly attempts: number;
  /** Epoch milliseconds before which it is not tried again. */
  readonly notBefore: number;
};

export type Webhooks = {
  readonly add: (webhook: Webhook) => Promise<void>;
  readonly all: () => Promise<readonly Webhook[]>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly queue: (deliveries: readonly Delivery[]) => Promise<void>;
  /** Deliveries that are due, the oldest first. */
  readonly due: (now: number, limit: number) => Promise<readonly Delivery[]>;
  readonly done: (id: string) => Promise<void>;
  readonly failed: (id: string, notBefore: number, gaveUp: boolean) => Promise<void>;
};
