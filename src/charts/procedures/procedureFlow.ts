import { groupBy, joinWords } from '../../lib/lists.ts';
import { href } from '../../lib/paths.ts';
import { addressOf } from '../../model/addresses.ts';
import { all } from '../../model/handbook.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { contactFunctionNames } from '../../model/labels.ts';
import { nameOf } from '../../model/parties.ts';
import { criteriaOf } from '../../model/procedures/procedureView.ts';
import { timeLimitInWords } from '../../lib/calendar/timeLimit.ts';
import { limitsOverSteps } from '../../model/procedures/timedSteps.ts';
import { localProceduresIn } from '../../model/procedures/procedures.ts';
import type { ProcedureInPlace } from '../../model/procedures/procedures.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import type { ProcedureStep } from '../../schemas/procedureStep.ts';
import type { ChartDefinition } from '../engine/mermaid/definition.ts';
import { mermaidText } from '../engine/mermaid/mermaidText.ts';
import { balancedText } from '../engine/svg/measure.ts';
import { chartTokens } from '../theme.ts';

/** Widest lines of boxes, and of questions and answers, in pixels. */
const BOX_WIDTH = 224;
const QUESTION_WIDTH = 170;
/** Classes of the theme that tell those who act apart. More than these share the plain look. */
const ACTOR_LOOKS = 4;
const NOT_GIVEN = 'Who acts is not given';

/** The flow of every procedure that has steps, and of those whose steps are replaced in a partnership. */
export function procedureFlows(handbook: Handbook): ChartDefinition[] {
  const replaced = all(handbook, 'partnerships')
    .flatMap((partnership) => localProceduresIn(handbook, partnership))
    .filter((place) => place.steps && place.replaced.size > 0);
  return [
    ...all(handbook, 'procedures').flatMap((procedure) => procedureFlow(handbook, procedure) ?? []),
    ...replaced.flatMap((place) => flowInPlace(handbook, place) ?? []),
  ];
}

/** The flow on the page of a procedure in a place: that of the procedure, or its own where steps are replaced there. */
export function flowInPlace(
  handbook: Handbook,
  { steps, replaced, path }: ProcedureInPlace,
): ChartDefinition | undefined {
  if (!steps) return undefined;
  return procedureFlow(handbook, steps, replaced.size > 0 ? path : addressOf(handbook, steps));
}

/**
 * The steps of a procedure as a flow: where it starts and ends, who acts, by when, and where each answer leads. Steps of
 * the same actor share a tint, and every box names who acts. Undefined for a procedure without steps.
 */
export function procedureFlow(
  handbook: Handbook,
  procedure: Entry<'procedures'>,
  /** Address of the page that shows it. */
  page: string = addressOf(handbook, procedure),
): ChartDefinition | undefined {
  const { steps, starts, title } = procedure.data;
  if (steps.length === 0) return undefined;
  const looks = actorLooks(handbook, steps);
  const tints = looks.size > 0 ? ' Boxes of the same colour are for the same person or body.' : '';
  const ways = starts.length > 0 ? ` There are ${starts.length} ways in.` : '';
  return {
    id: page.split('/').filter(Boolean).join('/'),
    entry: `procedures: ${procedure.id}`,
    title: `Flow: ${title}`,
    description: `${steps.length === 1 ? '1 step' : `${steps.length} steps`} from top to bottom.${ways} ${whatBoxesSay(handbook, procedure.data)}${tints} Choose a step to read it in full.`,
    page: href(page),
    isInWords: true,
    mermaid: [
      'flowchart TB',
      ...starts.flatMap(startNode),
      ...steps.map((step) => stepNode(handbook, step, procedure.data, looks)),
      ...steps.flatMap(decisionNode),
      ...steps.flatMap(edges),
      ...steps.map(({ id }) => `click ${nodeId(id)} href "#step-${id}"`),
    ].join('\n'),
  };
}

/** A way into the procedure, where there are several. */
function startNode({ title, step }: Procedure['starts'][number], index: number): string[] {
  const lines = linesOf(title, QUESTION_WIDTH).join('\n');
  return [`start_${index + 1}("\`${lines}\`")`, `start_${index + 1} --> ${nodeId(step)}`];
}

/** An end of the procedure that says what has been reached. */
function endNode(id: string, text: string): string {
  return `${id}("\`${linesOf(text, BOX_WIDTH).join('\n')}\`")`;
}

/** What the boxes of this chart say, in a sentence. */
function whatBoxesSay(
  handbook: Handbook,
  { steps, limitsOverSteps: limits }: Pick<Procedure, 'steps' | 'limitsOverSteps'>,
): string {
  const said = [
    'who acts',
    ...(limits.length > 0 || steps.some(({ timescale }) => timescale) ? ['any time limit'] : []),
    ...(steps.some((step) => criteriaOf(handbook, step).length > 0)
      ? ['how many criteria there are']
      : []),
    ...(steps.some(({ contacts }) => contacts.length > 0) ? ['who to contact'] : []),
  ];
  return `Each box says ${joinWords(said)}.`;
}

/** Who acts in a step, in one line. */
function actorOf(handbook: Handbook, { who }: ProcedureStep): string {
  if (who.every(({ kind }) => kind === 'not-given')) return NOT_GIVEN;
  return who.map((party) => nameOf(handbook, party).words).join(', ');
}

/** A look for each actor who is known, in the order they first act; one actor alone needs none. */
function actorLooks(handbook: Handbook, steps: readonly ProcedureStep[]): Map<string, string> {
  const actors = [...groupBy(steps, (step) => actorOf(handbook, step)).keys()];
  if (actors.length === 1) return new Map();
  return new Map(
    actors
      .filter((actor) => actor !== NOT_GIVEN)
      .slice(0, ACTOR_LOOKS)
      .map((actor, index) => [actor, `:::actor${index + 1}`]),
  );
}

function stepNode(
  handbook: Handbook,
  step: ProcedureStep,
  procedure: Procedure,
  looks: Map<string, string>,
): string {
  const actor = actorOf(handbook, step);
  const lines = [
    ...linesOf(step.title, BOX_WIDTH, 700).map((line) => `**${line}**`),
    ...linesOf(actor, BOX_WIDTH),
    ...(step.timescale
      ? linesOf(`Time limit: ${timeLimitInWords(step.timescale)}`, BOX_WIDTH)
      : []),
    ...limitsOverSteps(procedure)
      .filter(({ steps }) => steps.includes(step.id))
      .flatMap(({ title, limit }) =>
        linesOf(`${title}: ${timeLimitInWords(limit.timescale)}`, BOX_WIDTH),
      ),
    ...criteriaOf(handbook, step).flatMap(({ title, items }) =>
      linesOf(`${title}: ${items.length}`, BOX_WIDTH),
    ),
    ...(step.contacts.length > 0
      ? linesOf(
          `Contact: ${joinWords(
            step.contacts.map((name) => contactFunctionNames[name]),
            'or',
          )}`,
          BOX_WIDTH,
        )
      : []),
  ];
  return `${nodeId(step.id)}["\`${lines.join('\n')}\`"]${looks.get(actor) ?? ''}`;
}

/** Lines of a label, as even in length as they can be. */
function linesOf(text: string, width: number, weight: 400 | 700 = 400): string[] {
  return balancedText(text, width, { size: chartTokens.fontSize, weight }).map(mermaidText);
}

function decisionNode({ id, decision }: ProcedureStep): string[] {
  if (!decision) return [];
  const lines = linesOf(decision.question, QUESTION_WIDTH);
  return [`${questionId(id)}{{"\`${lines.join('\n')}\`"}}:::question`];
}

function edges({ id, next, decision, end }: ProcedureStep): string[] {
  const onward = [
    ...(next === undefined ? [] : [`${nodeId(id)} --> ${nodeId(next)}`]),
    ...(end === undefined ? [] : [endNode(endId(id), end), `${nodeId(id)} --> ${endId(id)}`]),
  ];
  if (!decision) return onward;
  return [
    ...onward,
    `${nodeId(id)} --> ${questionId(id)}`,
    ...decision.branches.flatMap(({ answer, to, end: reached }, index) => {
      const label = linesOf(answer, QUESTION_WIDTH).join('\n');
      const target = to === undefined ? `${endId(id)}_${index + 1}` : nodeId(to);
      return [
        ...(reached === undefined ? [] : [endNode(target, reached)]),
        `${questionId(id)} -- "\`${label}\`" --> ${target}`,
      ];
    }),
  ];
}

function endId(id: string): string {
  return `e_${id.replaceAll('-', '_')}`;
}

function nodeId(id: string): string {
  return `s_${id.replaceAll('-', '_')}`;
}

function questionId(id: string): string {
  return `q_${id.replaceAll('-', '_')}`;
}
