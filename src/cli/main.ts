#!/usr/bin/env node
/** The command `dcat-elements`; see `inspect.ts` for what it does. */
import {program} from './program.js';

await program.parseAsync();
