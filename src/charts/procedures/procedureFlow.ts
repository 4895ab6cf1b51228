import { groupBy } from '../../lib/lists.ts';
import { wrapWords } from '../../lib/wrap.ts';
import { all } from '../../model/handbook.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { nameOf } from '../../model/parties.ts';
import { timeLimitInWords } from '../../model/wording.ts';
import type { ProcedureStep } from '../../schemas/procedure.ts';
import type { ChartDefinition } from '../mermaid/definition.ts';
import { mermaidText } from '../mermaid/mermaidText.ts';

const LINE_WIDTH = 27;
const QUESTION_WIDTH = 22;
/** Classes of the theme that tell those who act apart. More than these share the plain look. */
const ACTOR_LOOKS = 4;

/** The flow of every procedure that has steps. */
export function procedureFlows(handbook: Handbook): ChartDefinition[] {
  return all(handbook, 'procedures').flatMap(
    (procedure) => procedureFlow(handbook, procedure) ?? [],
  );
}

/**
 * The steps of a procedure as a flow: who acts, by when, and where each answer leads. Steps of the same actor share a
 * tint, and every box names who acts. Undefined for a procedure without steps.
 */
export function procedureFlow(
  handbook: Handbook,
  procedure: Entry<'procedures'>,
): ChartDefinition | undefined {
  const { steps, title } = procedure.data;
  if (steps.length === 0) return undefined;
  const looks = actorLooks(handbook, steps);
  return {
    id: `${procedure.owner === 'shared' ? 'procedures' : `${procedure.owner}/procedures`}/${procedure.id.split('/').at(-1)}`,
    entry: `procedures: ${procedure.id}`,
    title: `Flow: ${title}`,
    description: `${steps.length} steps from top to bottom. Each box says who acts and, where there is a time limit, by when. Choose a step to read it in full.`,
    layout: 'dagre',
    mermaid: [
      'flowchart TB',
      ...steps.map((step) => stepNode(handbook, step, looks)),
      ...steps.flatMap(decisionNode),
      ...steps.flatMap(edges),
      ...steps.map(({ id }) => `click ${nodeId(id)} href "#step-${id}"`),
    ].join('\n'),
  };
}

/** Who acts in a step, in one line. */
function actorOf(handbook: Handbook, { who }: ProcedureStep): string {
  if (who.every(({ kind }) => kind === 'not-given')) return 'Who acts is not given';
  return who.map((party) => nameOf(handbook, party).words).join(', ');
}

/** A look for each actor, in the order they first act; one actor alone needs none. */
function actorLooks(handbook: Handbook, steps: readonly ProcedureStep[]): Map<string, string> {
  const actors = [...groupBy(steps, (step) => actorOf(handbook, step)).keys()];
  if (actors.length === 1) return new Map();
  return new Map(
    actors.slice(0, ACTOR_LOOKS).map((actor, index) => [actor, `:::actor${index + 1}`]),
  );
}

function stepNode(handbook: Handbook, step: ProcedureStep, looks: Map<string, string>): string {
  const actor = actorOf(handbook, step);
  const lines = [
    ...wrapWords(step.title, LINE_WIDTH).map((line) => `**${mermaidText(line)}**`),
    ...wrapWords(actor, LINE_WIDTH + 4).map(mermaidText),
    ...(step.timescale ? limitLines(step.timescale) : []),
  ];
  return `${nodeId(step.id)}["\`${lines.join('\n')}\`"]${looks.get(actor) ?? ''}`;
}

function limitLines(timescale: NonNullable<ProcedureStep['timescale']>): string[] {
  return wrapWords(`Time limit: ${timeLimitInWords(timescale)}`, LINE_WIDTH + 4).map(mermaidText);
}

function decisionNode({ id, decision }: ProcedureStep): string[] {
  if (!decision) return [];
  const lines = wrapWords(decision.question, QUESTION_WIDTH).map(mermaidText);
  return [`${questionId(id)}{{"\`${lines.join('\n')}\`"}}:::question`];
}

function edges({ id, next, decision }: ProcedureStep): string[] {
  const onward = next === undefined ? [] : [`${nodeId(id)} --> ${nodeId(next)}`];
  if (!decision) return onward;
  return [
    ...onward,
    `${nodeId(id)} --> ${questionId(id)}`,
    ...decision.branches.map(({ answer, to }) => {
      const label = wrapWords(answer, QUESTION_WIDTH).map(mermaidText).join('\n');
      return `${questionId(id)} -- "\`${label}\`" --> ${nodeId(to)}`;
    }),
  ];
}

function nodeId(id: string): string {
  return `s_${id.replaceAll('-', '_')}`;
}

function questionId(id: string): string {
  return `q_${id.replaceAll('-', '_')}`;
}
