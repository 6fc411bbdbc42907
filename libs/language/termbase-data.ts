/**
 * The house terminology, one subject a block: `中文 = English / other English`, separated by `;`. The first English
 * form is the one we write; the others are understood as well. The first line that gives an English form wins for it.
 */
export const TERM_LINES = `
打样 = sample run / prototype run; 样品 = sample; 首样 = first article sample; 开模 = tooling / mould making; 模具 = mould / mold
贴片 = SMT assembly / SMT; 贴片机 = pick-and-place machine; 起订量 = minimum order quantity / MOQ; 交期 = lead time; 小批量 = small batch / low-volume run
量产 = mass production / volume production; 试产 = pilot production / pilot run; 中试 = pilot-scale test; 中试基地 = pilot test base; 备货 = stocking; 现货 = in stock
物料清单 = bill of materials / BOM; 开放物料清单 = open BOM; 物料行 = BOM line; 替代料 = substitute part / substitute; 货源 = source of supply; 制造商料号 = manufacturer part number / MPN
供应商 = supplier; 供应链 = supply chain; 代工厂 = contract manufacturer; 方案公司 = design house; 公板 = gongban (public board); 公模 = gongmo (public mould); 山寨 = shanzhai
电子市场 = electronics market; 采购 = procurement / purchasing; 报价 = quotation / quote; 询价 = request for quotation / RFQ; 订单 = purchase order; 单价 = unit price; 发票 = invoice
运费 = freight cost; 关税 = customs duty; 清关 = customs clearance; 报关 = customs declaration; 海运 = sea freight; 空运 = air freight; 物流 = logistics; 仓库 = warehouse; 库存 = stock level
良率 = yield rate; 质检 = quality inspection; 质量控制 = quality control; 来料检验 = incoming inspection; 出货 = shipment; 返工 = rework; 报废 = scrap; 不良品 = defective part; 缺陷 = defect; 验收 = acceptance inspection
工艺 = manufacturing process; 工序 = process step; 产线 = production line / assembly line; 产能 = production capacity; 夹具 = fixture; 治具 = jig; 测试治具 = test jig; 老化测试 = burn-in test; 可靠性 = reliability

电路 = circuit; 电路板 = circuit board; 印刷电路板 = printed circuit board / PCB; 原理图 = schematic; 布线 = routing; 元器件 = electronic component; 焊接 = soldering; 回流焊 = reflow soldering; 波峰焊 = wave soldering
焊盘 = solder pad; 钢网 = solder stencil / stencil; 过孔 = via hole; 阻抗 = impedance; 封装 = package footprint / footprint; 引脚 = pin; 接口 = interface; 连接器 = connector; 线束 = wiring harness; 电源 = power supply; 电源管理 = power management
电池 = battery; 锂电池 = lithium battery; 充电 = charging; 充电器 = charger; 功耗 = power consumption; 低功耗 = low power; 电压 = voltage; 电流 = electric current; 电阻 = resistor; 电容 = capacitor; 电感 = inductor; 二极管 = diode; 晶体管 = transistor
芯片 = chip; 集成电路 = integrated circuit; 半导体 = semiconductor; 单片机 = microcontroller / MCU; 处理器 = processor; 存储器 = memory chip; 固件 = firmware; 嵌入式 = embedded; 嵌入式系统 = embedded system; 驱动程序 = device driver
传感器 = sensor; 加速度计 = accelerometer; 陀螺仪 = gyroscope; 执行器 = actuator; 电机 = electric motor; 步进电机 = stepper motor; 舵机 = servo; 继电器 = relay; 天线 = antenna; 射频 = radio frequency; 蓝牙 = Bluetooth; 物联网 = Internet of Things / IoT
摄像头 = camera module; 显示屏 = display; 触摸屏 = touchscreen; 麦克风 = microphone; 扬声器 = loudspeaker; 电磁兼容 = electromagnetic compatibility / EMC; 静电 = static electricity; 散热 = heat dissipation; 散热器 = heat sink; 防水 = waterproof; 防尘 = dustproof

结构 = structure; 结构设计 = mechanical design; 外壳 = enclosure / housing; 公差 = tolerance; 尺寸 = dimensions; 图纸 = technical drawing; 三维模型 = 3D model; 装配 = assembly; 紧固件 = fastener; 螺丝 = screw; 螺母 = nut; 轴承 = bearing; 齿轮 = gear; 弹簧 = spring
注塑 = injection moulding / injection molding; 压铸 = die casting; 冲压 = stamping; 钣金 = sheet metal; 数控加工 = CNC machining; 铣削 = milling; 车削 = turning; 激光切割 = laser cutting; 3D打印 = 3D printing; 3D打印机 = 3D printer; 增材制造 = additive manufacturing
快速成型 = rapid prototyping; 表面处理 = surface treatment; 阳极氧化 = anodising / anodizing; 电镀 = electroplating; 喷涂 = spray coating; 丝印 = silkscreen; 热处理 = heat treatment; 铝合金 = aluminium alloy; 不锈钢 = stainless steel; 碳纤维 = carbon fibre / carbon fiber; 复合材料 = composite material; 硅胶 = silicone
塑料 = plastic; 橡胶 = rubber; 原材料 = raw material; 可回收 = recyclable; 回收 = recycling; 循环经济 = circular economy; 可维修 = repairable; 可持续 = sustainable; 碳排放 = carbon emissions; 碳足迹 = carbon footprint; 节能 = energy saving; 可再生能源 = renewable energy; 光伏 = photovoltaic; 太阳能 = solar power / solar energy / solar

原型 = prototype; 样机 = working prototype; 概念验证 = proof of concept; 概念验证中心 = proof-of-concept centre; 可行性 = feasibility; 可行性研究 = feasibility study; 需求分析 = requirements analysis; 技术规格 = technical specification / specification; 测试计划 = test plan; 测试环境 = test environment; 测试报告 = test report
技术成熟度 = technology readiness level / TRL; 里程碑 = milestone; 任务 = task; 迭代 = iteration; 决议 = decision; 交接棒 = hand-over note; 敏捷管理 = agile management; 截止日期 = deadline; 截止时间 = deadline time; 交付物 = deliverable; 进度 = progress; 路线图 = roadmap; 预算 = budget; 资金 = funding

创新 = innovation; 开放创新 = open innovation; 开放式创新 = open innovation; 创新生态系统 = innovation ecosystem; 集群式创新 = clustering innovation; 创新范式 = innovation paradigm; 封闭式创新 = closed innovation; 嵌入与共生式创新 = embedded-symbiotic innovation; 产消者 = prosumer; 竞合 = co-opetition; 共生 = symbiosis; 资源共享 = resource sharing
开放挑战 = open challenge; 揭榜挂帅 = open challenge (jiebang guashuai); 发榜方 = challenge sponsor; 揭榜方 = solver; 揭榜方案 = submission; 中榜 = award-winning; 评审组 = evaluation panel / panel; 评审专家 = evaluator; 评审 = review; 评分表 = rubric; 评分项 = criterion / criteria; 评分 = score; 权重 = weighting; 利益冲突 = conflict of interest
挑战 = challenge; 方案 = solution / proposed solution; 团队 = team; 混合团队 = hybrid team; 奖励 = reward; 奖金 = prize money; 申报 = grant application; 提交 = submit; 入围 = shortlisted; 评选 = selection; 答疑 = Q&A; 需求 = need / requirement; 供给 = offer; 匹配 = match; 对接 = matchmaking; 对接轮次 = matchmaking round; 引荐 = introduction; 意向表达 = expression of interest
任务单 = gig; 技术转移 = technology transfer; 成果转化 = research commercialisation; 技术经理人 = technology transfer manager; 双语技术经理人 = innovation scout; 技术简报 = scouting dossier; 转移路径 = transfer track; 关口 = gate; 适配 = adaptation; 推广 = roll-out; 招商引资 = investment promotion
孵化 = incubation; 孵化器 = incubator; 孵化计划 = incubation programme; 加速器 = accelerator; 众创空间 = zhongchuang space (mass innovation space); 创客 = maker; 创客空间 = makerspace; 黑客空间 = hackerspace; 微观装配实验室 = Fab Lab; 大学科技园 = university science park; 科技园 = technology park; 产业集群 = industrial cluster; 生活实验室 = living lab; 开放创新实验室 = open innovation lab
创业 = entrepreneurship; 初创企业 = startup / start-up; 中小企业 = small and medium-sized enterprises / SMEs; 投资人 = investor; 天使投资人 = business angel; 风险投资 = venture capital; 融资 = financing; 商业模式 = business model; 创新节点 = innovation node; 螺旋主体 = helix; 四螺旋 = four helix / quadruple helix; 三螺旋 = triple helix
政府 = government; 企业 = company / enterprise; 高校 = university; 科研院所 = research institute; 机构 = organisation / organization; 用户 = user; 科研人员 = researcher; 工程师 = engineer; 设计师 = designer; 威客 = witkey; 极客 = geek; 中介 = intermediary; 艺术家 = artist

知识产权 = intellectual property / IP; 背景知识产权 = background IP; 前景知识产权 = foreground IP; 专利 = patent; 专利申请 = patent application; 实用新型 = utility model; 外观设计 = registered design; 商标 = trademark; 著作权 = copyright; 商业秘密 = trade secret; 许可 = licensing; 许可证 = licence / license; 许可方 = licensor; 被许可方 = licensee; 独占许可 = exclusive licence; 非独占许可 = non-exclusive licence; 回授许可 = licence back
互惠许可证 = reciprocal licence / copyleft licence; 宽松许可证 = permissive licence; 木兰宽松许可证 = Mulan Permissive Software License; 开源 = open source; 开源硬件 = open hardware / open-source hardware; 开源软件 = open-source software; 内源 = InnerSource; 开源项目办公室 = open-source programme office / OSPO; 派生 = fork; 谱系 = lineage; 发布版 = release; 变更提案 = change proposal; 署名 = attribution; 蓝图 = blueprint; 开放蓝图 = open blueprint
保密 = confidentiality; 保密协议 = non-disclosure agreement / NDA; 合同 = contract; 协议 = agreement; 条款 = terms; 违约 = breach of contract; 适用法律 = governing law; 争议解决 = dispute resolution; 仲裁 = arbitration; 逆向工程 = reverse engineering; 公有领域 = public domain; 出口管制 = export control; 出口管制筛查 = export-control screening; 两用物项 = dual-use items; 合规 = compliance; 尽职调查 = due diligence
个人信息 = personal information / personal data; 单独同意 = separate consent; 同意 = consent; 出境 = cross-border transfer; 标准合同 = standard contract; 影响评估 = impact assessment; 数据集 = dataset; 算法 = algorithm; 人工智能 = artificial intelligence / AI; 机器学习 = machine learning; 数据驻留 = data residency; 统一社会信用代码 = unified social credit code; 登记号 = registration number

研讨会 = workshop; 工作坊 = workshop session; 双边研讨会 = bilateral workshop; 环节 = agenda session; 报名 = registration; 候补 = waitlist; 口译 = interpretation; 交传 = consecutive interpretation; 同传 = simultaneous interpretation; 会议 = meeting; 视频会议 = video call; 时区 = time zone; 调休上班日 = make-up workday; 国庆黄金周 = Golden Week; 春节 = Spring Festival; 工作日 = working day; 节假日 = public holiday; 主持人 = moderator; 议程 = agenda; 会议纪要 = minutes of the meeting
项目 = project; 项目空间 = project space; 频道 = channel; 话题 = topic; 消息 = message; 译文 = translation; 术语 = term; 术语库 = termbase; 附件 = attachment; 通知 = notification; 免打扰 = quiet hours; 腾讯会议 = Tencent Meeting (VooV); 企业微信 = WeCom; 钉钉 = DingTalk; 飞书 = Feishu; 案例 = case study; 实践 = practice; 专论 = monograph; 标准 = standard; 认证 = certification; 欧盟 = European Union / EU; 欧洲 = Europe; 中国 = China; 上海 = Shanghai; 深圳 = Shenzhen; 北京 = Beijing; 柏林 = Berlin; 德国 = Germany
`;
