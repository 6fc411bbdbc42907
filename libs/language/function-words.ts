/** Reads `word=meaning, word=meaning`; an empty meaning says that the other language has no word for it. */
const parse = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(/,\s*/).map((pair) => pair.trim().split('=') as [string, string]));

/** Words that carry grammar, not content: always known, never glossed, not counted. */
export const CHINESE_FUNCTION_WORDS = parse(`
的=, 了=, 着=, 吗=, 呢=, 吧=, 啊=, 得=, 地=, 过=, 们=, 们的=, 之=of, 所=that, 把=, 被=by, 给=to, 对=to,
对于=for, 关于=about, 从=from, 到=to, 在=in, 于=in, 与=and, 和=and, 及=and, 以及=and, 或=or, 或者=or,
而=and, 而且=and, 并=and, 并且=and, 但=but, 但是=but, 如果=if, 因为=because, 所以=so, 为了=in order to,
为=for, 以=with, 用=with, 由=by, 向=to, 比=than, 跟=with, 同=with, 除了=except, 根据=according to,
按=according to, 通过=through, 我=I, 我们=we, 你=you, 你们=you, 您=you, 他=he, 她=she, 它=it, 他们=they,
她们=they, 我的=my, 我们的=our, 你的=your, 您的=your, 其=its, 自己=oneself, 大家=everyone, 谁=who,
什么=what, 怎么=how, 怎么样=how, 为什么=why, 哪里=where, 哪=which, 哪个=which, 几=how many, 多少=how many,
这=this, 那=that, 这个=this, 那个=that, 这些=these, 那些=those, 这里=here, 那里=there, 这样=so, 每=every,
每个=every, 某=some, 各=each, 各种=various, 是=is, 不是=is not, 有=has, 没有=has no, 没=not, 不=not,
别=do not, 能=can, 能够=can, 可以=can, 会=will, 要=must, 应=should, 应该=should, 应当=should, 必须=must,
需=need, 需要=need, 想=want, 想要=want, 希望=hope, 愿意=is willing, 请=please, 让=let, 使=make, 已=already,
已经=already, 正在=now, 将=will, 还=still, 还是=or, 也=also, 都=all, 就=then, 才=only then, 只=only,
很=very, 非常=very, 太=too, 更=more, 最=most, 较=rather, 约=about, 大约=about, 左右=or so, 至=to,
至少=at least, 最多=at most, 以上=and above, 以下=and below, 以内=within, 之前=before, 之后=after,
前=before, 后=after, 中=in, 内=within, 上=on, 下=under, 里=in, 外=outside, 间=between, 个=, 件=pieces,
块=pieces, 台=units, 套=sets, 种=kinds of, 次=times, 天=days, 日=day, 周=weeks, 月=month, 年=year,
小时=hours, 分钟=minutes, 秒=seconds, 元=yuan, 万=ten thousand, 千=thousand, 百=hundred, 一=one, 二=two,
两=two, 三=three, 四=four, 五=five, 六=six, 七=seven, 八=eight, 九=nine, 十=ten, 零=zero, 第=no.,
第一=first, 半=half, 多=many, 少=few, 一个=a, 一些=some, 一下=, 今天=today, 明天=tomorrow, 昨天=yesterday,
现在=now, 下周=next week, 上周=last week, 本周=this week, 下个月=next month, 早上=morning, 上午=morning,
下午=afternoon, 晚上=evening, 时候=time, 你好=hello, 您好=hello, 谢谢=thank you, 好的=OK, 好=good,
对的=right, 再见=goodbye, 抱歉=sorry, 没问题=no problem, 行=OK, 到了=arrived, 等=and so on`);

/** Everyday words whose usual meaning a dictionary without frequencies gets wrong. */
export const CHINESE_EVERYDAY_WORDS = parse(`
使用=use, 做=do, 进行=carry out, 时间=time, 高=high, 低=low, 大=large, 小=small, 新=new, 旧=old, 快=fast,
慢=slow, 长=long, 短=short, 重=heavy, 轻=light, 贵=expensive, 便宜=cheap, 便携=portable, 发=send,
发给=send to, 看=look at, 说=say, 问=ask, 买=buy, 卖=sell, 改=change, 加=add, 找=look for, 做好=finish,
完=finished, 板=board, 水=water, 电=electricity, 光=light, 热=heat, 力=force, 人=people, 车=vehicle,
机=machine, 线=wire, 孔=hole, 厂=factory, 城市=city, 问题=problem, 文件=document, 质量=quality,
收到=received, 确认=confirm, 安排=arrange, 讨论=discuss, 寄=send by post`);

/** English words are in lower case. */
export const ENGLISH_FUNCTION_WORDS = parse(`
the=, a=, an=, of=的, and=和, or=或, but=但, if=如果, because=因为, so=所以, to=, in=在, on=在, at=在,
for=为, from=从, by=由, with=用, without=没有, about=关于, into=进入, through=通过, between=之间,
within=以内, before=之前, after=之后, under=在下面, over=超过, above=以上, below=以下, than=比, as=作为,
per=每, until=直到, since=自, during=期间, against=对, towards=向, toward=向, across=跨, up=, down=, out=,
off=, via=通过, such=这样的, like=像, both=两者, either=任一, while=同时, whether=是否, although=虽然,
however=但是, therefore=因此, also=也, too=也, then=然后, there=那里, here=这里, i=我, we=我们, you=您,
he=他, she=她, it=它, they=他们, me=我, us=我们, him=他, her=她, them=他们, themselves=自己, himself=自己, herself=自己, itself=本身, yourself=自己, everyone=大家, my=我的, our=我们的, your=您的,
his=他的, its=其, their=他们的, who=谁, which=哪个, what=什么, when=何时, where=哪里, why=为什么, how=如何,
this=这个, that=那个, these=这些, those=那些, every=每个, each=每个, all=所有, any=任何, some=一些,
no=没有, not=不, other=其他, another=另一个, same=同样的, one=一, two=两, three=三, four=四, five=五,
six=六, seven=七, eight=八, nine=九, ten=十, hundred=百, thousand=千, first=首先, second=第二, third=第三,
once=一次, many=许多, much=许多, more=更多, most=最, less=更少, few=少数, enough=足够, only=只, very=非常,
still=仍然, already=已经, again=再次, never=从不, always=总是, often=经常, now=现在, soon=很快, today=今天,
tomorrow=明天, yesterday=昨天, is=是, are=是, was=是, were=是, be=是, been=是, being=是, am=是, has=有,
have=有, had=有, having=有, do=, does=, did=, don't=不, doesn't=不, didn't=没有, isn't=不是, can't=不能,
cannot=不能, won't=不会, can=可以, could=可以, will=将, would=会, shall=应, should=应该, must=必须,
may=可以, might=可能, need=需要, needs=需要, needed=需要, want=想要, please=请, thanks=谢谢, hello=你好,
hi=你好, yes=是, ok=好的, okay=好的, sorry=抱歉, let=让, let's=让我们, we'll=我们将, i'll=我将, it's=它是,
i'm=我是, we're=我们是`);

export const ENGLISH_EVERYDAY_WORDS = parse(`
use=使用, make=制作, get=得到, give=给, send=发送, take=拿, see=看, know=知道, think=认为, go=去, come=来,
find=找到, keep=保持, help=帮助, work=工作, try=尝试, ask=问, show=展示, tell=告诉, start=开始, begin=开始,
end=结束, stop=停止, open=开放, close=关闭, add=添加, change=更改, check=检查, confirm=确认, arrive=到达,
ship=发货, build=建造, buy=购买, sell=出售, pay=支付, run=运行, read=阅读, write=写, reader=阅读器,
good=好的, bad=坏的, new=新的, old=旧的, high=高, low=低, large=大, big=大, small=小, fast=快, quick=快速,
slow=慢, long=长, short=短, cheap=便宜, expensive=昂贵, easy=容易, difficult=困难, possible=可能的,
available=可用的, ready=准备好, next=下一个, last=上一个, early=早, late=晚, free=免费, file=文件,
files=文件, test=测试, sample=样品, time=时间, paper=纸, problem=问题, question=问题, part=零件,
people=人们, person=人, city=城市, power=功率, light=光, order=订单, plant=植物, board=板, water=水,
solar=太阳能, delivery=交货, idea=想法, cost=成本, care=护理, elderly=老年人, connect=连接, waste=废物,
project=项目, house=房屋, factory=工厂, measure=测量, week=周, weeks=周, month=月, months=月, day=天,
days=天, year=年, years=年, hour=小时, hours=小时, minute=分钟, minutes=分钟, piece=件, pieces=件,
repair=维修, trial=试验, look=看, looking=寻找, soil=土壤, moisture=湿度, everybody=大家, portable=便携,
tester=测试仪, low-cost=低成本, friday=周五, monday=周一, tuesday=周二, wednesday=周三, thursday=周四,
saturday=周六, sunday=周日, party=方, application=应用, tool=工具, machine=机器, local=本地, produce=生产,
provide=提供, improve=改进, reduce=减少, develop=开发, design=设计, create=创建, support=支持,
include=包括, allow=允许, supplier=供应商, farmer=农民, clean=清洁, filter=过滤器, range=范围, result=结果,
example=例子, way=方式, unit=台, units=台`);
