/**
 * A paragraph before it is a tree: a row of stretches of text, each with all that is said of it. Tags may
 * then be nested wrongly, left open or closed twice; the tree made of the row is right all the same, and
 * never deeper than the four things that can be said.
 */
import {autolink, type Target} from './address.js';
import type {Inline} from './prose.js';

/** A stretch of text of one look; the text of a line break is `'\n'`, no other text holds one. */
export interface Run {
  readonly text: string;
  readonly link: Target | undefined;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
}

const aspects = ['link', 'strong', 'emphasis', 'code'] as const;
type Aspect = (typeof aspects)[number];

const isBlank = (runs: readonly Run[]): boolean => runs.every((run) => run.text.trim() === '');
const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** Neighbours of which the same is said. */
function neighbours(runs: readonly Run[], aspect: Aspect): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  let last: Run | undefined;
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && last && last[aspect] === run[aspect]) group.push(run);
    else groups.push([run]);
    last = run;
  }
  return groups;
}

function leaves(runs: readonly Run[]): readonly Inline[] {
  return runs.flatMap((run): readonly Inline[] => {
    if (run.text === '\n') return [{kind: 'break'}];
    return run.link ? [{kind: 'text', text: run.text}] : autolink(run.text);
  });
}

function wrapped(group: readonly Run[], aspect: Aspect, level: number): readonly Inline[] {
  const first = group[0];
  if (!first?.[aspect] || isBlank(group)) return nested(group, level + 1);
  if (aspect === 'code') return [{kind: 'code', text: textOf(group)}];
  const children = nested(group, level + 1);
  if (aspect !== 'link') return [{kind: aspect, children}];
  return first.link ? [{kind: 'link', ...first.link, children}] : children;
}

function nested(runs: readonly Run[], level: number): readonly Inline[] {
  const aspect = aspects[level];
  if (aspect === undefined) return leaves(runs);
  return neighbours(runs, aspect).flatMap((group) => wrapped(group, aspect, level));
}

/** The tree of a row of stretches; addresses in plain words become links. */
export function inlinesOf(runs: readonly Run[]): readonly Inline[] {
  return nested(runs, 0);
}

/** Without the spaces and line breaks at either end. */
export function trimmed(runs: readonly Run[]): readonly Run[] {
  let from = 0;
  let to = runs.length;
  while (from < to && runs[from]?.text.trim() === '') from++;
  while (to > from && runs[to - 1]?.text.trim() === '') to--;
  return runs.slice(from, to).map((run, at, all) => {
    const start = at === 0 ? run.text.trimStart() : run.text;
    return {...run, text: at === all.length - 1 ? start.trimEnd() : start};
  });
}
