/**
 * What every demo page runs. Elements are loaded later than this runs to its end, so the snippets show the
 * tags as they were written.
 */
import '../src/autoload.js';
import {takeDatasetFromAddress} from './dataset-parameter.js';
import {showSnippets} from './snippet.js';
import {offerTrial} from './try-catalog.js';

showSnippets();
takeDatasetFromAddress();
offerTrial();
