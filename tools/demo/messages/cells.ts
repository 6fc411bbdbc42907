import { en, zh, type Sitting } from './say.js';

/** The first days of the jig for second-life cells. */
export const cellsTalk: Sitting[] = [
  {
    day: 0,
    from: '15:30',
    lines: [
      zh('mingyuan', 0, '欢迎里昂的朋友！项目空间刚刚开好，夹具会放在中试车间三号工位。', {
        en: 'Welcome to our friends in Lyon! The project space has just opened; the jig will stand at bench three of the pilot workshop.',
      }),
      en(
        'elodie',
        4,
        'Bonjour and thank you. The drawings of the drawer are in the files, with the one part I am not proud of: the blade holder.',
        { key: 'holder', zh: '大家好，谢谢。抽屉的图纸已在文件里，里面有一个我不太满意的零件：刀片座。' },
      ),
      zh('jiamin', 6, '看了，刀片座的卡扣 0.6 mm 太薄，PA6 打印件插拔几百次会断。', {
        replyTo: 'holder',
        en: 'I have seen it. The snap of 0.6 mm is too thin; printed in PA6 it breaks after some hundred insertions.',
      }),
      en('elodie', 2, 'It broke after 340. You have good eyes.'),
      zh('jiamin', 3, '改成整体铍铜弹片折弯，连刀片座都可以省掉。我画个草图。', {
        en: 'Bend it from one piece of beryllium copper, and the holder is not needed at all. I will sketch it.',
      }),
      zh('xiaofeng', 8, '注意弯曲半径不要小于板厚的两倍，不然折弯处会有微裂纹。'),
      en('elodie', 5, 'Beryllium: is machining it a health problem for the workshop?', { key: 'be' }),
      zh('jiamin', 3, '冲压折弯没有粉尘，不打磨就行。或者换 C7025 铜镍硅，弹性差一点，不含铍。', {
        replyTo: 'be',
        en: 'Stamping and bending make no dust, as long as nobody grinds it. Or take C7025, copper-nickel-silicon: a little less springy and free of beryllium.',
      }),
      en('elodie', 2, 'Then C7025, please. The jig is open, somebody will grind it one day.', {
        zh: '那就用 C7025。夹具是开放的，总有一天会有人去打磨它。',
      }),
      zh('mingyuan', 3, '这个理由很好，我记成决议。'),
    ],
  },
  {
    day: 1,
    from: '15:45',
    lines: [
      zh('jiamin', 0, '弹片展开图：0.4 mm C7025，镀金 0.2 µm，单片 1.9 元（两百片）。', { key: 'blade' }),
      en('elodie', 5, 'The wipe is 1.5 mm in my drawing. Is it still 1.5 with the bent blade?', {
        replyTo: 'blade',
      }),
      zh('jiamin', 3, '1.4，接触力 2.6 N，算过。'),
      en('elodie', 2, 'Fine. Below 1.2 the oxide stays.'),
      zh('mingyuan', 12, '两家储能企业都想来看样机，下周四上午可以吗？里昂是凌晨，不勉强在线。', {
        en: 'Both storage firms would like to see the prototype, on Thursday morning next week. It is night in Lyon; nobody expects you online.',
      }),
      en(
        'elodie',
        3,
        'I will sleep and read the notes. Please film the wrong-way-round test, I want to see nothing happen.',
        { zh: '我睡觉，之后看纪要。请把反插测试拍下来，我想看“什么都没发生”的样子。' },
      ),
      zh('mingyuan', 1, '一定。'),
      zh(
        'shuya',
        5,
        '术语统一一下：wipe 译“滑擦”，drawer 译“抽屉”，blade 译“弹片”，不叫“刀片”，免得安检误会。',
        {
          en: 'Terms: wipe is 滑擦, drawer is 抽屉, blade is 弹片 and not 刀片 (knife), or security will misunderstand us.',
        },
      ),
      en('elodie', 2, 'I am glad we have you.'),
      zh('jiamin', 9, '弹片已下单，周六到。抽屉用 V-0 板材铣，周日装第一台。', {
        en: 'The blades are ordered and arrive on Saturday. The drawer is milled from V-0 sheet; the first jig is assembled on Sunday.',
      }),
    ],
  },
];
