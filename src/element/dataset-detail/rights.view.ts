/** Statements of rights (odrs:RightsStatement). */
import {html, nothing} from 'lit';
import type {RightsStatement} from '../../model/values.js';
import type {DetailContext} from './detail-context.js';
import {type Shown, eachView, factView, factsView, wordsView} from './fact.view.js';
import {addressView, addressesView} from './link.view.js';
import {conceptsView, saidView} from './value.view.js';

function statementView(statement: RightsStatement, context: DetailContext): Shown {
  const {fields} = context.sentences;
  const {uri, label, copyrightYears} = statement;
  const isBare = label.length === 0 && uri !== undefined;
  return html`${saidView(label, context)}${isBare ? addressView(uri, context) : nothing}
  ${factsView([
    factView(fields.attributionText, saidView(statement.attributionText, context)),
    factView(fields.attributionUrls, addressesView(statement.attributionUrls, context)),
    factView(fields.copyrightNotice, saidView(statement.copyrightNotice, context)),
    factView(fields.copyrightStatements, addressesView(statement.copyrightStatements, context)),
    factView(fields.copyrightYears, eachView(copyrightYears, wordsView)),
    factView(fields.copyrightHolders, conceptsView(statement.copyrightHolders, context)),
    factView(fields.jurisdictions, conceptsView(statement.jurisdictions, context)),
    factView(fields.reuserGuidelines, addressesView(statement.reuserGuidelines, context)),
  ])}`;
}

export function rightsView(statements: readonly RightsStatement[], context: DetailContext): Shown {
  return eachView(statements, (statement) => statementView(statement, context));
}
