import type { TermsWords } from './terms-words.js';

export const termsWordsEn: TermsWords = {
  title: 'Terms of participation',
  parties: [
    'Parties',
    'These terms apply between the organisation that posted the challenge (the “Sponsor”) and everyone who accepts them in order to take part (the “Solver”). Each submission is made under the version of these terms that the Solver accepted.',
  ],
  backgroundIp: [
    'What each side brings (background)',
    {
      stays_with_owner:
        'Everything a party knew or owned before the challenge, or creates outside it, remains with that party. Taking part transfers none of it and grants no licence to it.',
      licensed_for_project:
        'Everything a party knew or owned before the challenge, or creates outside it, remains with that party. For the duration of the joint project, each party grants the other a free, non-exclusive and non-transferable licence to such background as the project needs.',
    },
  ],
  foregroundIp: [
    'What comes out (results)',
    {
      solver:
        'Results created for the challenge belong to the Solver, including any right to apply for patents or other protection.',
      sponsor:
        'Results of the awarded submission pass to the Sponsor when the reward has been paid in full. Until then, and for every submission that is not awarded, they belong to the Solver.',
      joint:
        'Results created together after the award belong to both parties in equal shares. Each may use them freely; selling or licensing them exclusively to others needs the written consent of the other.',
      open: 'Results of the awarded submission are published under the open licences stated for each class of file. Anyone may use them under those licences.',
    },
  ],
  licenceBack: [
    'What the Sponsor may do',
    {
      none: 'Beyond the sections above, the Sponsor receives no licence. The Sponsor may read submissions only in order to evaluate them.',
      non_exclusive:
        'On payment of the reward, the Sponsor receives a worldwide, perpetual, non-exclusive licence to use the results of the awarded submission in its own products and operations. The Solver may go on using and licensing them.',
      exclusive:
        'On payment of the reward, the Sponsor receives a worldwide licence to the results of the awarded submission that is exclusive in the field of the challenge. Outside that field the Solver may go on using and licensing them.',
    },
  ],
  publication: [
    'Publication',
    {
      free: 'Each party may publish about the challenge and the results at any time, as long as it reveals nothing that is confidential under these terms.',
      after_notice:
        'Each party may publish about the results 30 days after sending the other the intended text. Within those days the other may ask for its confidential information to be removed or for time to apply for protection.',
      with_consent: 'Publishing about the results needs the prior written consent of the other party.',
      none: 'Neither party publishes anything about the results.',
    },
  ],
  confidentiality: [
    'Confidentiality',
    'Each party keeps the non-public information of the other secret during the challenge and for {months} months after it ends, and uses it for the challenge only. This does not cover what is or becomes public without fault, what a party already knew, or what the law requires it to disclose.',
    'No duty of confidentiality follows from these terms. Submissions stay hidden from other participants until the award all the same.',
  ],
  scoutShare: [
    'Scout',
    'Where a scout introduced the Solver, {share} % of the reward goes to the scout. The Sponsor pays it together with the reward; it does not come on top.',
    'No share of the reward goes to a scout.',
  ],
  law: [
    'Law',
    'These terms are governed by the law of {law}, without its rules on the conflict of laws.',
    'These terms are governed by the law of the place where the Sponsor is established.',
  ],
  disputeForum: [
    'Disputes',
    {
      mediation:
        'The parties first try to settle a dispute by mediation, held online and in both languages where either party wishes. Only if it has not succeeded within 60 days may they turn to the courts.',
      arbitration:
        'Disputes are finally settled by one arbitrator, in proceedings held online where either party wishes. The parties agree on the arbitrator; failing that, the chamber of commerce at the seat of the Sponsor appoints one.',
      courts: 'Disputes are decided by the competent courts at the seat of the Sponsor.',
    },
  ],
  prevailing: [
    'Languages',
    'These terms exist in English and in Chinese. Where the two differ, the {language} text prevails.',
  ],
};
