/** What every demo page loads. The snippets come first: they show the tags as they are written. */
import './snippet.js';
import './dataset-parameter.js';
import './try-catalog.js';
import '../src/autoload.js';
