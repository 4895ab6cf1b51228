import Call from './Call.astro';
import Contact from './Contact.astro';
import EditorNote from '../parts/EditorNote.astro';
import Figure from './Figure.astro';
import GovernanceChart from './GovernanceChart.astro';
import Group from './Group.astro';
import Priority from './Priority.astro';
import Procedure from './Procedure.astro';
import Term from './Term.astro';
import Timescale from './Timescale.astro';

/** The components an author may name in an MDX text. docs/authoring.md says what each needs. */
export const authorComponents = {
  Call,
  Contact,
  EditorNote,
  Figure,
  GovernanceChart,
  Group,
  Priority,
  Procedure,
  Term,
  Timescale,
};
