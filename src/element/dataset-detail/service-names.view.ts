/** Services by name, where they are described elsewhere on the page. */
import type {DataService} from '../../model/catalog.js';
import {type Literal, chooseText} from '../../model/text.js';
import {literalView} from '../part/literal.view.js';
import type {DetailContext} from './detail-context.js';
import {type Shown, eachView} from './fact.view.js';

/** Its title; the first address or the id of one without. */
export function serviceTitleOf({title, endpointUrls, id}: DataService, language: string): Literal {
  return chooseText(title, language) ?? {value: endpointUrls[0] ?? id, language: ''};
}

export function serviceNamesView(services: readonly DataService[], {reader}: DetailContext): Shown {
  return eachView(services, (service) =>
    literalView(serviceTitleOf(service, reader.language), reader),
  );
}
