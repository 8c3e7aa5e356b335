/** The door of this room: what formats need to make columns. */
export {buildColumn, readColumn} from './build-column.js';
export {type Cell, textOfCell} from './cell.js';
export {cleanName, uniqueNames} from './names.js';
export {type NameHints, hintsOf, wordsOfName} from './name-hints.js';
export {dayOfSerial} from './read-day.js';
export {type BuiltColumn, type ColumnOptions, readTexts} from './read-texts.js';
export {type Texts, valuesOfTexts} from './store-strings.js';
export {TableBuilder, type TableBuilderOptions} from './table-builder.js';
