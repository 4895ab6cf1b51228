import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMailboxOfTeam, isPrivateProvider } from '../../../src/lib/teamAddress.ts';

describe('an address', () => {
  test.each([
    'LADO@luton.gov.uk',
    'lscb@bedford.gov.uk',
    'secure-LADO@buckinghamshire.gov.uk',
    'CFS-LADO@leics.gov.uk',
    'childrensreferrals@rutland.gov.uk',
    'AccessReferral@centralbedfordshire.gov.uk',
    'early.help@example.gov.uk',
    'duty_team@example.gov.uk',
    'social.services@example.gov.uk',
  ])('%s is one of a team', (address) => {
    expect(isMailboxOfTeam(address, false)).toBe(true);
  });

  test.each([
    'jo.bloggs@example.gov.uk',
    'jo_bloggs2@example.gov.uk',
    'jo-bloggs@example.gov.uk',
    'Jo.Bloggs@example.gov.uk',
    'jo.ann.bloggs@example.gov.uk',
    'bloggsj@example.gov.uk',
    'jbloggs@example.gov.uk',
    'janebloggs@example.gov.uk',
    'jane.bloggs.team@example.gov.uk',
    'hub-jane@example.gov.uk',
  ])('%s is one of a person', (address) => {
    expect(isMailboxOfTeam(address, false)).toBe(false);
  });

  test.each([
    'first.response@example.gov.uk',
    'family.hub@example.gov.uk',
    'front.door@example.gov.uk',
  ])('%s is one of a team when its author says so', (address) => {
    expect(isMailboxOfTeam(address, false)).toBe(false);
    expect(isMailboxOfTeam(address, true)).toBe(true);
  });

  test('at a provider for people at home is one of a person, whatever is in front', () => {
    const providers = fc.constantFrom('gmail.com', 'Hotmail.co.uk', 'btinternet.com', 'icloud.com');
    const names = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(names, providers, (name, provider) => {
        expect(isPrivateProvider(`${name}@${provider}`)).toBe(true);
        expect(isPrivateProvider(`team-${name}@${provider}`)).toBe(true);
      }),
    );
  });

  test('at a council whose name only ends like a provider is one of a team', () => {
    expect(isPrivateProvider('office@notgmail.com')).toBe(false);
  });
});
