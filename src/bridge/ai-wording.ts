import { said, type ProblemWordings } from './problem-wording.ts'

/** Problems of the AI reviewer, which is optional: everything else works without it. */
export const AI_WORDINGS: ProblemWordings = {
  'ai.unreachable': said(
    'Nobody answers at {address} ({why}).',
    '{address} 没有应答（{why}）。',
    'Start the program that serves the model, or correct the address; it ends in /v1 as a rule.',
    '请启动提供模型的程序，或更正地址（通常以 /v1 结尾）。',
  ),
  'ai.refused': said(
    '{address} does not accept the key.',
    '{address} 不接受密钥。',
    'Give a key that is valid there.',
    '请提供该服务的有效密钥。',
  ),
  'ai.no-model': said(
    '{address} does not know the model “{model}”.',
    '{address} 没有模型“{model}”。',
    'Correct the address (up to and with /v1) or the name of the model.',
    '请更正地址（到 /v1 为止）或模型名称。',
  ),
  'ai.busy': said(
    '{address} is busy (status {status}), also after several tries.',
    '{address} 繁忙（状态 {status}），多次重试仍无结果。',
    'Try again later, or ask about fewer rows.',
    '请稍后再试，或减少请求的行数。',
  ),
  'ai.slow': said(
    'The model {model} gave no answer within {seconds} seconds.',
    '模型 {model} 在 {seconds} 秒内没有回答。',
    'Try a smaller model, or fewer rows.',
    '请换用较小的模型，或减少行数。',
  ),
  'ai.failed': said(
    '{address} answers with status {status} and says: {said}.',
    '{address} 返回状态 {status}：{said}。',
    'Correct what it complains about; Duizhao asks as OpenAI’s chat completions do.',
    '请按提示更正；“对照”按 OpenAI 的 chat completions 接口提问。',
  ),
  'ai.unreadable': said(
    'The model {model} does not answer in the form that was asked for.',
    '模型 {model} 没有按要求的格式回答。',
    'Try again, or try a larger model.',
    '请重试，或换用较大的模型。',
  ),
  'ai.moved': said(
    '{address} sends on to another address: {to}.',
    '{address} 转到了另一地址：{to}。',
    'Nothing was sent there. Set that address, if you trust it.',
    '内容没有发往该地址。如信任该地址，请直接填写。',
  ),
  'ai.address': said(
    'The address “{address}” is not one of a service.',
    '“{address}”不是服务地址。',
    'Give one such as http://127.0.0.1:11434/v1: it begins with http:// or https://, without a key or password in it.',
    '请填写如 http://127.0.0.1:11434/v1 的地址：以 http:// 或 https:// 开头，其中不含密钥或密码。',
  ),
  'ai.key': said(
    'The key has characters that no key has.',
    '密钥中有不合法的字符。',
    'Copy it once more: letters, digits and signs without spaces.',
    '请重新复制：只含字母、数字和符号，不含空格。',
  ),
  'ai.off': said(
    'The AI reviewer is off.',
    'AI 审校未开启。',
    'Switch it on under Checks, and set its address and model.',
    '请在“检查”中开启，并填写地址和模型。',
  ),
  'ai.rule-off': said(
    'The rule “AI reviewer” is off, so that nobody would see what the model says.',
    '规则“AI 审校”已关闭，模型的意见不会显示。',
    'Switch it on under Checks.',
    '请在“检查”中开启该规则。',
  ),
  'ai.unset': said(
    'The AI reviewer has no address or no model yet.',
    'AI 审校尚未填写地址或模型。',
    'Set both under Checks.',
    '请在“检查”中填写。',
  ),
  'ai.incomplete': said(
    'Both the address and the model of the AI reviewer are needed.',
    'AI 审校需要同时给出地址和模型。',
    'Give --ai ADDRESS and --ai-model NAME.',
    '请给出 --ai 地址 和 --ai-model 名称。',
  ),
}
