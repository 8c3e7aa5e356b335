/** The editor's view of the sources: what was read, how it was recognised, and what is wrong with it. */
import {type TemplateResult, html, nothing} from 'lit';
import {until} from 'lit/directives/until.js';
import type {OpenCatalog} from '../../controller/catalog.js';
import {diagnosisOf} from '../../controller/diagnosis.js';
import type {Problem} from '../../model/problem.js';
import {formatBytes} from '../../text/format.js';
import type {Sentences} from '../../text/sentences.js';
import {headingView} from './heading.view.js';
import {type Source, errorFacts, errorSentence} from './source-error.view.js';

/** Problems listed one by one. */
const mostProblems = 50;

function fact(name: string, value: unknown): TemplateResult | typeof nothing {
  if (value === '' || value === undefined || value === nothing) return nothing;
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

function problemView(problem: Problem, {diagnostics}: Sentences): TemplateResult {
  const {severity, code, message, subject, line} = problem;
  return html`<li>
    <p class="problem-head">
      <strong class="problem-${severity}">${diagnostics.severities[severity]}</strong>
      <code>${code}</code>
    </p>
    <span lang="en">${message}</span>
    ${line === undefined ? nothing : html`<span>${diagnostics.line(line)}</span>`}
    ${subject ? html`<br /><code>${subject}</code>` : nothing}
  </li>`;
}

function problemsView(problems: readonly Problem[], sentences: Sentences): TemplateResult {
  const {diagnostics} = sentences;
  if (problems.length === 0) return html`<p>${diagnostics.noProblems}</p>`;
  const rest = problems.length - mostProblems;
  return html`<details>
    <summary class="problems-name">${diagnostics.problems(problems.length)}</summary>
    <ul class="problems" role="list">
      ${problems.slice(0, mostProblems).map((problem) => problemView(problem, sentences))}
    </ul>
    ${rest > 0 ? html`<p>${diagnostics.moreProblems(rest)}</p>` : nothing}
  </details>`;
}

function stateOf({status}: Source, {diagnostics}: Sentences): string {
  const {states} = diagnostics;
  if (status === 'done') return states.loaded;
  return status === 'failed' ? states.failed : states.loading;
}

/** A letter to the owner of the catalog, who alone can mend it. */
function letterView(source: Source, {errors}: Sentences): TemplateResult {
  const {subject, body} = errors.corsLetter(errorFacts(source));
  const letter = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return html`<p><a href=${letter}>${errors.writeLetter}</a></p>`;
}

/** What the browser does not tell, found out by further requests. */
async function inquiryView(source: Source, sentences: Sentences): Promise<unknown> {
  const diagnosis = await diagnosisOf(source.address);
  if (!diagnosis) return nothing;
  const {code, facts} = diagnosis;
  return html`<p lang="en" data-diagnosis=${code}>${facts.join(' ')}</p>
    ${code === 'cors' ? letterView(source, sentences) : nothing}`;
}

/** What went wrong, and what an editor can do about it. */
function faultView(source: Source, sentences: Sentences): TemplateResult | typeof nothing {
  const {error} = source;
  if (!error) return nothing;
  const hidesCause = error.code === 'cors-or-network';
  return html`<p>${errorSentence(source, sentences).editor(errorFacts(source))}</p>
    <p><code>${sentences.errors.cause(error.code, error.came)}</code></p>
    ${hidesCause ? until(inquiryView(source, sentences), nothing) : nothing}`;
}

function sourceView(source: Source, sentences: Sentences, language: string): TemplateResult {
  const {diagnostics} = sentences;
  const {address, recognition, received, contents, datasets} = source;
  return html`<li class="diagnostics-source">
    <dl class="facts">
      ${fact(diagnostics.address, html`<code>${address}</code>`)}
      ${fact(diagnostics.state, stateOf(source, sentences))}
      ${fact(diagnostics.kind, recognition && html`<code>${recognition.type}</code> (${recognition.evidence})`)}
      ${fact(diagnostics.size, received > 0 ? formatBytes(received, language) : '')}
    </dl>
    <p>${diagnostics.datasets(datasets.filter(({kind}) => kind === 'dataset').length)}</p>
    ${faultView(source, sentences)}
    ${contents ? problemsView(contents.problems, sentences) : nothing}
  </li>`;
}

export function diagnosticsView(
  {sources}: OpenCatalog,
  sentences: Sentences,
  level: number,
): TemplateResult {
  return html`<section part="diagnostics" class="diagnostics">
    ${headingView(level, 'diagnostics-title', sentences.diagnostics.heading)}
    <ul class="diagnostics-sources" role="list">
      ${sources.map((source) => sourceView(source, sentences, sentences.language))}
    </ul>
  </section>`;
}
