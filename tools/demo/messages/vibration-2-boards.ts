import { en, zh, type Sitting } from './say.js';

/** Week one, Wednesday to Friday: layout, parts list, first firmware. */
export const boards: Sitting[] = [
  {
    day: 2,
    from: '11:05',
    lines: [
      zh('jiamin', 0, 'Gerber v0.2 已导出。板框 42 × 18 mm，M12 座在短边，螺柱孔 M5 在传感器正下方 6 mm。', {
        key: 'gerber',
        en: 'Gerbers v0.2 are out. Outline 42 × 18 mm, M12 on the short side, the M5 stud 6 mm from the sensor.',
      }),
      zh('chenwei', 14, '晶振下面那条地缝补上，不然又要重演去年那块板。'),
      zh('jiamin', 5, '补了，多打了六个过孔。'),
      zh('jiamin', 22, '已下单：五块，沉金，1.6 mm，绿油，周五上午到。订单截图在文件里。'),
      zh('chenwei', 30, '等板子的时候我先在评估板 STEVAL-MKI208V1K 上跑通 FIFO。'),
    ],
  },
  {
    day: 2,
    from: '15:25',
    lines: [
      en(
        'tobias',
        0,
        'I looked at the layout. The M12 is on the side where the coolant nozzle is. Can the plug point backwards?',
        { key: 'm12' },
      ),
      zh('jiamin', 4, '可以，壳子上有四个安装方向，板子不用改。', {
        replyTo: 'm12',
        en: 'It can: the housing mounts in four directions, the board stays as it is.',
      }),
      en('tobias', 2, 'Perfect.'),
      en('tobias', 3, 'Pin-out of our cabinets: 1 = 24 V, 2 = A, 3 = 0 V, 4 = B. Brown, white, blue, black.'),
      zh('chenwei', 2, '和我们默认的差一个：我们 2 是 B。改原理图还来得及吗？', { key: 'swap' }),
      zh('jiamin', 3, '已经下单了，但 A/B 在收发器那边有 0 Ω 交叉焊盘，换两颗电阻就行。', {
        replyTo: 'swap',
        en: 'It is ordered already, but A and B have a crossing of 0 Ω pads at the transceiver. Two resistors, done.',
      }),
      en('tobias', 1, 'You planned for me. I am touched.'),
      zh('jiamin', 2, '每个客户都说自己的接法是标准的 :)', {
        en: 'Every customer says that theirs is the standard :)',
      }),
      en(
        'katrin',
        10,
        'Purchasing asks for a bill of materials with two sources for each line. Is that possible by Friday?',
        { key: 'bom-ask' },
      ),
      zh('jiamin', 3, '今晚给第一版。', { replyTo: 'bom-ask' }),
    ],
  },
  {
    day: 3,
    from: '10:40',
    lines: [
      zh('jiamin', 0, 'BOM v0.2：33 行，31 行双源。只有单源的两行：M12 座（国产定制）和灌封胶。', {
        key: 'bom',
        en: 'BOM v0.2: 33 lines, 31 with two sources. Single-sourced are the M12 socket (made to order here) and the potting resin.',
      }),
      zh(
        'jiamin',
        2,
        '```csv\nref,mpn,qty,cn_price_cny,eu_price_eur\nU1,IIS3DWB,1,62.00,9.85\nU2,STM32G474CBT6,1,31.50,6.90\nU3,THVD1450DR,1,5.60,1.95\nU4,LMR36506RPER,1,8.90,2.40\nU5,TPS7A2033PDBVR,1,2.10,0.62\nJ1,M12A-4M,1,9.80,\n```',
      ),
      zh('chenwei', 6, '一百套整机物料 298 元，约 39 欧元，留了 21 欧元给壳子和人工。'),
      zh('jiamin', 5, '如果换成 G431，可以再省 17 元，但 RAM 只有 32 KB。'),
      zh('chenwei', 2, '那 FFT 要降到 1024 点，分辨率不够，不换。'),
    ],
  },
  {
    day: 3,
    from: '15:15',
    lines: [
      en('tobias', 0, 'For the M12 you can use Binder 09-3431 on our side. 4.10 euros, on the shelf.', {
        replyTo: 'bom',
        zh: 'M12 在我们这边可以用 Binder 09-3431，4.10 欧元，有现货。',
      }),
      zh('jiamin', 4, '封装兼容吗？我们的是板载直插，四脚 1 × 1.2 mm。'),
      en('tobias', 12, 'I measured one: same pitch, pins 0.1 mm thinner. It fits, solder fills the rest.'),
      zh('jiamin', 2, '好，那就 32 行双源了。'),
      en(
        'tobias',
        3,
        'And the resin: we pot with Wepuran VU 4452. Same Shore hardness as yours, and it is known to survive our emulsion.',
        { key: 'resin' },
      ),
      zh('jiamin', 5, '固化温度多少？超过 80 度传感器的偏置会漂。', {
        replyTo: 'resin',
        en: 'At what temperature does it cure? Above 80 degrees the offset of the sensor drifts.',
      }),
      en('tobias', 2, 'Room temperature, 24 hours. No oven.'),
      zh('jiamin', 1, '完美，33 行全部双源。', { en: 'Perfect, all 33 lines have two sources.' }),
      en('katrin', 7, 'I forward this to purchasing with a certain pleasure.'),
      zh('shuya', 3, '采购回信可能会问原产地声明，桥北这边准备一份贸易商发票模板就好，我来翻译抬头。'),
    ],
  },
  {
    day: 3,
    from: '21:05',
    lines: [
      en(
        'tobias',
        0,
        'For your morning: here is how the test spindle is built. Belt drive, 15 kW, front flange 180 mm, four free M5 holes at 45, 135, 225 and 315 degrees.',
        {
          key: 'flange',
          zh: '给你们早上看：试验主轴的结构是皮带传动，15 kW，前法兰 180 mm，在 45、135、225 和 315 度有四个空的 M5 孔。',
        },
      ),
      en(
        'tobias',
        4,
        'Thread depth is 11 mm, and the bottom is not flat. The stud must not be longer than 9.',
      ),
      en(
        'katrin',
        9,
        'I split test one into nine points: three speeds, each healthy, damaged and healthy again. Test three has six. That makes fifteen we can tick off.',
        {
          key: 'fifteen',
          zh: '我把第一条验收拆成九个点：三档转速，每档健康、损伤、再健康。第三条有六个点，总共十五项可以逐一打勾。',
        },
      ),
      en('tobias', 3, 'Healthy again means changing the bearing twice. Half a day each.'),
      en('katrin', 2, 'I know. But if it still shouts with a good bearing, it has learned the wrong thing.'),
      en('tobias', 6, 'Point taken. I order two more 7014 pairs.', { replyTo: 'fifteen' }),
    ],
  },
  {
    day: 4,
    from: '10:20',
    lines: [
      zh('chenwei', 0, '评估板上 FIFO + DMA 跑通了。26.667 kHz，水位 256，中断里只搬指针。', {
        key: 'fifo',
        en: 'FIFO and DMA run on the evaluation board: 26.667 kHz, watermark 256, the interrupt only moves a pointer.',
      }),
      zh('chenwei', 1, '螺柱长度收到，图上改成 8.5 mm。', { replyTo: 'flange' }),
      zh(
        'chenwei',
        3,
        '```c\n/* 256 samples = 9.6 ms; tagged FIFO words are 7 bytes */\nif (HAL_SPI_TransmitReceive_DMA(&hspi1, tx, rx, 1 + 256 * 7) != HAL_OK)\n  stats.spi_busy++;\n```',
      ),
      zh('jiamin', 8, 'SPI 时钟多少？'),
      zh('chenwei', 1, '10 MHz，1.43 ms 搬完一帧，CPU 占用不到 4%。'),
      zh('jiamin', 15, '五块板到了，钢网也到了，下午贴片。', {
        en: 'The five boards are here, and the stencil, too. We solder this afternoon.',
      }),
    ],
  },
  {
    day: 4,
    from: '15:30',
    lines: [
      zh('jiamin', 0, '三块贴好了，上电电流 21 mA，3.3 V 正常，没有冒烟。', {
        key: 'power',
        en: 'Three boards are soldered: 21 mA at power-up, 3.3 V is right, no smoke.',
      }),
      en('tobias', 2, 'No smoke is my favourite measurement.', { replyTo: 'power' }),
      zh('chenwei', 11, 'WHO_AM_I 读回来是 0x00，不是 0x7B。', {
        key: 'whoami',
        en: 'WHO_AM_I reads 0x00 instead of 0x7B.',
      }),
      zh('jiamin', 4, '我看一下，MISO 那颗串阻是不是贴偏了。', { replyTo: 'whoami' }),
      zh('jiamin', 9, '串阻没问题。是我把传感器的第 1 脚画反了 90 度，封装库里圆点的位置不对。', {
        key: 'pin1',
        en: 'The resistor is fine. I drew pin 1 of the sensor 90 degrees off: the dot in the footprint is in the wrong corner.',
      }),
      zh('chenwei', 1, '……去年那块板也是这个。'),
      zh('jiamin', 2, '可以把芯片转 90 度手工贴，焊盘是对称的。X 和 Y 轴互换，固件里改一下就行。', {
        en: 'I can turn the chip by hand, the pads are symmetrical. X and Y change places; the firmware can undo that.',
      }),
      en('tobias', 3, 'Does turning it move the sensing element away from the stud?'),
      zh('jiamin', 2, '偏 0.3 mm，可以忽略。'),
      zh('jiamin', 24, '转好了。WHO_AM_I = 0x7B。', { en: 'Turned. WHO_AM_I = 0x7B.' }),
      en('tobias', 1, 'Twenty-four minutes from a wrong footprint to a working board. On a Friday.', {
        zh: '从封装画错到板子能用，二十四分钟。还是个星期五。',
      }),
      zh('chenwei', 3, '交接：三块板可用，X/Y 互换已记在 issue 7，v0.3 修封装；下周一做噪声底测量。', {
        key: 'baton-1',
        en: 'Hand-over: three boards work; X/Y swapped, noted as issue 7, footprint fixed in v0.3; noise floor on Monday.',
      }),
      en('katrin', 5, 'Thank you all. Have a good weekend, and please do not answer me until Monday.', {
        zh: '谢谢大家。周末愉快，周一之前请不要回复我。',
      }),
      zh('jiamin', 1, '收到（周一回复）。'),
    ],
  },
];
