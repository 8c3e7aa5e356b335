/** Decides in which system positions are, and in which order, from what is said and what the numbers tell. */
import type {ReportProblem, Severity} from '../model/problem.js';
import type {TableGeometry} from '../model/table.js';
import type {Positions} from './bounds.js';
import {crs84, type CoordinateSystem} from './coordinate-system.js';
import {crsOf, type DeclaredSystem} from './declared-system.js';
import {type Kind, magnitudeOf} from './magnitude.js';
import {systemOf} from './systems.js';

export interface PlacingOptions {
  /** What the file says, in any of the ways `crsOf` reads; `undefined` or `''` when it says nothing. */
  readonly declared: unknown;
  /** Whether the format itself means longitude and latitude unless a file says otherwise. */
  readonly isFormatWgs84: boolean;
  /** What somebody who knows better says; `''` for nothing. */
  readonly correction: string;
  readonly report: ReportProblem;
}

export interface Placing {
  readonly id: string;
  /** `undefined` when it is not known, or not computed here. */
  readonly system: CoordinateSystem | undefined;
  readonly from: TableGeometry['crsFrom'];
  /** Whether y stands before x and has to change places with it. */
  readonly isSwapped: boolean;
}

const guesses: Readonly<Record<Kind, number>> = {
  degrees: 0,
  'swedish-degrees': 0,
  'sweref-tm': 3006,
  rt90: 3021,
  'web-mercator': 3857,
  'sweref-zone': -1,
  'near-zone': -1,
  'rt90-or-mercator': -1,
};

/** Why the numbers alone do not tell the system. */
const doubts: ReadonlyMap<Kind, string> = new Map([
  ['sweref-zone', 'a zone of SWEREF 99, but not which one'],
  ['near-zone', 'SWEREF 99 TM or one of its zones'],
  ['rt90-or-mercator', 'RT 90 or Web Mercator'],
]);

const degreeKinds: readonly Kind[] = ['degrees', 'swedish-degrees'];

/** What numbers of a system can look like; `undefined` for anything but degrees. */
function kindsOf({id, isGeographic}: CoordinateSystem): readonly Kind[] | undefined {
  if (isGeographic) return degreeKinds;
  const code = Number(id.replace('EPSG:', ''));
  if (code === 3006) return ['sweref-tm', 'near-zone', 'sweref-zone'];
  if (code >= 3019 && code <= 3024) return ['rt90', 'rt90-or-mercator'];
  const isZone = (code >= 3007 && code <= 3018) || (code >= 5846 && code <= 5857);
  return isZone ? ['sweref-zone', 'near-zone'] : undefined;
}

function isContradicted(system: CoordinateSystem, kind: Kind | undefined): boolean {
  if (!kind) return false;
  const kinds = kindsOf(system);
  return kinds ? !kinds.includes(kind) : kind === 'swedish-degrees';
}

function guess(kind: Kind | undefined): CoordinateSystem | undefined {
  if (!kind) return undefined;
  return degreeKinds.includes(kind) ? crs84 : systemOf(guesses[kind]);
}

class Decision {
  readonly #report: ReportProblem;
  readonly #kind: Kind | undefined;
  readonly #isSwapped: boolean;

  constructor(positions: Positions, report: ReportProblem) {
    const {kind, isSwapped} = magnitudeOf(positions);
    this.#kind = kind;
    this.#isSwapped = isSwapped;
    this.#report = report;
  }

  /** The system somebody named, unless the numbers can not be of it. */
  of(declared: DeclaredSystem, from: 'declared' | 'format'): Placing {
    const {system, id} = declared;
    if (system && !isContradicted(system, this.#kind)) return this.#placing(system, from);
    if (!system && this.#kind !== 'swedish-degrees') {
      this.#tell('warning', 'crs-unknown', `the coordinate system "${id.slice(0, 80)}" is unknown`);
      return {id, system, from, isSwapped: false};
    }
    const message = `the coordinates can not be in ${id.slice(0, 80)}; decided by their size`;
    this.#tell('warning', 'crs-contradicted', message);
    return this.byMagnitude();
  }

  /** Somebody who knows better is believed, come what may. */
  corrected(system: CoordinateSystem): Placing {
    return this.#placing(system, 'declared');
  }

  byMagnitude(): Placing {
    const system = guess(this.#kind);
    if (system) {
      const message = `the coordinate system is not said; by their size they are in ${system.id}`;
      if (!system.isGeographic) this.#tell('warning', 'crs-guessed', message);
      return this.#placing(system, 'magnitude');
    }
    const doubt = doubts.get(this.#kind ?? 'degrees');
    const why = doubt
      ? `the coordinates look like ${doubt}; the places can not be shown`
      : 'the coordinates are in no system that is known here';
    this.#tell('warning', 'crs-undecided', why);
    return {id: '', system, from: '', isSwapped: this.#isSwapped};
  }

  #placing(system: CoordinateSystem, from: Placing['from']): Placing {
    if (this.#isSwapped) {
      const message = 'latitude and longitude, or northing and easting, have changed places';
      this.#tell('warning', 'coordinates-swapped', `${message}; put right`);
    }
    return {id: system.id, system, from, isSwapped: this.#isSwapped};
  }

  #tell(severity: Severity, code: string, message: string): void {
    this.#report({severity, code, message, subject: undefined, line: undefined});
  }
}

/** The system of positions: as corrected, as declared if that can be, as the format has it, as their size tells. */
export function placingOf(positions: Positions, options: PlacingOptions): Placing {
  const decision = new Decision(positions, options.report);
  const corrected = crsOf(options.correction)?.system;
  if (corrected) return decision.corrected(corrected);
  const declared = crsOf(options.declared);
  if (declared) return decision.of(declared, 'declared');
  if (!options.isFormatWgs84) return decision.byMagnitude();
  return decision.of({id: crs84.id, system: crs84, isNorthFirst: false}, 'format');
}
