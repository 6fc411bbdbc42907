import { en, zh, type Sitting } from './say.js';

/** Week three, Thursday and Friday, and the Monday after: a false alarm, the coolant mist and what comes next. */
export const proof: Sitting[] = [
  {
    day: 17,
    from: '10:15',
    lines: [
      zh('chenwei', 0, '早。昨晚健康轴承连续跑了八小时，2 号在 02:14 报了一次“关注”。', {
        key: 'watch',
        en: 'Good morning. During eight hours with a healthy bearing unit 2 said “watch” once, at 02:14.',
      }),
      zh('xiaofeng', 14, '能量多少？有没有保存当时的频谱？', { replyTo: 'watch' }),
      zh('chenwei', 3, '+6.8 dB，只有一次。频谱里 49.6 Hz 有一根很强的线，整数倍一直到 800。'),
      zh('xiaofeng', 4, '49.6 Hz 不是电源的 50 Hz，像一台异步电机，滑差 0.8%。', {
        key: 'slip',
        en: '49.6 Hz is not the mains of 50; it looks like an induction motor with 0.8 % slip.',
      }),
      zh('jiamin', 6, '欧洲两极电机 2976 转，正好 49.6。是水泵吗？', {
        en: 'A two-pole motor at 2,976 rpm is 49.6 Hz exactly. The coolant pump?',
      }),
    ],
  },
  {
    day: 17,
    from: '15:04',
    lines: [
      en(
        'tobias',
        0,
        'It is the high-pressure pump. It tops up the filter at night, for ninety seconds. You found my pump from Shenzhen.',
        {
          replyTo: 'slip',
          key: 'pump',
          zh: '是高压泵。它夜里给过滤器补液，每次九十秒。你们在深圳把我的泵找出来了。',
        },
      ),
      zh('chenwei', 2, '826 Hz 附近正好有 49.6 的第 17 次谐波 843，低通的边带蹭到了。'),
      zh('xiaofeng', 5, '把特征频率窗口从 ±3% 收到 ±1.2%，转速由控制器写入，精度足够。', {
        key: 'narrow',
        en: 'Narrow the window around the fault frequency from ±3 % to ±1.2 %. The control writes the speed, so that is accurate enough.',
      }),
      zh('chenwei', 18, '改好，v0.3.3。用昨晚的数据回放，02:14 那次变成 +1.1 dB，正常。', {
        replyTo: 'narrow',
        en: 'Done in v0.3.3. Replaying last night, 02:14 becomes +1.1 dB: normal.',
      }),
      en('tobias', 4, 'And the damaged bearing is still found?'),
      zh('chenwei', 2, '回放昨天的三档：+22、+21、+24 dB，全部报警。'),
      en('tobias', 1, 'Then the pump may stay.'),
      en('katrin', 3, 'I like that we keep the raw recordings. Who stores them, and under which licence?', {
        key: 'q-data',
      }),
      zh('chenwei', 3, '我建议 CC-BY-4.0 开放，三段健康、三段损伤，配标签，做学生作业也有用。', {
        replyTo: 'q-data',
        en: 'I suggest CC-BY-4.0: three healthy and three damaged recordings with labels. Students can use them, too.',
      }),
      en('tobias', 2, 'The healthy ones are fine. The spindle type must not be named in the metadata.'),
      zh('shuya', 2, '那元数据里写“70 mm 前轴承研究用主轴”，不写型号。', {
        en: 'Then the metadata says “research spindle, 70 mm front bearing” and no type.',
      }),
      en('tobias', 1, 'Good for me.'),
      zh('xiaofeng', 2, '学院可以托管，永久编号我来申请。'),
      en(
        'tobias',
        11,
        'Pre-test in our EMC room: burst 2 kV on the supply, no reset, one lost Modbus frame. Surge 1 kV: LED flickers, measurement goes on.',
        { key: 'emc' },
      ),
      zh('jiamin', 3, '丢一帧没关系，主站会重试。电缆屏蔽层接在哪一端？', { replyTo: 'emc' }),
      en('tobias', 2, 'Cabinet side only.'),
      zh('jiamin', 2, '建议两端都接，传感器端通过壳体。铝壳和机床本来就等电位。', {
        en: 'Better on both ends, at the sensor through the housing. Aluminium and machine are at one potential anyway.',
      }),
      en('tobias', 9, 'Connected on both ends: no lost frame in 600 bursts. Thank you.'),
      en('tobias', 4, 'Coolant mist starts now, 72 hours. We meet here on Monday.', {
        key: 'mist',
        zh: '切削液雾试验现在开始，七十二小时。周一见。',
      }),
    ],
  },
  {
    day: 18,
    from: '20:40',
    lines: [
      en(
        'katrin',
        0,
        'It is Friday night in Shenzhen, so nobody there has to answer this. Some figures from the first days.',
        { zh: '深圳已经是周五晚上了，那边谁都不用回。先报几个这几天的数字。' },
      ),
      en(
        'tobias',
        4,
        'Mist, 24 hours: all three units talk, 33 °C inside, no figure has moved by more than 1 %.',
        { key: 'mist-24' },
      ),
      en('tobias', 2, 'The cabin smells of emulsion and so do I.'),
      en(
        'katrin',
        5,
        'Working time so far: 61 hours in Reutlingen, 74 in Shenzhen, and four calls outside somebody’s hours, two on each side.',
        { zh: '到目前为止：罗伊特林根 61 小时，深圳 74 小时；有四次通话在工作时间之外，两边各两次。' },
      ),
      en('tobias', 3, 'Two each is fair. The last one was my own fault, I forgot that they are ahead of us.'),
      en(
        'katrin',
        6,
        'I showed the purchasing list to our controller. His only question was why the old sensor cost 1,480.',
      ),
      en('tobias', 1, 'And what did you say?'),
      en('katrin', 1, 'That it came in a very nice case.', { zh: '我说，它的包装盒很漂亮。' }),
    ],
  },
  {
    day: 21,
    from: '15:01',
    lines: [
      en(
        'tobias',
        0,
        '72 hours are over. Units 1 and 3: unchanged within 2 %. Unit 2: also unchanged, but there is a drop behind the M12 thread.',
        {
          key: 'drop',
          zh: '七十二小时到了。1 号、3 号变化在 2% 以内；2 号也没变，但 M12 螺纹后面有一滴液体。',
        },
      ),
      zh('jiamin', 4, '2 号就是灌了 6.0 ml 那只，胶顶到了密封圈，压缩量不够。', {
        replyTo: 'drop',
        en: 'Unit 2 is the one with 6.0 ml: the resin reached the seal, and it could not be compressed.',
      }),
      en('tobias', 2, 'So it was me.'),
      zh('jiamin', 1, '是图纸没写上限，算我的。v0.4 把刻线改成台阶，灌不过去。', {
        en: 'The drawing gave no upper limit, so it was me. In v0.4 the line becomes a step that cannot be overfilled.',
      }),
      en(
        'katrin',
        3,
        'I count 14 of 15 points passed: all of test one, all of test three but the drop on unit 2. Test two is running on machine 11 since Thursday.',
        { key: 'count' },
      ),
      zh('xiaofeng', 2, '同意。渗液那一项用 v0.4 复测。', {
        replyTo: 'count',
        en: 'Agreed. The drop is tested again with v0.4.',
      }),
      en(
        'katrin',
        2,
        'Then I propose a second batch: 20 units for three machines. What would it cost, and when?',
        { key: 'batch', zh: '那我提议做第二批：二十套，装三台机床。费用多少，什么时候能好？' },
      ),
      zh(
        'jiamin',
        9,
        '二十套：贴片和器件 310 元，外壳用型材 38 元，线缆 25 元，组装测试 60 元，合计单套 433 元，约 56 欧元。三周。',
        {
          replyTo: 'batch',
          en: 'Twenty units: board and parts 310 yuan, housing from extrusion 38, cable 25, assembly and test 60. That makes 433 yuan or about 56 euros each. Three weeks.',
        },
      ),
      en(
        'tobias',
        2,
        'Below 60 even at twenty pieces. The old sensor would have been twenty-nine thousand for the lot.',
      ),
      zh('chenwei', 2, '其中固件部分不收费，写上我们的名字就行。', {
        en: 'The firmware is free of charge; just put our names on it.',
      }),
      en('katrin', 1, 'Your names are on the housing or I do not sign.', {
        zh: '外壳上没有你们的名字，我不签字。',
      }),
      zh(
        'shuya',
        3,
        '发布版的归属文件我来整理：硬件 CERN-OHL-W-2.0，固件木兰 PSL v2，文档和数据 CC-BY-4.0。三者可以一起发布。',
        {
          key: 'licences',
          en: 'I prepare the attribution: hardware CERN-OHL-W-2.0, firmware MulanPSL-2.0, documents and data CC-BY-4.0. The three can be released together.',
        },
      ),
      en('tobias', 2, 'What does W mean again?', { replyTo: 'licences' }),
      zh('shuya', 2, '弱互惠：改了这块板要公开改动，但装在你们机床里，机床图纸不用公开。', {
        en: 'Weakly reciprocal: who changes this board publishes the change; the machine around it stays yours.',
      }),
      en('tobias', 1, 'That I can explain to our lawyer in one breath.'),
      en(
        'katrin',
        4,
        'Decision: 20 units of v0.4, budget 1,200 euros, delivery in three weeks, release 1.0 of the blueprint after the repeat of test three.',
        {
          key: 'd-batch',
          zh: '决议：v0.4 生产二十套，预算 1200 欧元，三周交付；第三条复测通过后发布蓝图 1.0。',
        },
      ),
      zh('chenwei', 1, '同意，今天就下料。', { replyTo: 'd-batch' }),
      zh('jiamin', 1, '可以，外壳型材我这边有现货。'),
      en('tobias', 1, 'Agreed. I clear a shelf.'),
      zh('xiaofeng', 2, '同意，我把评审意见写成一页，中英文各一份。'),
      zh('chenwei', 3, '三周前我还不认识你们。谢谢大家。', {
        key: 'thanks',
        en: 'Three weeks ago I did not know you. Thank you all.',
      }),
      en('tobias', 1, 'Come to Reutlingen. There is a spindle that would like to thank you in person.', {
        replyTo: 'thanks',
        zh: '来罗伊特林根吧，有根主轴想当面谢谢你们。',
      }),
      zh('jiamin', 1, '瓜子管够。', { en: 'We bring the sunflower seeds.' }),
      en('katrin', 2, 'See you all tomorrow for the task list. 谢谢！'),
    ],
  },
];
