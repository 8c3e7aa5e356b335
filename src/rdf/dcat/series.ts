/** Series and their members, read from both ends. */
import type {Dataset} from '../../model/catalog.js';
import type {Link} from '../../model/values.js';
import {iri} from '../term.js';
import {linkOf, linksOf, readFirst} from './concept.js';
import {withoutTwins} from './distinct.js';
import type {Name} from './names.js';
import {none, type Node} from './reading.js';

/** Links to those who point here with a property. */
function pointing(node: Node, name: Name): readonly Link[] {
  const labels = node.reading.index.subjectsOf(name, node.label);
  return labels.length === 0 ? none : labels.flatMap((label) => linkOf(iri(label), node) ?? []);
}

/** The one before or after, whichever of the two says so. */
export function neighborOf(node: Node, name: Name, backwards: Name): Link | undefined {
  return readFirst(node, linkOf, name) ?? pointing(node, backwards)[0];
}

/** What a series lists, and what says that it belongs there. A dataset has parts, but they are no members. */
export function membersOf(node: Node, kind: Dataset['kind']): readonly Link[] {
  const names: readonly Name[] =
    kind === 'series' ? ['dcat:seriesMember', 'dct:hasPart'] : ['dcat:seriesMember'];
  const listed = linksOf(node, ...names);
  const others = pointing(node, 'dcat:inSeries');
  return others.length === 0 ? listed : withoutTwins([...listed, ...others]);
}
