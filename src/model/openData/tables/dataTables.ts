import { once } from '../../once.ts';
import { contactsTable } from './contactTables.ts';
import type { DataTable } from './dataTable.ts';
import { sourcesTable } from './documentTables.ts';
import { groupsTable, reportingLinesTable } from './governanceTables.ts';
import { partnersTable, rolesTable } from './partnerTables.ts';
import { activitiesTable, fundingTable } from './planTables.ts';
import { timeLimitsTable } from './procedureTables.ts';
import { figuresTable, reviewsTable } from './reportTables.ts';
import { dutiesTable, servicesTable } from './serviceTables.ts';
import { coursesTable, eventsTable } from './trainingTables.ts';

const TABLES = [
  contactsTable,
  servicesTable,
  groupsTable,
  reportingLinesTable,
  partnersTable,
  rolesTable,
  activitiesTable,
  timeLimitsTable,
  figuresTable,
  fundingTable,
  reviewsTable,
  coursesTable,
  eventsTable,
  dutiesTable,
  sourcesTable,
];

/** Every table of the open data that has rows. */
export const dataTables = once('data tables', (handbook): readonly DataTable[] =>
  TABLES.map((table) => table(handbook)).filter(({ rows }) => rows > 0),
);
