/**
 * The fault server beside the browser tests: started with them, stopped with them, and `/__fault-server`
 * of the test server tells a test where it listens.
 */
import {startFaultServer} from './fault-server.mjs';

/** `middleware` must stand before any other that would answer the path. */
export function faultServerForTests() {
  /** @type {Promise<import('./fault-server.mjs').FaultServer> | undefined} */
  let started;
  const tell = async () => {
    started ??= startFaultServer();
    const {origin, otherOrigin} = await started;
    return {origin, otherOrigin};
  };
  return {
    /** @type {import('@web/test-runner').TestRunnerConfig['middleware'][number]} */
    async middleware(context, next) {
      if (context.path === '/__fault-server') context.body = await tell();
      else await next();
    },
    plugin: {
      name: 'fault-server',
      async serverStop() {
        await (await started)?.stop();
      },
    },
  };
}
