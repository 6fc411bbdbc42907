import { en, zh, type Sitting } from './say.js';

/** Week three, Monday to Wednesday: the parcel is stuck, arrives, and goes onto the spindle. */
export const spindle: Sitting[] = [
  {
    day: 14,
    from: '15:08',
    lines: [
      en('katrin', 0, 'The tracking page says “clearance event” since Saturday. Is that good or bad?', {
        key: 'clearance',
      }),
      zh('shuya', 4, '不好不坏：他们要一份英文用途说明和原产地。我现在打电话。', {
        replyTo: 'clearance',
        en: 'Neither: they want a statement of use in English and the origin. I am calling them now.',
      }),
      zh('shuya', 31, '打通了。补一份用途声明，签字盖章的扫描件，今天下班前发过去，明早放行。', {
        en: 'Reached them. One signed statement of use, as a scan, before the end of the day; release tomorrow morning.',
      }),
      zh('jiamin', 6, '声明写好了，公章也盖了，中英文各一页，在文件里。', { key: 'statement' }),
      en('katrin', 2, 'Sent to the carrier. Your stamp is much more impressive than mine.', {
        replyTo: 'statement',
        zh: '已发给承运人。你们的章可比我的气派多了。',
      }),
      zh('chenwei', 5, '趁这个时间，我加了一个功能：40009 到 40012 输出三个轴的偏置，方便安装时确认方向。'),
      en('tobias', 3, 'Good, because I will surely mount one of them upside down.'),
      zh('xiaofeng', 7, '另外建议把判据写成两级：能量超过基线 6 dB 记“关注”，12 dB 且连续十次记“报警”。', {
        key: 'levels',
        en: 'One proposal: two levels. 6 dB above the baseline is “watch”; 12 dB ten times in a row is “alarm”.',
      }),
      zh('chenwei', 3, '基线学多久？', { replyTo: 'levels' }),
      zh('xiaofeng', 2, '同一转速档下二十分钟，取中位数。不要用平均值，会被铁屑撞击带偏。'),
      en('tobias', 4, 'Median, yes. Chips hit the cover all the time during roughing.'),
    ],
  },
  {
    day: 15,
    from: '10:45',
    lines: [
      zh('chenwei', 0, '两级判据写完了，测试也写了：', { key: 'two-level' }),
      zh(
        'chenwei',
        1,
        '```c\nif (e_db > base_db + 12.0f) hits++;\nelse hits = 0;\nstate = hits >= 10 ? ALARM : e_db > base_db + 6.0f ? WATCH : OK;\n```',
      ),
      zh('xiaofeng', 12, '“连续”要不要容忍一次中断？切削间歇的时候能量会掉下来。'),
      zh('chenwei', 3, '改成 12 次里有 10 次。', { en: 'Changed to 10 out of 12.' }),
      zh('jiamin', 20, '物流更新：已放行，今天派送。', { en: 'Tracking: released, out for delivery today.' }),
    ],
  },
  {
    day: 15,
    from: '16:02',
    lines: [
      en(
        'tobias',
        0,
        'It is here! Three units, nothing broken, and a bag of sunflower seeds. Who packed that?',
        { key: 'here', zh: '到了！三套，完好无损，还有一包瓜子。谁放的？' },
      ),
      zh('jiamin', 1, '测试用缓冲材料 :)', {
        replyTo: 'here',
        en: 'Shock-absorbing material for testing :)',
      }),
      en('tobias', 6, 'Resin is in, 5.8 ml each, unit 2 got 6.0. Curing until tomorrow.', { key: 'potting' }),
      zh('jiamin', 2, '6.0 没关系，溢胶线以下就行。', { replyTo: 'potting' }),
      en(
        'tobias',
        18,
        'While it cures I wired unit 0, your spare board, to the cabinet. Modbus answers, 40001 = 0x0003.',
        { key: 'x0003' },
      ),
      zh('chenwei', 3, '0x0003 = 已就绪 + 正在学习基线。正常。', {
        replyTo: 'x0003',
        en: '0x0003 means ready and learning the baseline. As it should be.',
      }),
      en('tobias', 2, '40002 stays 0 although the control writes 1500.'),
      zh('chenwei', 3, '你们的 PLC 写的是功能码 6 还是 16？', { key: 'fc' }),
      en('tobias', 4, 'Sixteen.', { replyTo: 'fc' }),
      zh('chenwei', 2, '我只实现了 6。半小时后给你 v0.3.2。', {
        en: 'I have only implemented 6. You get v0.3.2 in half an hour.',
      }),
      zh('chenwei', 26, 'v0.3.2 上传了，支持 16，最多一次写四个寄存器。'),
      en(
        'tobias',
        9,
        'Updated over the wire, 40 seconds. 40002 = 1500. I am impressed and slightly suspicious.',
        { zh: '在线升级，四十秒。40002 = 1500。我很佩服，又有点不敢相信。' },
      ),
      zh('chenwei', 1, '可以多升级几次，玩坏算我的。'),
    ],
  },
  {
    day: 15,
    from: '21:20',
    lines: [
      en(
        'tobias',
        0,
        'Note for tomorrow: cable routing is done, shield clamped at the cabinet, three channels on one bus, addresses 11, 12, 13.',
        { key: 'addresses' },
      ),
      en(
        'tobias',
        5,
        'Polling all three takes 190 ms at 19,200 baud. The control reads once a second, so there is room for nine more.',
      ),
      en(
        'katrin',
        8,
        'Somebody from our service team asked whether it shows a traffic light. I said the three bits are the traffic light.',
      ),
      en(
        'tobias',
        3,
        'Green, yellow, red on the panel of the machine: I can do that in the PLC in ten minutes. No change for Shenzhen.',
        { zh: '机床面板上做红黄绿三色灯：我在 PLC 里十分钟就能加上，深圳那边不用改。' },
      ),
      en('katrin', 2, 'Then please do, before they ask for a dashboard.'),
    ],
  },
  {
    day: 16,
    from: '15:00',
    lines: [
      en(
        'tobias',
        0,
        'Resin is hard. Units 1 and 2 on the front cover, unit 3 on the rear. 9 Nm each. Spindle at 1,500 rpm for warming up.',
        { key: 'mounted', zh: '胶已固化。1、2 号装在前端盖，3 号在后端，扭矩 9 Nm。主轴 1500 转预热。' },
      ),
      zh('xiaofeng', 2, '我在线。先看健康轴承的基线。'),
      en(
        'tobias',
        21,
        'Baseline at 3,000 rpm, healthy bearing: velocity 0.42 mm/s, kurtosis 3.05, outer ring energy 1.3 mg.',
        { key: 'base3000' },
      ),
      zh('xiaofeng', 3, '峭度 3.05，接近高斯，说明状态很好。', {
        replyTo: 'base3000',
        en: 'Kurtosis 3.05, nearly Gaussian. A very good bearing.',
      }),
      en('tobias', 19, 'At 6,000: 0.61 mm/s, 3.11, 1.9 mg. At 9,000: 0.88 mm/s, 3.20, 2.6 mg.'),
      zh('chenwei', 2, '基线随转速上升是正常的，所以要分档学。'),
      en('tobias', 3, 'Unit 1 and unit 2 differ by 4 % only. They sit 90 degrees apart.'),
      zh('jiamin', 1, '一致性好过预期。'),
      en(
        'tobias',
        48,
        'Bearing changed. The front one now has a groove of 0.3 mm across the outer race, eroded on purpose. Back to 3,000.',
        { key: 'groove', zh: '轴承换好了。前轴承外圈滚道上有一条 0.3 mm 宽的人工电蚀槽。回到 3000 转。' },
      ),
      zh('chenwei', 1, '紧张。'),
      en('tobias', 12, 'Outer ring energy: 19.4 mg. That is +23 dB. Status 0x0009.', {
        replyTo: 'groove',
        key: 'hit',
      }),
      zh('chenwei', 1, '0x0009 = 就绪 + 报警！！', { replyTo: 'hit', en: '0x0009 = ready and alarm!!' }),
      zh('xiaofeng', 2, '包络谱峰值在 412.8 Hz，理论 413。漂亮。', {
        en: 'The peak of the envelope is at 412.8 Hz; theory says 413. Beautiful.',
      }),
      en('tobias', 1, 'I have goose bumps and I am an engineer.', { zh: '我一个工程师，居然起了鸡皮疙瘩。' }),
      en(
        'tobias',
        14,
        '6,000 rpm: alarm after 14 s, peak at 825.6 Hz. 9,000 rpm: alarm after 13 s, 1,238 Hz.',
      ),
      en('katrin', 2, 'Does that mean test one is passed?', { key: 't1' }),
      zh('xiaofeng', 3, '三个转速全部识别，特征频率偏差小于 0.2%。我认为通过。', {
        replyTo: 't1',
        en: 'Found at all three speeds, frequencies within 0.2 %. I call it passed.',
      }),
      en(
        'katrin',
        1,
        'Then it is passed. I am writing it down with the time: 17:16 in Shanghai, not yet lunch here.',
        { zh: '那就是通过了。我把时间记下来：上海 17:16，我们这边还没到午饭。' },
      ),
      zh('jiamin', 2, '今晚加鸡腿。', { en: 'Chicken legs for everybody tonight.' }),
      zh('shuya', 1, '这句我翻译成“today we celebrate”，意思到了，鸡腿没了。'),
    ],
  },
];
