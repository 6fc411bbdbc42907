import { en, zh, type Sitting } from './say.js';

/** Week one, Monday and Tuesday: who we are, what is wanted, which parts. */
export const kickoff: Sitting[] = [
  {
    day: 0,
    from: '15:02',
    lines: [
      en(
        'katrin',
        0,
        'Good morning, and good afternoon in Shenzhen. Welcome to the project space. The terms, your submission and the three success tests are already in the files.',
        {
          key: 'welcome',
          zh: '早上好，深圳的各位下午好。欢迎来到项目空间。条款、你们的方案和三条验收标准都已经在文件里了。',
        },
      ),
      zh('chenwei', 3, '大家好，我是陈伟，负责固件。旁边是黄嘉敏，画板子的。', {
        en: 'Hello everybody, I am Chen Wei, I do the firmware. Next to me is Huang Jiamin, who draws the boards.',
      }),
      zh('jiamin', 1, '各位好。我英文能读能写，说得慢一点。', {
        en: 'Hello. I read and write English; I speak it a little slowly.',
      }),
      en(
        'tobias',
        2,
        'Hi, Tobias here, test floor. I have a spindle with a ruined outer ring waiting for you.',
        { zh: '大家好，我是试验车间的托比亚斯。我这儿有一根外圈已经坏掉的主轴在等着你们。' },
      ),
      zh('shuya', 2, '我是林书雅，两边的话我都听得懂，有没听明白的地方直接 @ 我。', {
        en: 'I am Lin Shuya and understand both sides. If anything stays unclear, just call me.',
      }),
      zh('xiaofeng', 4, '我是评审吴晓峰，这个阶段只看不投票，信号处理上的问题欢迎随时讨论。'),
      en(
        'katrin',
        3,
        'One rule from my side: if a success test cannot fail, it is not a test. Please tell us early if one of them is badly written.',
      ),
      zh('chenwei', 4, '第二条“30 天最多一次误报”，是按单台机床算，还是按所有机床算？', {
        key: 'q-alarm',
        en: 'Test two, “at most one false alarm in 30 days”: is that for each machine, or for all of them together?',
      }),
      en('katrin', 2, 'For each machine. Good question, I will write it into the test.', {
        replyTo: 'q-alarm',
        zh: '按单台算。问得好，我会写进验收标准里。',
      }),
      en(
        'tobias',
        3,
        'And a false alarm means: alarm, we open the spindle, the bearing is fine. That costs us about 1,400 euros.',
      ),
      zh('jiamin', 2, '明白，那宁可晚报一天，也不能乱报。', {
        en: 'Understood. Then rather a day late than a wrong alarm.',
      }),
      en('tobias', 1, 'Exactly. A bearing gives us two to six weeks. One day does not matter.'),
      zh('chenwei', 5, '主轴的轴承型号能给一下吗？要算特征频率。', { key: 'q-bearing' }),
      en(
        'tobias',
        6,
        'Front pair: 7014 angular contact, 15 degrees, 19 balls. Ratio of ball to pitch diameter 0.135. Rear: N1010, cylindrical, 20 rollers.',
        { replyTo: 'q-bearing', key: 'bearing' },
      ),
      zh(
        'xiaofeng',
        5,
        '按这个参数，外圈特征频率约为转频的 8.26 倍：19/2 ×（1 − 0.135 × cos15°）。内圈约 10.74 倍。',
        {
          replyTo: 'bearing',
          en: 'With these figures the outer ring sits at 8.26 times the shaft speed: 19/2 × (1 − 0.135 × cos 15°). The inner ring at about 10.74 times.',
        },
      ),
      en('tobias', 2, 'So 826 Hz at 6,000 rpm. That agrees with our old measurements within 1 %.'),
      zh('chenwei', 2, '好，那 26.7 kHz 的采样率绰绰有余，关键是包络解调的带通放在哪里。'),
      zh('xiaofeng', 3, '先做一次敲击试验，找到主轴端盖的结构共振，带通就放在共振附近。'),
      en(
        'tobias',
        4,
        'I can do a hammer test tomorrow. The cover plate rings somewhere near 4 to 5 kHz, if I remember well.',
      ),
      en(
        'katrin',
        3,
        'I have to leave for the works council. Tobias decides on everything below 500 euros, above that ask me.',
        { zh: '我要去开职工委员会的会了。五百欧元以下的事托比亚斯定，超过的找我。' },
      ),
    ],
  },
  {
    day: 0,
    from: '17:20',
    lines: [
      zh('jiamin', 0, '先把器件定下来。传感器：IIS3DWB，3 轴，6 kHz 平坦带宽，SPI。有没有人反对？', {
        key: 'sensor',
        en: 'Let us settle the parts. Sensor: IIS3DWB, three axes, flat to 6 kHz, SPI. Any objection?',
      }),
      en(
        'tobias',
        4,
        'What is its noise density? Early damage on the outer ring is maybe 20 mg at the housing.',
        { replyTo: 'sensor' },
      ),
      zh('jiamin', 3, '75 µg/√Hz，三轴模式。单轴模式 60。', {
        en: '75 µg/√Hz with three axes, 60 with one.',
      }),
      zh('xiaofeng', 2, '在 200 Hz 的解调带宽内大约 1 mg，够用。'),
      zh('chenwei', 3, '备选是 ADXL1002，模拟输出、11 kHz，但要外加 ADC，贵一倍多。', {
        en: 'The alternative is the ADXL1002: analogue, 11 kHz, but it needs an ADC and costs more than twice as much.',
      }),
      en(
        'tobias',
        2,
        'Then IIS3DWB. Can we buy it on both sides? I do not want a part that only exists in one shop.',
      ),
      zh('jiamin', 4, '立创现货 1,900 只，62 元；欧洲那边 Mouser 有，交期两天。双源没问题。', {
        en: 'In Shenzhen 1,900 in stock at 62 yuan; in Europe distributors have it within two days. Two sources, no problem.',
      }),
      zh('jiamin', 1, 'MCU 我倾向 STM32G474，有硬件三角函数和滤波加速器 FMAC，算包络很省电。'),
      zh('chenwei', 2, '同意 G474。512 KB Flash，128 KB RAM，4096 点 float FFT 只占 32 KB。', {
        en: 'G474 it is. 512 KB of flash, 128 KB of RAM; a 4096-point float FFT takes 32 KB.',
      }),
      en(
        'tobias',
        3,
        'Supply is 24 V from the cabinet, dirty. Expect 18 to 32 V and the contactor spikes of an old machine.',
        { key: 'supply' },
      ),
      zh(
        'jiamin',
        3,
        '前端 TVS 用 SMBJ33A，再加一只 LMR36506 降到 4.2 V，然后 TPS7A2033 出 3.3 V 给传感器。',
        {
          replyTo: 'supply',
          en: 'SMBJ33A at the input, an LMR36506 down to 4.2 V, then a TPS7A2033 for a clean 3.3 V to the sensor.',
        },
      ),
      en('tobias', 2, 'Looks sane. Please no connector with screws I can lose in the chip tray.'),
      zh('jiamin', 1, 'M12 A 编码四芯，螺纹的，但掉不了 :)'),
      zh(
        'shuya',
        5,
        '小提示：这里的“打样”我在术语表里统一译成 sample run，不是 sampling，免得和“采样”混在一起。',
        {
          en: 'A note: in the termbase 打样 is “sample run”, not “sampling”, so that nobody confuses it with 采样.',
        },
      ),
      en('tobias', 2, 'That explains a sentence in the submission that I had read three times.'),
    ],
  },
  {
    day: 1,
    from: '10:15',
    lines: [
      zh('jiamin', 0, '原理图第一版画好了，PDF 和 KiCad 工程都在文件里，v0.1。', { key: 'sch' }),
      zh('chenwei', 12, '我看了，SPI 的片选建议加一只 10 k 上拉，上电的时候 G474 的脚是高阻。', {
        replyTo: 'sch',
        en: 'I have read it. Please add a 10 k pull-up on chip select: at power-up the pins of the G474 float.',
      }),
      zh('jiamin', 6, '加。INT1 也接上了，用来做 FIFO 水位中断。'),
      zh('chenwei', 4, 'RS-485 收发器用 THVD1450，120 Ω 终端做成焊盘跳线，默认不焊。'),
      zh('jiamin', 9, '终端改成 0402 电阻 + 0 Ω 选焊，产线上好管理。'),
    ],
  },
  {
    day: 1,
    from: '15:10',
    lines: [
      en(
        'tobias',
        0,
        'Hammer test done: resonances of the cover at 4.38 kHz and 5.1 kHz, the first one is 12 dB stronger. CSV with all three axes is in the files.',
        {
          key: 'hammer',
          zh: '敲击试验做完了：端盖共振在 4.38 kHz 和 5.1 kHz，前者强 12 dB。三个轴的 CSV 已上传。',
        },
      ),
      zh('xiaofeng', 8, '很清楚。带通取 3.6 到 5.2 kHz，中心 4.4。', {
        replyTo: 'hammer',
        en: 'Very clear. Band-pass from 3.6 to 5.2 kHz, centred at 4.4.',
      }),
      zh('chenwei', 3, '4.4 kHz 还在 6 kHz 带宽以内，幸好没选 3 kHz 的那颗。'),
      en(
        'tobias',
        4,
        'The sensor must sit directly on the cover then. Every plate in between eats the resonance.',
      ),
      zh(
        'jiamin',
        5,
        '所以传感器紧挨安装螺柱放，板子用两颗 M2.5 硬锁在铝壳底面，中间垫 0.5 mm 导热胶不行，太软。',
        {
          en: 'So the sensor goes right beside the stud and the board is screwed hard onto the aluminium floor. No 0.5 mm thermal pad in between, it is too soft.',
        },
      ),
      en('tobias', 3, 'Agreed. How thick is the board?'),
      zh('jiamin', 1, '1.6 mm，四层，沉金。'),
      en('katrin', 6, 'May I ask a stupid question: who owns the schematic from today on?', { key: 'q-own' }),
      zh(
        'shuya',
        4,
        '按条款 maker_keeps：背景和前景知识产权都归桥北，阿尔布得到非独占使用权。发布许可建议 CERN-OHL-W。',
        {
          replyTo: 'q-own',
          en: 'By the terms “maker keeps”: background and foreground IP stay with Qiaobei, Albtrauf gets a non-exclusive licence. For release CERN-OHL-W is proposed.',
        },
      ),
      en('katrin', 2, 'Thank you. Not stupid, then, just answered.'),
      zh('chenwei', 7, '今晚投板，明天中午前能出 Gerber。四层板加急三天。', {
        en: 'We send the board tonight; Gerbers by noon tomorrow. Four layers, express, three days.',
      }),
      en('tobias', 2, 'Three days for a four-layer board. Here the offer alone takes three days.', {
        zh: '四层板三天。在我们这儿，光报价就要三天。',
      }),
      zh('jiamin', 1, '来深圳吃饭的时候带你去看。'),
    ],
  },
];
