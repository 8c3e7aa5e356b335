/** The door of this room: what formats need to make columns. */
export {type BuiltColumn, type ColumnOptions, buildColumn, readColumn} from './build-column.js';
export {type Cell, textOfCell} from './cell.js';
export {cleanName, uniqueNames} from './names.js';
export {type NameHints, hintsOf, wordsOfName} from './name-hints.js';
export {dayOfSerial} from './read-day.js';
export {valuesOfTexts} from './store-strings.js';
export {TableBuilder, type TableBuilderOptions} from './table-builder.js';
