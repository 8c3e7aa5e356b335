/**
 * The commands and their words. Exit codes: 0 when the thing was read, 1 when it could not be, 2 when
 * the command was used wrongly.
 */
import {Command, type CommanderError, Option} from 'commander';
import {dialectTypes} from '../dialect/dialects.js';
import {tableFormatNames} from '../format/formats.js';
import {inspect} from './inspect.js';
import {reportLines} from './report.js';

const unreadable = 1;
const wrongUse = 2;

interface InspectFlags {
  readonly json: boolean;
  readonly type: string;
  readonly language: string;
}

async function runInspect(place: string, flags: InspectFlags): Promise<void> {
  try {
    const inspection = await inspect(place, flags);
    const lines = flags.json ? [JSON.stringify(inspection, null, 2)] : reportLines(inspection);
    process.stdout.write(`${lines.join('\n')}\n`);
    if (inspection.kind === 'error') process.exitCode = unreadable;
  } catch (error) {
    // No such file, a folder, no permission: the file system's own words are the clearest.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = unreadable;
  }
}

/** Commander ends every wrong use with 1; here 1 says that the thing is not readable. */
function exit(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : wrongUse);
}

export const program = new Command('dcat-elements')
  .description(
    'Looks at catalogs of open data and at the data: what they are, what they hold, what is wrong.',
  )
  .exitOverride(exit);

program
  .command('inspect')
  .description('tell what a file or an address holds')
  .argument('<file-or-address>', 'a file of this machine, or an http(s) address')
  .option('--json', 'print one JSON object', false)
  .option('--language <tag>', 'language of the titles', 'sv')
  .addOption(
    new Option('--type <type>', 'what it is, in place of finding out')
      .choices([...new Set([...dialectTypes(), ...tableFormatNames()])])
      .default('', 'found out'),
  )
  .exitOverride(exit)
  .action(runInspect);
