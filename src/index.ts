/**
 * Everything that works without an element, in Node and in browsers; importing it does nothing. The
 * elements are modules of their own, `dcat-elements/element/<name>.js`, and all of them at once is
 * `dcat-elements/autoload.js`.
 */
export type * from './model/catalog.js';
export type * from './model/values.js';
export type * from './model/table.js';
export {textAt} from './model/table.js';
export type {DatePrecision, DateValue} from './model/date.js';
export type {Problem, Severity} from './model/problem.js';
export type {Literal, Text} from './model/text.js';
export {chooseText, textIn} from './model/text.js';
export {ReadError, type ReadErrorCode, type ReadErrorFacts} from './model/read-error.js';
export {NetError, type NetErrorCode, type NetErrorFacts} from './net/net-error.js';
export {type NetLimits, defaultNetLimits} from './net/net.js';
export {type RdfLimits, defaultRdfLimits} from './rdf/syntax.js';
export {dialectTypes} from './dialect/dialects.js';
export type {Recognition} from './dialect/dialect.js';
export {
  type FormatRecognition,
  type TableCorrections,
  type TableLimits,
  type TablePayload,
  defaultTableLimits,
} from './format/format.js';
export {recognizeTable, tableFormatNames} from './format/formats.js';
export * from './query/catalog-query.js';
export {type AskOptions, OpenCatalog, openCatalog} from './store/open-catalog.js';
export {type CatalogOptions, defaultCatalogOptions} from './store/options.js';
export {
  type ReadCatalogOptions,
  type ReadCatalogResult,
  readCatalog,
} from './store/read-catalog.js';
export {type ReadTableOptions, readTable} from './store/read-table.js';
export type {GivenPayload, SourceState, SourceStatus} from './store/source.js';
export type {CatalogSource} from './store/source-set.js';
