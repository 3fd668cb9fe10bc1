/** What the person who typed the command can put right, in one sentence; the command ends with exit code 2. */
export class Problem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Problem';
  }
}
