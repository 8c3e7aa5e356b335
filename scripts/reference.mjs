/**
 * Writes docs/elements.md from dist/custom-elements.json, which `npm run build:manifest` makes of the doc
 * comments; `--check` writes nothing and ends with exit code 1 when the page is stale.
 *
 * Usage: `node scripts/reference.mjs [--check]`
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const manifestFile = 'dist/custom-elements.json';
const pageFile = 'docs/elements.md';

const introduction = `# Elements

Made by \`npm run reference\` from the doc comments of the source; do not edit. How to put the tags on a page
is in [embedding.md](embedding.md), how to give them your colours in [theming.md](theming.md), what the
events are good for in [events.md](events.md).
`;

/** Text as it may stand in one cell of a table. */
const cell = (text = '') => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const code = (text = '') => (text === '' ? '' : `\`${cell(text)}\``);

/** A table below its title; nothing when there are no rows. */
function table(title, head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}\n`;
}

/** `Boolean` attributes are there or not; the empty text is no default worth telling. */
const defaultOf = ({default: value}) => (value === undefined || value === "''" ? '' : code(value));

const attributeRow = (attribute) => [
  code(attribute.name),
  code(attribute.type?.text),
  defaultOf(attribute),
  cell(attribute.description),
];

const isPublic = ({name, privacy}) => privacy === undefined && !name.startsWith('#');

/** Properties that are no attribute: those a script sets. */
const isScriptProperty = (member) =>
  member.kind === 'field' && isPublic(member) && !member.attribute && !member.static;

const isMethod = (member) => member.kind === 'method' && isPublic(member) && member.description;

const signatureOf = ({name, parameters = []}) =>
  `${name}(${parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`).join(', ')})`;

const named = (list = []) =>
  list.map(({name, description}) => [name === '' ? 'default' : code(name), cell(description)]);

/** One element as Markdown. */
function elementText(element) {
  const {tagName, description, attributes = [], members = [], events = []} = element;
  return [
    `## \`<${tagName}>\`\n\n${description ?? ''}\n`,
    table(
      'Attributes',
      ['Attribute', 'Type', 'Default', 'What it does'],
      attributes.map(attributeRow),
    ),
    table(
      'Properties without an attribute',
      ['Property', 'Type', 'What it does'],
      members
        .filter(isScriptProperty)
        .map(({name, type, description: words}) => [code(name), code(type?.text), cell(words)]),
    ),
    table(
      'Methods',
      ['Method', 'What it does'],
      members
        .filter(isMethod)
        .map((member) => [code(signatureOf(member)), cell(member.description)]),
    ),
    table(
      'Events',
      ['Event', 'Class', 'When'],
      events.map(({name, type, description: words}) => [code(name), code(type?.text), cell(words)]),
    ),
    table('Slots', ['Slot', 'What it is for'], named(element.slots)),
    table('Parts', ['Part', 'What it is'], named(element.cssParts)),
    table('Custom properties', ['Property', 'What it does'], named(element.cssProperties)),
  ].join('\n');
}

/** @returns {Promise<string>} the page for a custom elements manifest */
export async function referenceText({modules}) {
  const elements = modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({customElement, tagName}) => customElement && tagName)
    // The portal first: most pages need no other tag.
    .toSorted((a, b) => rank(a) - rank(b) || a.tagName.localeCompare(b.tagName));
  const text = [introduction, ...elements.map(elementText)].join('\n');
  return format(text, {...(await resolveConfig(pageFile)), parser: 'markdown'});
}

const rank = ({tagName}) => (tagName === 'dcat-portal' ? 0 : 1);

const isFresh = (text) => existsSync(pageFile) && readFileSync(pageFile, 'utf8') === text;

async function run(isCheck) {
  if (!existsSync(manifestFile))
    throw new Error(`${manifestFile} is missing: npm run build:manifest`);
  const text = await referenceText(JSON.parse(readFileSync(manifestFile, 'utf8')));
  if (!isCheck) writeFileSync(pageFile, text);
  else if (!isFresh(text)) {
    console.error(`${pageFile} does not say what the source says; npm run reference mends it`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.includes('--check'));
