import { en, zh, type Sitting } from './say.js';

/** Week two, Wednesday to Friday: housing, register test, parcel and customs. */
export const housing: Sitting[] = [
  {
    day: 9,
    from: '10:10',
    lines: [
      zh(
        'jiamin',
        0,
        '外壳图出来了：6061 铝，48 × 24 × 16 mm，底厚 4 mm，M5 螺柱一体车出来。STEP 在文件里。',
        {
          key: 'case',
          en: 'Housing drawn: 6061 aluminium, 48 × 24 × 16 mm, floor 4 mm, the M5 stud turned from the same piece. STEP is in the files.',
        },
      ),
      zh('chenwei', 6, '螺柱和底面的垂直度标了没有？'),
      zh('jiamin', 2, '0.05。底面粗糙度 Ra 0.8，和主轴端盖贴合要靠它。'),
      zh('jiamin', 18, 'CNC 五件，单价 96 元，后天好。以后换型材能降到三十以内。'),
      zh('chenwei', 3, '对了，寄存器表的单元测试我写完了，PC 上跑，十七条。'),
      zh('chenwei', 1, '```\n$ ./test_modbus\n17 tests, 0 failed\n```'),
    ],
  },
  {
    day: 9,
    from: '15:12',
    lines: [
      en(
        'tobias',
        0,
        'The STEP file opens. Two remarks: 1) The stud needs 9 Nm, so please a hex of 13 mm on the body. 2) No chamfer on the seat, it must touch with its whole face.',
        { replyTo: 'case', key: 'two-remarks' },
      ),
      zh('jiamin', 5, '1) 加 13 mm 六方。2) 去掉倒角，改成 0.2 退刀槽。', {
        replyTo: 'two-remarks',
        en: '1) A 13 mm hex is added. 2) The chamfer goes; there is a 0.2 mm undercut instead.',
      }),
      en('tobias', 2, 'Undercut is better than what I asked for.'),
      zh('jiamin', 2, '已经通知车间停单改图，不加钱。', {
        en: 'The workshop has stopped and takes the new drawing, at no extra cost.',
      }),
      en('katrin', 9, 'Status for my board meeting, please, in three lines?', { key: 'status-ask' }),
      zh(
        'shuya',
        6,
        '1）板子 v0.3 已下单，噪声底达标；2）接口已定；3）周五寄三套到罗伊特林根，下周一上机。风险：海关和一个周末。',
        {
          replyTo: 'status-ask',
          en: '1) Board v0.3 is ordered, the noise floor is met. 2) The interface is decided. 3) Three units leave for Reutlingen on Friday and go onto the spindle on Monday week. Risks: customs and a week-end in between.',
        },
      ),
      en('katrin', 1, 'You should write all my reports.'),
    ],
  },
  {
    day: 10,
    from: '11:00',
    lines: [
      zh(
        'chenwei',
        0,
        '在旧的 v0.2 板子上用振动台做了幅值校准，1 g、159.2 Hz，三个轴误差 −1.8%、+0.9%、−2.3%。',
        {
          key: 'cal',
          en: 'Amplitude calibration of the old v0.2 boards on a shaker, 1 g at 159.2 Hz: errors of −1.8 %, +0.9 % and −2.3 % on the three axes.',
        },
      ),
      zh('xiaofeng', 10, '159.2 Hz 对应 1000 rad/s，很规范。高频段有没有校？', { replyTo: 'cal' }),
      zh('chenwei', 3, '到 3 kHz 平坦，再往上振动台自己不行了。'),
      zh('xiaofeng', 4, '4.4 kHz 处可以用与参考传感器背靠背比较，学院有一只 B&K 4371，可以借你们。', {
        key: 'ref',
        en: 'At 4.4 kHz you can compare back to back with a reference. Our institute has a B&K 4371; you may borrow it.',
      }),
      zh('chenwei', 2, '太好了，顺丰到付可以吗？', { replyTo: 'ref' }),
      zh('xiaofeng', 1, '可以，明天寄。记得签借用单。'),
      zh('jiamin', 25, '灌封胶的德国同款买不到小包装，用国产 4452 类聚氨酯先做样，硬度 Shore A 55。'),
    ],
  },
  {
    day: 10,
    from: '15:40',
    lines: [
      en(
        'tobias',
        0,
        'Do not pot the three units you send us, please. I will do it here with our resin, then test three is fair.',
        { key: 'no-pot', zh: '寄来的三套请不要灌封，我在这边用我们的胶灌，这样第三条验收才公平。' },
      ),
      zh('jiamin', 3, '好，那我把灌胶口和溢胶线留好，写一页作业指导书。', { replyTo: 'no-pot' }),
      en('tobias', 4, 'How much resin? I need to know when to stop.'),
      zh('jiamin', 2, '5.8 ml，到内壁的刻线为止。M12 座的内侧不要进胶。', {
        en: '5.8 ml, up to the line on the inner wall. Keep it out of the M12.',
      }),
      en('katrin', 12, 'Customs: what do I tell them this is?', { key: 'hs' }),
      zh(
        'shuya',
        5,
        '建议按 9031 80，测量仪器；商业发票写“工程样品，测试用，非卖品”，申报实际成本价，不要写零。',
        {
          replyTo: 'hs',
          en: 'I suggest 9031 80, measuring instruments. The invoice says “engineering samples for testing, not for sale” and states the real cost; never write zero.',
        },
      ),
      en('katrin', 2, 'Somebody here once wrote “gift”. It took five weeks.'),
      zh('jiamin', 3, '申报 3 × 45 欧元 + 线缆。装箱单我来做，中英文都有。'),
      zh(
        'shuya',
        4,
        '出口管制方面：带宽 6 kHz 的加速度计、普通 MCU，我填过筛查问卷，结果是“不涉及”，赵琳已确认。',
        {
          en: 'Export control: a 6 kHz accelerometer and an ordinary MCU. I answered the screening questions; the result is “not concerned”, and Zhao Lin has confirmed it.',
        },
      ),
      en('katrin', 1, 'Thank you both. That chip on the file just turned green for me.'),
    ],
  },
  {
    day: 10,
    from: '21:15',
    lines: [
      en(
        'tobias',
        0,
        'Afternoon here. I built a dummy from your STEP file, 3D-printed, and put it on the flange. It fits in all four positions.',
        { key: 'dummy', zh: '我们这边是下午。我按你们的 STEP 打印了一个假件装到法兰上，四个方向都装得下。' },
      ),
      en(
        'tobias',
        3,
        'One finding: at 225 degrees the cable touches the belt guard. We use the other three.',
      ),
      en(
        'katrin',
        6,
        'Who is allowed to stop the spindle when something looks wrong? I want a name in the plan, not “the team”.',
        { key: 'stop', zh: '出现异常时谁有权停机？我要计划里写一个名字，而不是“团队”。' },
      ),
      en('tobias', 2, 'Me, and Frau Yilmaz when I am at lunch. She has pressed that button before.', {
        replyTo: 'stop',
      }),
      en(
        'katrin',
        2,
        'Noted. And nobody from Shenzhen may write the speed register, please, only the control.',
      ),
      en('tobias', 4, 'It is a separate bus, they could not even if they wanted to.'),
      en('katrin', 1, 'Good. I sleep better with two locks.'),
    ],
  },
  {
    day: 11,
    from: '10:25',
    lines: [
      zh('jiamin', 0, 'v0.3 十块板到，传感器方向对了，一次点亮。', {
        key: 'v03-ok',
        en: 'Ten boards v0.3 are here. The sensor sits the right way round and came up at once.',
      }),
      zh('chenwei', 2, 'WHO_AM_I 0x7B，九块通过，一块 RS-485 不响应。'),
      zh('jiamin', 13, '第 6 块，U3 一只脚虚焊，补好了。十块全过。'),
      zh('jiamin', 40, '壳子也到了，六方 13 mm，螺柱垂直度实测 0.03。'),
      zh(
        'chenwei',
        8,
        '背靠背比较做完：4.4 kHz 处比 B&K 低 0.7 dB，5.2 kHz 低 1.1 dB。固件里补一条修正曲线。',
        {
          key: 'b2b',
          en: 'Back to back is done: 0.7 dB below the B&K at 4.4 kHz, 1.1 dB at 5.2 kHz. The firmware gets a correction curve.',
        },
      ),
      zh('xiaofeng', 6, '这个结果比我预想的好，铝壳底厚 4 mm 是对的。', { replyTo: 'b2b' }),
    ],
  },
  {
    day: 11,
    from: '15:35',
    lines: [
      en('tobias', 0, 'Very nice photos. Which firmware goes into the parcel?', { key: 'which-fw' }),
      zh('chenwei', 2, 'v0.3.1，提交 `4f1c9ae`，可以用 RS-485 在线升级，不用拆壳。', {
        replyTo: 'which-fw',
        en: 'v0.3.1, commit `4f1c9ae`. It can be updated over RS-485 without opening the housing.',
      }),
      en('tobias', 3, 'What happens if the power goes off in the middle of an update?'),
      zh('chenwei', 2, '双分区，校验过了才切换。拔电五十次，没有变砖。', {
        en: 'Two partitions; it switches only after the checksum. I pulled the plug fifty times and none was bricked.',
      }),
      en('tobias', 1, 'Only fifty? :)'),
      zh('chenwei', 1, '第五十一次是同事踢到插座，也没事。'),
      zh(
        'jiamin',
        16,
        '包裹已寄出，单号在文件里。三套整机、三根五米 M12 线、一瓶螺纹胶（不含液体，是膏状）。',
        {
          key: 'parcel',
          en: 'The parcel has left; the number is in the files. Three units, three M12 cables of five metres, one thread sealant (a paste, not a liquid).',
        },
      ),
      zh('jiamin', 2, '预计周二或周三到，中间隔一个周末。'),
      en('katrin', 4, 'Then we plan the mounting for Wednesday. Tobias, is the spindle free?', {
        replyTo: 'parcel',
      }),
      en(
        'tobias',
        2,
        'From Wednesday noon until Friday evening. After that it goes to a customer in Brescia.',
      ),
      zh('chenwei', 3, '两天半，测试顺序要排好：先验收一，再误报，油雾放最后。', {
        en: 'Two and a half days, so the order counts: test one first, then false alarms, coolant mist last.',
      }),
      en(
        'katrin',
        2,
        'The 30 days of test two cannot fit, of course. We start the clock on another machine and look in a month.',
      ),
      zh('shuya', 4, '交接：包裹在途；周三中午上机；吴老师周三下午在线。周末愉快！', {
        key: 'baton-2',
        en: 'Hand-over: the parcel is on its way; mounting on Wednesday noon; Prof. Wu is online on Wednesday afternoon. Enjoy the weekend!',
      }),
    ],
  },
];
