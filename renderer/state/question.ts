import { create } from 'zustand';

export interface Question {
  readonly title: string;
  readonly detail: string;
  /** The safe answer first in importance: `yes` is the marked button. */
  readonly yes: string;
  readonly no: string;
  readonly answer: (answer: Answer) => void;
}

export type Answer = 'yes' | 'no' | 'cancel';

interface QuestionState {
  readonly question: Question | undefined;
}

export const useQuestion = create<QuestionState>()(() => ({ question: undefined }));

/** Asks in the window; closing the question is `cancel`. */
export function ask(question: Omit<Question, 'answer'>): Promise<Answer> {
  return new Promise((resolve) => {
    const answer = (given: Answer): void => {
      useQuestion.setState({ question: undefined });
      resolve(given);
    };
    useQuestion.setState({ question: { ...question, answer } });
  });
}
