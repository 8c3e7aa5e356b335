/** Series and their members, read from both ends. */
import type {Dataset} from '../../model/catalog.js';
import type {Link} from '../../model/values.js';
import {iri} from '../term.js';
import {linkOf, linksOf, readFirst, withoutTwins} from './concept.js';
import type {Name} from './names.js';
import type {Node} from './reading.js';

/** Links to those who point here with a property. */
function pointing(node: Node, name: Name): readonly Link[] {
  return node.reading.index
    .subjectsOf(name, node.label)
    .flatMap((label) => linkOf(iri(label), node) ?? []);
}

function neighbor(node: Node, name: Name, backwards: Name): Link | undefined {
  return readFirst(node, linkOf, name) ?? pointing(node, backwards)[0];
}

type Membership = Pick<Dataset, 'inSeries' | 'previous' | 'next' | 'first' | 'last' | 'members'>;

export function membership(node: Node): Membership {
  return {
    inSeries: linksOf(node, 'dcat:inSeries'),
    previous: neighbor(node, 'dcat:prev', 'dcat:next'),
    next: neighbor(node, 'dcat:next', 'dcat:prev'),
    first: readFirst(node, linkOf, 'dcat:first'),
    last: readFirst(node, linkOf, 'dcat:last'),
    members: withoutTwins([
      ...linksOf(node, 'dcat:seriesMember'),
      ...pointing(node, 'dcat:inSeries'),
    ]),
  };
}
