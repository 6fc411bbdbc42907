/**
 * The whole vocabulary of failure: code → status and the sentence a person reads. Codes are stable; programs match on
 * them. `{name}` in a sentence is filled from the error's parameters. An unknown code does not compile.
 */
export const ERRORS = {
  malformed: [400, 'The request cannot be read: {reason}', '无法读取请求：{reason}'],
  invalid_cursor: [400, 'The cursor is not one this list gave out.', '分页游标无效。'],
  unknown_parameter: [400, 'Unknown query parameter: {name}', '未知的查询参数：{name}'],
  unauthenticated: [401, 'Sign in to do this.', '请先登录。'],
  wrong_credentials: [401, 'E-mail or password is not right.', '邮箱或密码不正确。'],
  forbidden: [403, 'You may see this, but not do this.', '您可以查看，但无权执行此操作。'],
  email_unverified: [403, 'Confirm your e-mail address first.', '请先验证您的邮箱地址。'],
  scope_missing: [403, 'This token lacks the scope "{scope}".', '此令牌缺少权限范围“{scope}”。'],
  terms_required: [403, 'Accept version {version} of the terms first.', '请先接受条款第 {version} 版。'],
  cross_site: [403, 'The request came from another site.', '请求来自其他站点，已拒绝。'],
  setup_closed: [403, 'This installation is already set up.', '平台已完成初始设置。'],
  conflict_of_interest: [403, 'A conflict of interest was declared.', '已声明利益冲突，需回避。'],
  not_found: [404, 'There is nothing here that you can see.', '未找到，或您无权查看。'],
  method_not_allowed: [405, 'This address does not take that method.', '该地址不支持此方法。'],
  illegal_transition: [409, 'From "{from}" it cannot become "{to}".', '不能从“{from}”变为“{to}”。'],
  conflict: [409, 'Somebody changed this at the same time.', '内容已被他人同时修改。'],
  last_owner: [409, 'An organisation keeps at least one owner.', '机构至少需要一名所有者。'],
  last_lead: [409, 'A project keeps at least one lead.', '项目至少需要一名负责人。'],
  already_member: [409, 'This person is already a member.', '该人员已是成员。'],
  already_exists: [409, 'This already exists.', '该内容已存在。'],
  deadline_passed: [409, 'The deadline has passed: {both}.', '截止时间已过：{both}。'],
  gig_taken: [409, 'Somebody else has this gig.', '该任务单已被他人领取。'],
  full: [409, 'All seats are taken, and there is no waitlist.', '名额已满，且未开放候补。'],
  registration_closed: [409, 'Registration is not open.', '当前不接受报名。'],
  enough_hosts: [409, 'A workshop has two hosts at most.', '研讨会最多有两位主办人。'],
  last_host: [409, 'A workshop keeps at least one host.', '研讨会至少需要一位主办人。'],
  not_the_day: [409, 'Check-in is open on the day of the workshop.', '仅可在研讨会当天签到。'],
  not_open: [409, 'The challenge takes no submissions now.', '该挑战当前不接受方案。'],
  commons_closed: [409, 'The commons takes nothing new now.', '共享频道目前不接受新内容。'],
  people_were_shown: [409, 'Less cannot be shown than was shown already.', '已经显示过的内容无法再隐藏。'],
  invitation_closed: [409, 'This invitation was used, withdrawn or has run out.', '邀请已使用、撤回或过期。'],
  immutable: [409, 'What was released does not change.', '已发布的内容不可更改。'],
  draft_exists: [409, 'A draft of the next version is open already.', '下一版本的草稿已存在。'],
  second_person_needed: [
    409,
    'The reward is above what one person awards alone: propose it, and an owner or administrator of the sponsor confirms.',
    '奖励超过单人可定的上限：请先提名，再由发榜方所有者或管理员确认。',
  ],
  takes_part: [409, 'They take part already, alone or in a team.', '该人员已单独参与或已加入其他团队。'],
  manager_in_team: [
    409,
    'Somebody of the team manages this challenge by now, and cannot hand anything in.',
    '团队中有人现已负责管理此挑战，不能提交方案。',
  ],
  lead_stays: [
    409,
    'A team keeps its lead: hand the lead over, or disband the team.',
    '团队须有负责人：请移交负责人，或解散团队。',
  ],
  team_forming: [
    409,
    'The team still looks for people: say that it is complete first.',
    '团队仍在招募：请先确认团队已齐。',
  ],
  team_terms_required: [
    409,
    'Not all of the team accepted the terms in force: {people}.',
    '团队中仍有人未接受现行条款：{people}。',
  ],
  nobody_confirms: [
    409,
    'Nobody could confirm it: make a second person owner or administrator of the sponsor first.',
    '没有可以确认的人：请先为发榜方增加一位所有者或管理员。',
  ],
  reviews_missing: [409, 'Reviews are still missing: {missing}.', '评审尚未完成：{missing}。'],
  stale_version: [412, 'Somebody changed this since you read it.', '您读取后内容已被修改。'],
  too_large: [413, 'This is larger than {limit}.', '内容超过上限 {limit}。'],
  unsupported_type: [415, 'This content type is not taken here.', '不支持的内容类型。'],
  invalid: [422, 'Some fields need mending.', '部分字段需要修改。'],
  idempotency_key_reused: [
    422,
    'This Idempotency-Key was used for another request.',
    '此 Idempotency-Key 已用于其他请求。',
  ],
  link_expired: [422, 'This link was used already or has run out.', '链接已使用或已过期。'],
  screening_holds: [
    409,
    'The export screening holds this: it can be published once it is cleared.',
    '出口审查尚未放行，放行后方可发布。',
  ],
  moderation_holds: [409, 'The moderators of the node have not approved this yet.', '节点管理员尚未批准。'],
  gate_incomplete: [422, 'Before this can be published: {missing}.', '发布前还需补充：{missing}。'],
  weights_not_100: [422, 'The weights add up to {sum}, not to 100.', '权重之和为 {sum}，应为 100。'],
  hostile_file: [422, 'The file was refused: {reason}', '文件被拒绝：{reason}'],
  if_match_required: [428, 'Send If-Match with the version you read.', '请在 If-Match 中提供读取的版本。'],
  too_many_requests: [
    429,
    'Too many requests; try again in {seconds} s.',
    '请求过于频繁，请在 {seconds} 秒后重试。',
  ],
  unexpected: [500, 'Something failed on our side. Quote {errorId}.', '服务器出错，请提供编号 {errorId}。'],
  unavailable: [503, 'The service cannot answer now; try again soon.', '服务暂不可用，请稍后重试。'],
} as const satisfies Record<string, readonly [status: number, en: string, zh: string]>;

export type ErrorCode = keyof typeof ERRORS;

export interface FieldError {
  /** JSON pointer-like path of the field, e.g. `registrations.0.value`. */
  path: string;
  code: string;
  message: string;
}

/** `application/problem+json`, RFC 9457, with the fields our programs match on. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  errors?: FieldError[];
  allowed?: string[];
  [extension: string]: unknown;
}

/** The sentence for a code in the interface language of the reader. A parameter that is a pair is said in it, too. */
export function sentence(code: ErrorCode, locale: string, parameters: Record<string, unknown> = {}): string {
  const [, en, zh] = ERRORS[code];
  const inChinese = locale.startsWith('zh');
  const said = (value: unknown): string =>
    String((Array.isArray(value) ? value[inChinese ? 1 : 0] : value) ?? '');
  return (inChinese ? zh : en).replace(/\{(\w+)\}/g, (_, name: string) => said(parameters[name]));
}
