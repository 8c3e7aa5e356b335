/** Every fault of the fault server, met by the catalog of an element. */
import {expect} from 'chai';
import type {DcatDatasetDetail} from '../../src/element/dataset-detail/dataset-detail.js';
import type {DcatDatasetList} from '../../src/element/dataset-list/dataset-list.js';
import type {DcatPortal} from '../../src/element/portal/portal.js';
import {DcatErrorEvent} from '../../src/event/error-event.js';
import {
  type FaultCase,
  engineOf,
  faultTable,
  outcomeIn,
  shortLimits,
} from '../fault-server/fault-table.js';
import {drawn, stateOf} from './look.js';
import {until} from './until.js';

type Tested = DcatDatasetList | DcatDatasetDetail | DcatPortal;

/** What a visitor sees, and what the page is told, in one line each. */
interface Ending {
  /** State, and `+ partial` where it says that not all is there. */
  readonly seen: string;
  /** Codes of `dcat-error`. */
  readonly told: readonly string[];
}

/** The element that says how it stands: the list of a portal, else itself. */
function speaker(element: Tested): Element {
  return element.shadowRoot?.querySelector('dcat-dataset-list') ?? element;
}

/** Still on its way, or the list is drawn while more may come. */
function isUnderWay(element: Element): boolean {
  const isBusy = element.shadowRoot?.querySelector('[aria-busy=true]');
  return isBusy !== null || ['', 'loading'].includes(stateOf(element));
}

async function endingOf(make: () => Tested, {fault, limits}: FaultCase): Promise<Ending> {
  const told: string[] = [];
  const element = make();
  element.addEventListener('dcat-error', (event) => {
    if (event instanceof DcatErrorEvent) told.push(event.detail.code);
  });
  let hasLoaded = false;
  element.addEventListener('dcat-load', () => {
    hasLoaded = true;
  });
  element.lang = 'sv';
  element.netLimits = {...shortLimits, ...limits};
  element.src = `${origin}/${fault}?id=${crypto.randomUUID()}`;
  document.body.append(element);
  await until(() => (hasLoaded || told.length > 0) && !isUnderWay(speaker(element)));
  await element.updateComplete;
  const partial = drawn(speaker(element)).querySelector('[part~=partial]');
  return {seen: `${stateOf(speaker(element))}${partial ? ' + partial' : ''}`, told};
}

/** Faults after which what has come ends before the first dataset. */
const nothingLeft: ReadonlySet<string> = new Set(['half-gzip']);

function endingFor(outcome: string, fault: string): Ending {
  if (outcome === 'good') return {seen: 'filled', told: []};
  if (outcome === 'part' && nothingLeft.has(fault)) return {seen: 'error', told: ['truncated']};
  if (outcome === 'part') return {seen: 'filled + partial', told: []};
  return {seen: 'error', told: [outcome]};
}

let origin = '';
const engine = engineOf(navigator.userAgent);

/** One test for each fault, with an element of its own. */
export function testFaults(tag: string, make: () => Tested): void {
  describe(`<${tag}>, whose catalog`, () => {
    before(async () => {
      ({origin} = await (await fetch('/__fault-server')).json());
    });
    afterEach(() => {
      for (const element of document.querySelectorAll(tag)) element.remove();
    });

    for (const row of faultTable) {
      const outcome = outcomeIn(engine, row);
      it(`meets “${row.fault}”, comes to ${outcome}`, async () => {
        expect(await endingOf(make, row)).to.deep.equal(endingFor(outcome, row.fault));
      }).timeout(15_000);
    }
  });
}
