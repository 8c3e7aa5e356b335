/**
 * Mocha's dots, then what failed, then `N passed, N failed[, N skipped]` alone on a line, which CI reads.
 * Skipped tests are named, so that an absent suite of real files is seen.
 */
import Mocha from 'mocha';

const {Base, Dot} = Mocha.reporters;

export default class SummaryReporter extends Dot {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on('pending', (test) => skipped.push(test.fullTitle()));
    runner.once('end', () => {
      for (const title of skipped) Base.consoleLog(`skipped: ${title}`);
      const {passes, failures, pending} = this.stats;
      const tail = pending > 0 ? `, ${pending} skipped` : '';
      Base.consoleLog(`\n${passes} passed, ${failures} failed${tail}`);
    });
  }
}
