import { describe, expect, test } from 'vitest';
import { textOf, theElement } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';

const pages = readPages();
const visible = (path: string) =>
  textOf(theElement(pageAt(pages, path).document, 'main')).replaceAll('’', "'");

const section = (name: string) => `/central-bedfordshire/arrangements/${name}/`;
/** Groups that a later structure has too: the record of this document is below theirs. */
const continued = new Set([
  'strategic-board',
  'case-review-group',
  'performance-group',
  'co-ordinating-group',
  'neglect-group',
  'policies-and-procedure-group',
]);
const record = (name: string, owner: string) =>
  continued.has(name) && !(owner === 'pan-bedfordshire' && name === 'performance-group')
    ? `/${owner}/groups/${name}/working-together-2018/`
    : `/${owner}/groups/${name}/`;
const local = (name: string) => record(name, 'central-bedfordshire');
const joint = (name: string) => record(name, 'pan-bedfordshire');

/** What the published arrangements say, in the order of the document, with the page that has to say it. */
const facts: [fact: string, path: string, words: RegExp][] = [
  [
    'the name of the arrangements',
    section('name-and-area'),
    /Central Bedfordshire Safeguarding Children Board/,
  ],
  ['the area', section('name-and-area'), /covered Central Bedfordshire/],
  ['the council as partner', section('name-and-area'), /Central Bedfordshire Council/],
  [
    'the commissioning group as partner',
    section('name-and-area'),
    /Bedfordshire Clinical Commissioning Group/,
  ],
  ['the police as partner', section('name-and-area'), /Bedfordshire Police/],
  ['Appendix A', section('name-and-area'), /Appendix A/],
  ['six principles', section('principles'), /six key principles/i],
  ['the principle of consistent rights', section('principles'), /rights of all children/],
  ['the principle of the child in focus', section('principles'), /child in (focus|view)/],
  ['the principle of learning', section('principles'), /continuous cycle of learning/],
  ['the duty of schools to co-operate', section('principles'), /duty to co-operate/i],
  ['the principle of independent challenge', section('principles'), /Independent challenge/],
  ['the principle that change is not led by austerity', section('principles'), /austerity/i],
  ['the council’s governance body', section('governance'), /Local Authority Executive Committee/],
  ['the commissioning group’s governance body', section('governance'), /BCCG Governing Board/],
  ['the police’s governance body', section('governance'), /PEEL Board/],
  ['the senior management team', section('governance'), /Senior Management Team \(CMT\)/],
  ['the scrutiny committee', section('governance'), /Overview and Scrutiny Committee/],
  ['a report every 12 months', section('reporting'), /at least every 12 months/i],
  [
    'a copy within 7 working days',
    section('reporting'),
    /Within 7 working days of the report being published/,
  ],
  [
    'a copy to the national panel',
    section('reporting'),
    /National Child Safeguarding Practice Review Panel/,
  ],
  [
    'a copy to the What Works Centre',
    section('reporting'),
    /What Works Centre for Children's Social Care/,
  ],
  ['outcomes for care leavers in the report', section('reporting'), /care leavers/],
  ['feedback of families in the report', section('reporting'), /feedback/i],
  [
    'who appoints the chair',
    section('independent-scrutiny'),
    /Chief Executive \(Head of Paid Service\)/,
  ],
  [
    'agreement of the other two partners',
    section('independent-scrutiny'),
    /other two (safeguarding )?partners/,
  ],
  ['the critical friend', section('independent-scrutiny'), /critical friend/],
  [
    'the chair of the Co-ordinating Group changing each year',
    joint('co-ordinating-group'),
    /every year|each year/,
  ],
  [
    'two boards with different people',
    section('how-the-arrangements-work'),
    /Different people on the two boards/,
  ],
  [
    'the Leadership Board',
    local('childrens-leadership-board'),
    /Central Bedfordshire Children's Leadership Board/,
  ],
  ['the Strategic Board’s independent chair', local('strategic-board'), /Chair Independent Chair/],
  ['the Case Review Group’s chair', local('case-review-group'), /Chair Independent Chair/],
  [
    'the School Improvement Team on case reviews',
    local('case-review-group'),
    /School Improvement Team representative/,
  ],
  [
    'the Policies and Procedure Group',
    joint('policies-and-procedure-group'),
    /Part of Core Groups/,
  ],
  ['the Voice of the Child Group', joint('voice-of-the-child-group'), /Part of Core Groups/],
  [
    'the college chairing the Voice of the Child Group',
    joint('voice-of-the-child-group'),
    /College representative/i,
  ],
  ['the joint Performance Group', joint('performance-group'), /Part of Core Groups/],
  [
    'the local Performance Group feeding in',
    local('performance-group'),
    /Feeds into Pan Bedfordshire Performance Group/,
  ],
  ['the quarterly performance framework', section('performance-monitoring'), /Quarterly/],
  [
    'the training group',
    joint('learning-and-improvement-and-training-group'),
    /Part of Core Groups/,
  ],
  ['the Neglect Group', joint('neglect-group'), /Part of Priority Groups/],
  ['the Technology Group', joint('technology-group'), /Part of Priority Groups/],
  [
    'the Strategic CSE and Missing Group',
    joint('strategic-cse-and-missing-group'),
    /Part of Priority Groups/,
  ],
  ['the CSEM group', joint('cse-and-missing-operational-group'), /Part of Priority Groups/],
  [
    'the mental health group',
    joint('young-peoples-mental-health-group'),
    /Part of Priority Groups/,
  ],
  ['the Harmful Practices Meeting', joint('harmful-practices-meeting'), /Part of Other Groups/],
  [
    'the Safer Borders Meeting with Border Force',
    '/pan-bedfordshire/structure/working-together-2018/',
    /Border Force.*Luton Airport|Luton Airport.*Border Force/,
  ],
  [
    'the Strategic Leaders group',
    '/pan-bedfordshire/structure/working-together-2018/',
    /Strategic Leaders of Children['’]s Services Group.*discuss and resolve local disputes/,
  ],
  ['9 school clusters', section('early-years-and-education'), /9 school clusters/],
  ['7 school clusters', section('early-years-and-education'), /7 (school )?clusters/],
  [
    '5 locality meetings with a champion',
    section('early-years-and-education'),
    /(5|five) (multi-agency )?locality meetings.*champion/i,
  ],
  ['newsletters for schools', section('early-years-and-education'), /newsletter/],
  [
    'no youth custody in Bedfordshire',
    section('youth-custody-and-residential-homes'),
    /youth custody/i,
  ],
  [
    'the Youth Offending Service',
    section('youth-custody-and-residential-homes'),
    /Bedfordshire Youth Offending Service/,
  ],
  [
    'the Assistant Director',
    section('youth-custody-and-residential-homes'),
    /Assistant Director for Safeguarding and Early Help/,
  ],
  [
    'forums with homes',
    section('youth-custody-and-residential-homes'),
    /Quality Assurance Manager.*forums/i,
  ],
  ['surveys and workshops', section('voice-of-children-and-families'), /Surveys or workshops/i],
  [
    'families contacted for reviews',
    section('voice-of-children-and-families'),
    /families were always contacted/i,
  ],
  ['the Children Acts', section('child-centred-approach'), /Children Acts 1989 and 2004/],
  ['no age limit on being heard', section('child-centred-approach'), /age limit|pre-school/i],
  ['radicalisation', section('child-centred-approach'), /radicalisation/],
  [
    'the inter-agency procedures',
    section('professional-guidance'),
    /Pan Bedfordshire Inter-Agency Procedures/,
  ],
  ['the learning loop', section('learning'), /learning loop/],
  ['Appendix B', section('practice-reviews'), /Appendix B/],
  ['the training unit', section('training'), /Pan Bedfordshire Training Unit/],
  ['the training unit paid for by three areas', section('training'), /three local areas fund/],
  ['Appendix C', section('training'), /Appendix C/],
  ['a yearly programme of audits', section('audits'), /programme of multi-agency audits\. Annual/],
  ['funding by the council', section('funding'), /Central Bedfordshire Council £82,037/],
  ['funding by health', section('funding'), /Health £54,830/],
  ['funding by the police', section('funding'), /Police £19,992/],
  ['funding by probation', section('funding'), /National Probation Service £840/],
  ['funding by BENCH', section('funding'), /BENCH £840/],
  ['funding by CAFCASS', section('funding'), /CAFCASS £550/],
  ['contingency funding', section('funding'), /contingency funding £22,210/i],
  ['the stated total', section('funding'), /Total printed in the document £181,298/],
  ['that the rows add up to £1 more', section('funding'), /£181,299/],
  ['four levels of need', '/central-bedfordshire/thresholds/', /\b(4|four) levels/i],
  [
    'the line between early help and social care',
    '/central-bedfordshire/thresholds/',
    /early help/i,
  ],
  [
    'complaints copied to the complaints department',
    '/central-bedfordshire/procedures/complaints/',
    /complaints department/,
  ],
  [
    'the procedure for conference complaints',
    '/central-bedfordshire/procedures/complaints/',
    /Complaints arising from Child Protection Conferences/,
  ],
  [
    'five child death review partners',
    section('child-death-review'),
    /child death review partners.{0,60}\bfive\b|\bfive\b.{0,60}child death review partners/,
  ],
  ['pages 95 to 97 of the guidance', section('child-death-review'), /pages 95 to 97/i],
  ['joint campaigns with Milton Keynes', section('child-death-review'), /Milton Keynes/],
  ['the integrated care system', section('child-death-review'), /Integrated Care System|ICS/i],
];

describe('what the published arrangements of Central Bedfordshire say', () => {
  test.each(facts)('%s is on %s', (_, path, words) => {
    expect(visible(path)).toMatch(words);
  });

  test.each([
    'Independent Chair',
    'CAFCASS',
    'Bedfordshire Clinical Commissioning Group',
    'Local Authority',
    'Bedfordshire Youth Offending Service',
    'Bedfordshire Police',
    'Luton and Dunstable',
    'Bedford Hospital NHS Trust',
    'BeNCH',
    'National Probation Service',
    '2 lay members',
    'NHS England',
    'Education',
    'East London Foundation Trust',
    'Cambridge Community Services',
    'Voluntary Sector',
  ])('%s is listed as a relevant agency', (agency) => {
    expect(visible(section('relevant-agencies')).toLowerCase()).toContain(agency.toLowerCase());
  });

  test.each([
    'Bedford Borough Council',
    'Central Bedfordshire Council',
    'Luton Borough Council',
    'Luton Clinical Commissioning Group',
    'Bedfordshire Clinical Commissioning Group',
  ])('%s is a child death review partner', (partner) => {
    expect(visible(section('child-death-review')).toLowerCase()).toContain(partner.toLowerCase());
  });

  test.each([
    ["Children's Leadership Board", 'Safeguarding Children Strategic Board', 'Case Review Group'],
    [
      'Policies and Procedure Group',
      'Voice of the Child Group',
      'Performance Group',
      'Neglect Group',
    ],
    [
      'Technology Group',
      'Strategic CSE and Missing Group',
      'CSE and Missing Operational',
      'Mental Health Group',
    ],
    [
      'Safer Borders Meeting',
      'Harmful Practices Meeting',
      'Learning and Improvement and Training Group',
    ],
  ])('the structure page names %s, %s, %s and others', (...names) => {
    for (const name of names)
      expect(visible('/central-bedfordshire/structure/working-together-2018/')).toContain(name);
  });
});
