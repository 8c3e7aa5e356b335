/** Dates, periods and numbers. */
import {compareDates, readDate, type DateValue} from '../../model/date.js';
import type {Period} from '../../model/values.js';
import type {Term} from '../term.js';
import {readAll} from './concept.js';
import type {Name} from './names.js';
import {once, type Node} from './reading.js';
import {labelOf, plainsOf} from './text.js';

/** `31.12.2024` and, where something follows a whole date (`2024-12-31CET00:00:00`), that date. */
function mendedDate(written: string): DateValue | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  const [, day = '', month = '', year = ''] = german ?? [];
  const start = /^\d{4}-\d\d-\d\d(?!\d)/.exec(written)?.[0];
  const text = german ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : start;
  const value = text === undefined ? undefined : readDate(text);
  return value?.iso === undefined ? undefined : {...value, written};
}

function dateOfWords(written: string, node: Node): DateValue {
  const value = readDate(written);
  if (value.iso !== undefined) return value;
  const mended = mendedDate(written);
  if (mended) node.report('warning', 'date-mended', `"${written}" was read as ${mended.iso ?? ''}`);
  else node.report('warning', 'date-invalid', `"${written.slice(0, 100)}" is no date`);
  return mended ?? value;
}

/** The first that is a date, else the first as written. */
export function dateOf(node: Node, ...names: readonly Name[]): DateValue | undefined {
  const written = plainsOf(node, ...names);
  if (written.length < 2)
    return written[0] === undefined ? undefined : dateOfWords(written[0], node);
  const dates = written.map((one) => dateOfWords(one, node));
  return dates.find(({iso}) => iso !== undefined) ?? dates[0];
}

/** Of several dates the last, as a description that was merged from several has them. */
export function latestDateOf(node: Node, ...names: readonly Name[]): DateValue | undefined {
  const written = plainsOf(node, ...names);
  if (written.length < 2) return dateOf(node, ...names);
  const [first, ...others] = written.map((one) => dateOfWords(one, node));
  return others.reduce((latest, date) => (compareDates(latest, date) < 0 ? date : latest), first);
}

/** OWL-Time: the instant that a node holds. */
function instantOf(node: Node, name: Name): DateValue | undefined {
  for (const {kind, value} of node.objects(name)) {
    const inner = node.reading.node(value);
    const date =
      kind === 'literal'
        ? undefined
        : dateOf(
            inner,
            'time:inXSDDate',
            'time:inXSDDateTimeStamp',
            'time:inXSDDateTime',
            'time:inXSDgYear',
          );
    if (date) return date;
  }
  return undefined;
}

/** `2020-01-01/2020-12-31`, `2020/..`: either end may be open; one date alone is both. */
function periodOfWords(term: Term, node: Node): Period | undefined {
  const words = term.value.trim();
  if (words === '') return undefined;
  const ends = words.split('/', 3).map((end) => readDate(end.trim()));
  const [start, last] = ends.map((date) => (date.iso === undefined ? undefined : date));
  const end = ends.length === 1 ? start : last;
  if (ends.length > 2 || (!start && !end))
    return {start: undefined, end: undefined, label: labelOf(term, node)};
  return {start, end, label: []};
}

const periodOf = once((term: Term, node): Period | undefined => {
  if (term.kind === 'literal') return periodOfWords(term, node);
  const inner = node.reading.node(term.value);
  const start =
    dateOf(inner, 'dcat:startDate', 'schema:startDate') ?? instantOf(inner, 'time:hasBeginning');
  const end = dateOf(inner, 'dcat:endDate', 'schema:endDate') ?? instantOf(inner, 'time:hasEnd');
  const label = labelOf(term, node);
  if (start || end || label.length > 0) return {start, end, label};
  return term.kind === 'iri' ? {start, end, label: [{value: term.value, language: ''}]} : undefined;
});

/** dcterms:temporal. */
export function periodsOf(node: Node): readonly Period[] {
  return readAll(node, periodOf, 'dct:temporal');
}
