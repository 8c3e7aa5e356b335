/** CKAN's answers → model. */
import {jsonReader} from '../json/read.js';
import {answerOf} from './answer.js';
import {addPackage} from './package.js';

/** Reads `package_search`, `package_show`, lists of packages and single ones. */
export const readCkan = jsonReader({answerOf, addEntry: addPackage});
