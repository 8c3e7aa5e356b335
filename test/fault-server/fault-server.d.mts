/** One request as it came. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server that fails on purpose; see `fault-server.mjs`. */
export class FaultServer {
  readonly log: readonly Logged[];
  readonly origin: string;
  readonly otherOrigin: string;
  start(): Promise<this>;
  stop(): Promise<void>;
}

/** A started server; the caller stops it. */
export function startFaultServer(): Promise<FaultServer>;
