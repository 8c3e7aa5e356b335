/** What axe finds wrong with an element, as sentences; tests expect none. */
import axe from 'axe-core';

export async function faultsOf(element: Element): Promise<readonly string[]> {
  const {violations} = await axe.run(element, {
    // The page around the element is the test runner's.
    rules: {region: {enabled: false}},
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
