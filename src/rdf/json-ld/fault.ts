/** Stable codes of what this reader refuses. */
export type FaultCode =
  | 'json-ld-invalid' // against JSON-LD 1.1; the message is the specification's own name for it
  | 'json-ld-unsupported' // within JSON-LD 1.1, but not within this reader
  | 'json-ld-context-too-large'
  | 'too-deep';

/**
 * Why a part of a document is left out. Thrown where it is seen and caught by the nearest part that can be
 * left out whole: a term, a property, a node.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;

  constructor(message: string, code: FaultCode) {
    super(message);
    this.code = code;
  }
}

const known = new Map<string, Fault>();

/** One fault per sentence, for making one is slow and a document may be full of them. */
export function faultOf(message: string, code: FaultCode = 'json-ld-invalid'): Fault {
  let fault = known.get(message);
  if (!fault) known.set(message, (fault = new Fault(message, code)));
  return fault;
}

/** For what stands inside too many others. */
export function tooDeep(limit: number): Fault {
  return faultOf(`More than ${limit} levels; what is below is not read`, 'too-deep');
}
