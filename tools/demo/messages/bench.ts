import { en, zh, type Sitting } from './say.js';

/** The teaching bench, from the first box to the second laboratory that built it. */
export const benchTalk: Sitting[] = [
  {
    day: 0,
    from: '10:00',
    lines: [
      zh('xiaofeng', 0, '恭喜中榜。第一批先做两套，九月开学前要十二套。', {
        en: 'Congratulations. Two benches first, and twelve before the term begins in September.',
      }),
      zh('chenwei', 5, '没问题。磁吸罩的干簧管我换成了常闭型，断线也会停机。'),
      en(
        'elodie',
        40,
        'May our laboratory in Lyon follow along? We would like to build two from your drawings.',
        {
          key: 'lyon',
          zh: '里昂的实验室能一起跟进吗？我们想照着图纸自己做两套。',
        },
      ),
      zh('xiaofeng', 6, '欢迎，这正是开放图纸的意义。', {
        replyTo: 'lyon',
        en: 'Welcome; that is what open drawings are for.',
      }),
    ],
  },
  {
    day: 23,
    from: '15:20',
    lines: [
      zh('chenwei', 0, '五名新生试做了一遍：三种故障全部测出，最慢的一组 84 分钟。', {
        en: 'Five new students went through it: all three faults measured, the slowest group took 84 minutes.',
      }),
      en(
        'elodie',
        12,
        'Ours took 110. The step with the half seat needs a photograph, the drawing is read upside down.',
      ),
      zh('xiaofeng', 8, '同意，实验指导书第 6 页补一张实拍图。'),
      en('elodie', 3, 'Here is one, with the correct side painted red.', {
        zh: '附上一张，正确的一面涂成了红色。',
      }),
    ],
  },
  {
    day: 74,
    from: '09:30',
    lines: [
      zh('chenwei', 0, '第十二套今天发出，打开防护罩后停转时间平均 1.3 秒。', {
        en: 'Bench twelve left today. It stops 1.3 seconds after the guard opens, on average.',
      }),
      zh('xiaofeng', 15, '全部通过验收。四个班级下周开始用。', {
        en: 'All tests passed. Four classes begin next week.',
      }),
      en('elodie', 180, 'Both benches in Lyon run, too. Same frequencies, within one per cent.', {
        zh: '里昂的两套也跑起来了，特征频率一致，误差不到 1%。',
      }),
    ],
  },
];
