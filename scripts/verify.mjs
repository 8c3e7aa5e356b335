/**
 * Everything that must hold, in the order in which a fault is cheapest to find; what `npm test` runs.
 * Stops at the first step that fails and says how to run it alone. Closes with the sum of all tests.
 *
 * Usage: `node scripts/verify.mjs [step …]`
 */
import {spawn} from 'node:child_process';

const steps = [
  ['types', 'npm run -s types'],
  ['lint', 'npm run -s lint'],
  ['format', 'npm run -s format:check'],
  ['layers', 'npm run -s layers'],
  ['node tests', 'npm run -s test:node'],
  ['browser tests', 'npm run -s test:browser'],
  ['build', 'npm run -s build'],
  ['reference', 'npm run -s reference -- --check'],
  ['sizes', 'npm run -s size'],
  ['package', 'npm run -s check:package'],
  ['end to end', 'npm run -s test:e2e'],
];

const closing = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm;

/** Runs a command, shows what it prints, and gives its exit code and its output. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, {shell: true, stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.on('close', (code) => resolve({code, output}));
  });
}

const wanted = process.argv.slice(2);
const sum = [0, 0, 0];
const times = [];

for (const [name, command] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = performance.now();
  const {code, output} = await run(command);
  times.push(`${name} ${((performance.now() - started) / 1000).toFixed(0)} s`);
  for (const [, ...counts] of output.matchAll(closing)) {
    counts.forEach((count, at) => (sum[at] += Number(count ?? 0)));
  }
  if (code !== 0) {
    console.error(`\n${name} failed; alone: ${command}`);
    process.exitCode = 1;
    break;
  }
}

const [passed, failed, skipped] = sum;
console.log(`\n${times.join(' · ')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
