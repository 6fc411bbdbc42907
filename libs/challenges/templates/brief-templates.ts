import type { ChallengeTemplateId } from '#libs/contracts/challenge-templates';
import type { TermsPreset } from '../terms/terms-presets.js';

/** The same words in the two languages of the bridge. */
export type Both = readonly [en: string, zh: string];

interface Section {
  heading: Both;
  /** What the author answers in its place. While it stands there the brief is not ready. */
  question: Both;
}

export interface BriefTemplate {
  id: ChallengeTemplateId;
  name: Both;
  /** For what it is. */
  text: Both;
  preset: TermsPreset;
  /** How long such a challenge usually stays open. */
  weeks: number;
  criteria: readonly { label: Both; weight: number }[];
  need: readonly Section[];
  context: readonly Section[];
  constraints: readonly Section[];
}

const section = (heading: Both, question: Both): Section => ({ heading, question });
const criterion = (weight: number, en: string, zh: string) => ({ label: [en, zh] as const, weight });

/** What many briefs lack, and every solver asks for. */
const tried = section(
  ['Tried so far', '已尝试的方案'],
  ['What has been tried, and why was it not enough?', '已经试过哪些办法？为什么还不够？'],
);
const budget = section(
  ['Cost', '成本'],
  ['What may one unit cost, and at which yearly volume?', '单件成本上限是多少？年用量多少？'],
);

/** The briefs that come again and again, as data: who wants another kind adds a row here. */
export const BRIEF_TEMPLATES: readonly BriefTemplate[] = [
  {
    id: 'sensing',
    name: ['Sensing and measurement', '传感与测量'],
    text: ['Something has to be noticed, counted or measured.', '需要发现、计数或测量某个量。'],
    preset: 'maker_keeps',
    weeks: 8,
    criteria: [
      criterion(40, 'Accuracy against the tests', '对照测试的准确度'),
      criterion(25, 'Cost per measuring point', '单个测点成本'),
      criterion(20, 'Robustness in operation', '运行可靠性'),
      criterion(15, 'Effort to retrofit', '改造工作量'),
    ],
    need: [
      section(
        ['Quantity', '被测量'],
        ['What is measured, over which range and how precisely?', '测量什么？量程与精度要求是多少？'],
      ),
      section(
        ['Use', '用途'],
        [
          'Who decides what by this value, and how soon must they know?',
          '谁依据该数值作什么决定？需要多快得到？',
        ],
      ),
    ],
    context: [
      section(
        ['Place', '测量位置'],
        [
          'Where does it sit: temperature, vibration, dust, liquids?',
          '安装在哪里？温度、振动、粉尘、液体情况如何？',
        ],
      ),
      tried,
    ],
    constraints: [
      section(
        ['Connection', '接口'],
        ['Which power, interfaces and data formats are there?', '现有哪些供电、接口与数据格式？'],
      ),
      budget,
    ],
  },
  {
    id: 'substitution',
    name: ['Material or process substitution', '材料或工艺替代'],
    text: ['A material or a step has to be replaced.', '某种材料或工序需要被替代。'],
    preset: 'firm_licence',
    weeks: 12,
    criteria: [
      criterion(40, 'Properties reached', '性能达标程度'),
      criterion(25, 'Cost at volume', '量产成本'),
      criterion(20, 'Fit with the line', '与产线的适配性'),
      criterion(15, 'Availability of supply', '供应保障'),
    ],
    need: [
      section(
        ['To be replaced', '被替代对象'],
        ['Which material or step is it, and why must it go?', '要替代哪种材料或工序？为什么？'],
      ),
      section(
        ['Properties', '性能要求'],
        ['Which properties must be kept, with values and standards?', '必须保持哪些性能？数值与标准是什么？'],
      ),
    ],
    context: [
      section(
        ['Process', '现有工艺'],
        ['How is it processed today, on which machines?', '目前如何加工？使用哪些设备？'],
      ),
      tried,
    ],
    constraints: [
      section(
        ['Rules', '法规'],
        ['Which substances or processes are excluded, by which rule?', '禁用哪些物质或工艺？依据什么法规？'],
      ),
      budget,
    ],
  },
  {
    id: 'embedded',
    name: ['Embedded or software component', '嵌入式或软件组件'],
    text: ['A board, a driver or a program has to do something new.', '需要电路板、驱动或程序实现新功能。'],
    preset: 'open_source',
    weeks: 6,
    criteria: [
      criterion(40, 'Function shown by running it', '实际运行所示功能'),
      criterion(25, 'Code others can maintain', '代码可维护性'),
      criterion(20, 'Security', '安全性'),
      criterion(15, 'Documentation', '文档'),
    ],
    need: [
      section(
        ['Function', '功能'],
        ['What goes in, what must come out, and within which time?', '输入是什么？须输出什么？时限多少？'],
      ),
      section(
        ['Users', '使用者'],
        ['Who uses it, and what do they do when it fails?', '谁使用它？失效时如何处理？'],
      ),
    ],
    context: [
      section(
        ['Surroundings', '运行环境'],
        ['On which hardware, system and network does it run?', '运行在什么硬件、系统与网络上？'],
      ),
      tried,
    ],
    constraints: [
      section(
        ['Licences', '许可证'],
        ['Under which licences may its parts stand?', '各部分可采用哪些许可证？'],
      ),
      section(
        ['Security', '安全要求'],
        ['Which data does it touch, and which rules apply to them?', '涉及哪些数据？适用什么规定？'],
      ),
    ],
  },
  {
    id: 'circular',
    name: ['Circular economy and waste', '循环经济与废料'],
    text: ['What is thrown away shall be worth something.', '让被丢弃的东西重新产生价值。'],
    preset: 'joint',
    weeks: 10,
    criteria: [
      criterion(35, 'Share recovered', '回收比例'),
      criterion(25, 'Value of the product', '产物价值'),
      criterion(25, 'Footprint over the life cycle', '全生命周期足迹'),
      criterion(15, 'Ability to grow', '可放大性'),
    ],
    need: [
      section(
        ['Stream', '废料流'],
        ['What is it made of, how much a month, how steady?', '成分是什么？每月多少？是否稳定？'],
      ),
      section(
        ['Goal', '目标'],
        ['What shall become of it, and who would buy that?', '希望转化成什么？谁会购买？'],
      ),
    ],
    context: [
      section(
        ['Today', '现状'],
        ['Where does it go today, and what does that cost?', '目前如何处置？费用多少？'],
      ),
      tried,
    ],
    constraints: [
      section(
        ['Permits', '许可与法规'],
        ['Is it waste by law, and may it cross a border?', '法律上是否属于废物？能否跨境？'],
      ),
      budget,
    ],
  },
  {
    id: 'testing',
    name: ['Test and certification', '测试与认证'],
    text: ['A product has to be shown to meet a rule.', '需要证明产品符合某项规定。'],
    preset: 'work_for_hire',
    weeks: 6,
    criteria: [
      criterion(40, 'Coverage of the standard', '标准覆盖程度'),
      criterion(25, 'Reproducible results', '结果可重复性'),
      criterion(20, 'Duration', '所需时间'),
      criterion(15, 'Cost of a run', '单次测试成本'),
    ],
    need: [
      section(
        ['Product', '产品'],
        ['Which product is it, in which version and quantity?', '是什么产品？哪个版本？数量多少？'],
      ),
      section(
        ['Standards', '标准'],
        ['Which standards of which market, in which edition?', '适用哪个市场的哪些标准？哪个版本？'],
      ),
    ],
    context: [
      section(
        ['Evidence', '已有证据'],
        ['Which reports and measurements are there already?', '已有哪些报告和测量数据？'],
      ),
      tried,
    ],
    constraints: [
      section(
        ['Laboratory', '实验室'],
        ['Which accreditation is needed, and where may samples go?', '需要何种资质？样品可寄往何处？'],
      ),
      budget,
    ],
  },
];
