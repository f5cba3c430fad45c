import { said, type ProblemWordings } from './problem-wording.ts'

/** What can be wrong with the plug-in that runs sentence models, and with the folder of a model. */
export const EMBEDDING_WORDINGS: ProblemWordings = {
  'embedding.plugin-missing': said(
    'The plug-in that sentence embeddings need is not installed.',
    '未安装句子向量所需的插件。',
    'Install it once with: {command} (about 100 MB), or align without --embeddings.',
    '请运行一次：{command}（约 100 MB），或去掉 --embeddings 再对齐。',
  ),
  'embedding.plugin-broken': said(
    'The plug-in for sentence embeddings in {folder} cannot be loaded ({detail}).',
    '无法加载 {folder} 中的句子向量插件（{detail}）。',
    'Delete that folder and install it again with: {command}.',
    '请删除该文件夹，然后重新安装：{command}。',
  ),
  'embedding.folder-missing': said(
    'There is no model folder {folder}.',
    '模型文件夹 {folder} 不存在。',
    'Give the folder that holds model.onnx and tokenizer.json.',
    '请给出含有 model.onnx 和 tokenizer.json 的文件夹。',
  ),
  'embedding.file-missing': said(
    'The model folder {folder} has no readable {file}.',
    '模型文件夹 {folder} 中没有可读取的 {file}。',
    'Put the ONNX export of a Chinese and English sentence model there, with model.onnx and tokenizer.json.',
    '请放入中英双语句子模型的 ONNX 导出文件：model.onnx 和 tokenizer.json。',
  ),
  'embedding.tokenizer-broken': said(
    'The tokenizer {path} cannot be used ({detail}).',
    '分词器 {path} 无法使用（{detail}）。',
    'Copy tokenizer.json and tokenizer_config.json of the model anew.',
    '请重新复制该模型的 tokenizer.json 和 tokenizer_config.json。',
  ),
  'embedding.model-broken': said(
    'The model {path} cannot be read ({detail}).',
    '模型 {path} 无法读取（{detail}）。',
    'Copy it anew, with all files that lie beside it; models above 2 GB do not fit.',
    '请连同旁边的文件重新复制；不支持 2 GB 以上的模型。',
  ),
  'embedding.model-unfit': said(
    'The model {path} gives no vectors of sentences ({detail}).',
    '模型 {path} 给不出句子向量（{detail}）。',
    'Use a model that takes input_ids, attention_mask and token_type_ids at most and gives 32-bit vectors, with the tokenizer that belongs to it.',
    '请使用输入仅限 input_ids、attention_mask、token_type_ids 且输出 32 位向量的模型，并配套使用它自己的分词器。',
  ),
}
