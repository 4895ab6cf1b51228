import type { Day } from './days.ts';

/** A weekday on which nobody is expected to work. */
export interface BankHoliday {
  day: Day;
  name: string;
  /** True for the substitute day of a holiday at a weekend. */
  isSubstitute?: true;
}

/** The bank holidays of a time that is known in full. */
export interface BankHolidays {
  /** First day that is covered. */
  from: Day;
  /** Last day that is covered. */
  until: Day;
  /** Those that fall on a weekday, in order. */
  holidays: readonly BankHoliday[];
}

/**
 * Bank holidays of England and Wales. They follow from rules (the Banking and Financial Dealings Act
 * 1971 and custom), so coming years can be worked out with the package date-holidays, which a test
 * compares them with. A holiday that is proclaimed for one year, or moved, is added by hand.
 *
 * To cover another year: add its days, set `until` to its last day, and run the tests.
 */
export const bankHolidays: BankHolidays = {
  from: '2024-01-01',
  until: '2028-12-31',
  holidays: [
    // 2024
    { day: '2024-01-01', name: 'New Year’s Day' },
    { day: '2024-03-29', name: 'Good Friday' },
    { day: '2024-04-01', name: 'Easter Monday' },
    { day: '2024-05-06', name: 'Early May bank holiday' },
    { day: '2024-05-27', name: 'Spring bank holiday' },
    { day: '2024-08-26', name: 'Summer bank holiday' },
    { day: '2024-12-25', name: 'Christmas Day' },
    { day: '2024-12-26', name: 'Boxing Day' },
    // 2025
    { day: '2025-01-01', name: 'New Year’s Day' },
    { day: '2025-04-18', name: 'Good Friday' },
    { day: '2025-04-21', name: 'Easter Monday' },
    { day: '2025-05-05', name: 'Early May bank holiday' },
    { day: '2025-05-26', name: 'Spring bank holiday' },
    { day: '2025-08-25', name: 'Summer bank holiday' },
    { day: '2025-12-25', name: 'Christmas Day' },
    { day: '2025-12-26', name: 'Boxing Day' },
    // 2026
    { day: '2026-01-01', name: 'New Year’s Day' },
    { day: '2026-04-03', name: 'Good Friday' },
    { day: '2026-04-06', name: 'Easter Monday' },
    { day: '2026-05-04', name: 'Early May bank holiday' },
    { day: '2026-05-25', name: 'Spring bank holiday' },
    { day: '2026-08-31', name: 'Summer bank holiday' },
    { day: '2026-12-25', name: 'Christmas Day' },
    { day: '2026-12-28', name: 'Boxing Day', isSubstitute: true },
    // 2027
    { day: '2027-01-01', name: 'New Year’s Day' },
    { day: '2027-03-26', name: 'Good Friday' },
    { day: '2027-03-29', name: 'Easter Monday' },
    { day: '2027-05-03', name: 'Early May bank holiday' },
    { day: '2027-05-31', name: 'Spring bank holiday' },
    { day: '2027-08-30', name: 'Summer bank holiday' },
    { day: '2027-12-27', name: 'Christmas Day', isSubstitute: true },
    { day: '2027-12-28', name: 'Boxing Day', isSubstitute: true },
    // 2028
    { day: '2028-01-03', name: 'New Year’s Day', isSubstitute: true },
    { day: '2028-04-14', name: 'Good Friday' },
    { day: '2028-04-17', name: 'Easter Monday' },
    { day: '2028-05-01', name: 'Early May bank holiday' },
    { day: '2028-05-29', name: 'Spring bank holiday' },
    { day: '2028-08-28', name: 'Summer bank holiday' },
    { day: '2028-12-25', name: 'Christmas Day' },
    { day: '2028-12-26', name: 'Boxing Day' },
  ],
};
