import type { Statement } from '../../document.ts';
import type { CategoryFinding } from '../../findings.ts';
import { asSentence, bare, firstSentence, lowerFirst, sameText } from './text.ts';
import { fromCategories, type FormatWriter } from './writer.ts';

/** A longer definition is no sentence of running text. */
const longest = 45;

/** What the class says of a task: its definition where that is one sentence, else its label; no full stop. */
export function taskWords({ category }: CategoryFinding): string {
  const sentence = firstSentence(category.definition);
  const whole = sameText(sentence, category.definition) && sentence.split(' ').length <= longest;
  return bare(whole && sentence !== '' ? sentence : category.label);
}

/** Tasks as running text with the job holder as subject; quoted in a document of another language. */
export function runningTasks(
  writer: FormatWriter,
  section: string,
  tasks: CategoryFinding[],
  wordsOf: (task: CategoryFinding) => string = taskWords
): Statement[] {
  const { common, same, holder } = writer;
  return tasks.map((task, i) => {
    const words = wordsOf(task);
    const text = same ? common.does(holder, lowerFirst(words), i) : common.task(common.quoted(words));
    return fromCategories(writer, `${section}/${task.key}`, asSentence(text), [task]);
  });
}
