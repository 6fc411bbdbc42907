import type { Skill } from '#libs/contracts/skills';

const NAMES: Readonly<Record<Skill, readonly [en: string, zh: string]>> = {
  mechanical_design: ['Mechanical design', '机械设计'],
  electronics: ['Electronics', '电子电路'],
  pcb_layout: ['PCB layout', 'PCB 布线'],
  embedded_software: ['Embedded software', '嵌入式软件'],
  sensors: ['Sensors', '传感器'],
  signal_processing: ['Signal processing', '信号处理'],
  radio: ['Radio', '无线通信'],
  power_electronics: ['Power electronics', '电力电子'],
  batteries: ['Batteries', '电池'],
  optics: ['Optics', '光学'],
  materials: ['Materials', '材料'],
  chemistry: ['Chemistry', '化学'],
  additive_manufacturing: ['Additive manufacturing', '增材制造'],
  machining: ['Machining', '机械加工'],
  moulding: ['Moulding', '注塑成型'],
  textiles: ['Textiles', '纺织工艺'],
  assembly: ['Assembly', '装配'],
  robotics: ['Robotics', '机器人'],
  control: ['Control engineering', '控制工程'],
  machine_learning: ['Machine learning', '机器学习'],
  data: ['Data engineering', '数据工程'],
  web_software: ['Web software', 'Web 软件'],
  mobile_software: ['Mobile software', '移动端软件'],
  cloud: ['Cloud operation', '云运维'],
  security: ['Security', '信息安全'],
  simulation: ['Simulation', '仿真'],
  testing: ['Testing', '测试'],
  certification: ['Certification', '认证'],
  quality: ['Quality', '质量管理'],
  sourcing: ['Sourcing', '采购寻源'],
  logistics: ['Logistics', '物流'],
  industrial_design: ['Industrial design', '工业设计'],
  user_research: ['User research', '用户研究'],
  agronomy: ['Agronomy', '农艺'],
  energy: ['Energy systems', '能源系统'],
  translation: ['Translation', '翻译'],
  writing: ['Technical writing', '技术写作'],
  project_management: ['Project management', '项目管理'],
  business: ['Business development', '商务拓展'],
};

export const skillName = (skill: Skill, locale: string): string =>
  NAMES[skill][locale.startsWith('zh') ? 1 : 0];

export const isSkill = (value: unknown): value is Skill =>
  typeof value === 'string' && Object.hasOwn(NAMES, value);

/** All skills by name, in the alphabet of the language. */
export const skillsByName = (locale: string): { skill: Skill; name: string }[] =>
  (Object.keys(NAMES) as Skill[])
    .map((skill) => ({ skill, name: skillName(skill, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
