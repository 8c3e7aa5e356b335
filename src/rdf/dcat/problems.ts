/**
 * Problems of one payload, bounded: a fault that stands in every dataset is told a hundred times, then counted.
 * A node that many share, or words that many repeat, are told once. Their codes:
 *
 * | code | severity | what was seen, and what is made of it |
 * |---|---|---|
 * | `property-case` | warning | a property in other letters (`dcat:accessUrl`); read as the right one, told once |
 * | `property-name` | warning | a wrong or old name, or another namespace; read as the right one, told once |
 * | `dataset-untyped` | warning | listed by a catalog or holding distributions, but of no class; read as dataset |
 * | `dataset-missing` | information | listed by a catalog, but not described; not counted |
 * | `dataset-unreadable` | error | the reader itself failed; the dataset is left out |
 * | `distribution-missing` | warning | named by a dataset, but not described; counted |
 * | `service-missing` | information | named as service, but not described; left out |
 * | `literal-for-resource` | information | words where an IRI belongs; read as the name, or as the IRI they hold |
 * | `resource-for-literal` | information | an IRI without label where words belong; shown as it is |
 * | `url-invalid` | warning | words that are no address; left out |
 * | `url-mended` | warning | an address that was percent-encoded or had no scheme; mended |
 * | `url-missing` | warning | a file described without its address; left out |
 * | `date-invalid` | warning | no date; kept as written |
 * | `date-mended` | warning | a whole date with something after it, or `31.12.2024`; read as that day |
 * | `byte-size-invalid` | warning | no number of bytes; unknown |
 * | `geometry-invalid` | warning | no geometry, or one of more than a million characters; kept, not drawn |
 * | `geometry-projected` | warning | not in degrees; kept, not drawn |
 * | `axes-swapped` | warning | only makes sense with latitude first; read so |
 */
import type {Problem, Severity} from '../../model/problem.js';

const perCode = 100;

export class Problems {
  readonly #list: Problem[] = [];
  readonly #counts = new Map<string, number>();

  report(severity: Severity, code: string, message: string, subject?: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= perCode) this.#list.push({severity, code, message, subject, line: undefined});
  }

  /** In the order they were met, with one line for each code that was met more often than told. */
  all(): readonly Problem[] {
    const more = [...this.#counts].flatMap(([code, count]) => {
      const first = this.#list.find((problem) => problem.code === code);
      if (!first || count <= perCode) return [];
      const message = `${String(count - perCode)} more of the same kind`;
      return [{...first, message, subject: undefined}];
    });
    return [...this.#list, ...more];
  }
}
