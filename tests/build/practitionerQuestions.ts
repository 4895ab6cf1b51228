/** A question a practitioner asks, and where the site answers it. */
export interface PractitionerQuestion {
  question: string;
  /** Page with the answer. */
  path: string;
  /** Words of the answer that are on the page. Where nothing is known, words that say so. */
  answer: string;
}

const REFERRAL = '/procedures/making-a-referral/';
const CONFERENCE = '/procedures/child-protection-conference/';
const BUCKS_REFERRAL = '/buckinghamshire/procedures/making-a-referral/';
const ALLEGATIONS = '/procedures/allegations-against-people-who-work-with-children/';
const ENQUIRIES = '/pan-bedfordshire/procedures/child-protection-enquiries/';

/** Thirty questions, written down before the pages were made, awkward ones among them. */
export const practitionerQuestions: PractitionerQuestion[] = [
  {
    question: 'A child is in danger right now. What do I do?',
    path: REFERRAL,
    answer: 'In immediate danger, call 999',
  },
  {
    question: 'Who do I contact in Luton if it is not an emergency?',
    path: '/luton/procedures/making-a-referral/',
    answer: '01582 547653',
  },
  {
    question: 'The office in Rutland is closed. Who do I call?',
    path: '/contacts/rutland/',
    answer: '0116 305 0005',
  },
  {
    question: 'I work in one area and the child lives in another. Where do I refer?',
    path: REFERRAL,
    answer: 'Refer to the council where the child lives, not to the one where you work',
  },
  {
    question: 'The child lives elsewhere but was found here. Who acts in an emergency?',
    path: ENQUIRIES,
    answer: 'the council where the child is found takes it',
  },
  {
    question: 'The child found here is looked after by another council. What then?',
    path: ENQUIRIES,
    answer: 'that council has to be consulted',
  },
  {
    question: 'Do I need consent to refer in Buckinghamshire?',
    path: BUCKS_REFERRAL,
    answer: 'At level 3, gain written consent',
  },
  {
    question: 'The family refuses consent. What now?',
    path: BUCKS_REFERRAL,
    answer: 'The page does not say what to do when a family at level 3 refuses',
  },
  {
    question: 'Where do I find the rule on consent?',
    path: REFERRAL,
    answer: "look up the rule in the area's threshold document",
  },
  {
    question: 'Can I refer about an unborn child?',
    path: REFERRAL,
    answer: 'Nobody has to wait for the birth',
  },
  {
    question: 'The young person is 16 or 17. Is anything different?',
    path: REFERRAL,
    answer: 'counts anyone under 18 as a child, so these steps apply',
  },
  {
    question: 'By when is my referral decided, and will I be told?',
    path: REFERRAL,
    answer: 'Tell the referrer the decision within the same time limit',
  },
  {
    question: 'How long may the assessment take?',
    path: REFERRAL,
    answer: 'within 45 working days of the referral',
  },
  {
    question: 'Rutland writes forty days. Which is right?',
    path: '/leicestershire-rutland/procedures/making-a-referral/',
    answer: 'a single assessment within forty days',
  },
  {
    question: 'By when must a strategy discussion be held?',
    path: REFERRAL,
    answer: 'When concerns grow during an assessment, hold it at once',
  },
  {
    question: 'How long do section 47 enquiries take?',
    path: REFERRAL,
    answer: 'they have no separate time limit',
  },
  {
    question: 'When is the initial child protection conference?',
    path: REFERRAL,
    answer: 'within 15 working days of the strategy discussion',
  },
  {
    question: 'When do core group and review conference follow?',
    path: CONFERENCE,
    answer:
      'the core group first meets within 10 working days of it. The first review is within 3 months',
  },
  {
    question: 'What are the levels of need in Buckinghamshire, and who responds?',
    path: '/buckinghamshire/thresholds/',
    answer: 'Statutory or specialist services and targeted early help',
  },
  {
    question: 'What are the levels in Central Bedfordshire called?',
    path: '/central-bedfordshire/thresholds/',
    answer: "Open today's guidance on the partnership's page",
  },
  {
    question: 'I disagree with a decision in Bedfordshire. What are the stages?',
    path: '/pan-bedfordshire/procedures/escalation/',
    answer: 'We have not seen the stages and time limits',
  },
  {
    question: 'Is a volunteer covered when there is an allegation?',
    path: ALLEGATIONS,
    answer: 'Somebody who works with children, paid or as a volunteer',
  },
  {
    question: 'Which LADO: where the adult lives or works?',
    path: ALLEGATIONS,
    answer: 'of the area where the person works or volunteers, not where the person lives',
  },
  {
    question: 'How fast must the LADO know?',
    path: ALLEGATIONS,
    answer: 'within 1 working day',
  },
  {
    question: 'The allegation is about the headteacher. Who deals with it?',
    path: ALLEGATIONS,
    answer: 'tell the governor named to deal with the council',
  },
  {
    question: 'May I speak to the accused person first?',
    path: '/llr/procedures/allegations-against-people-who-work-with-children/',
    answer: 'before you speak to the person',
  },
  {
    question: 'Who notifies the panel of a serious incident, and by when?',
    path: '/procedures/serious-incident-and-rapid-review/',
    answer: 'within 5 working days',
  },
  {
    question: 'How long is there for the rapid review?',
    path: '/procedures/serious-incident-and-rapid-review/',
    answer: 'within 15 working days',
  },
  {
    question: 'Must a local review follow, and by when is it published?',
    path: '/procedures/local-child-safeguarding-practice-review/',
    answer: 'at least a year',
  },
  {
    question: 'A child has died in Luton. How do I notify the child death panel?',
    path: '/pan-bedfordshire/procedures/child-death-review/',
    answer: 'Use the form on its page to notify a death',
  },
];
