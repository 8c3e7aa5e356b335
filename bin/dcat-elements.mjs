#!/usr/bin/env node
/**
 * The command. Installed as a package it is the built one; in a checkout it is the sources as they stand,
 * so that nothing need be built first.
 */
import {existsSync} from 'node:fs';

const sources = new URL('../src/cli/main.ts', import.meta.url);
const isInstalled = import.meta.url.includes('/node_modules/');

/** Teaches Node to read TypeScript; false where the development tools are missing. */
async function canReadSources() {
  if (isInstalled || !existsSync(sources)) return false;
  try {
    const {register} = await import('tsx/esm/api');
    register();
    return true;
  } catch {
    return false;
  }
}

const built = new URL('../dist/npm/cli.js', import.meta.url);
if (await canReadSources()) await import(sources.href);
else if (existsSync(built)) await import(built.href);
else {
  console.error('dcat-elements is not built: run npm ci first');
  process.exitCode = 1;
}
