import { element } from './elements';
import { words } from './words';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly list?: readonly string[];
  /** Answers that stand one below the other, each with a line of its own. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  /** To be shown folded and copied: for those who mend things. */
  readonly details?: string;
  /** The last one is what Enter does; Escape gives `cancel`. */
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

/** Asks in a dialog and resolves with the id of the answer; Escape resolves with 'cancel'. */
export function ask(question: Question): Promise<string> {
  return new Promise((resolve) => {
    const buttons = question.answers.map(({ id, label }, index) =>
      element(
        'button',
        { type: 'submit', value: id, class: index === question.answers.length - 1 ? 'primary' : 'plain' },
        label,
      ),
    );
    const dialog = element(
      'dialog',
      { class: 'ask', 'aria-labelledby': 'ask-title' },
      element(
        'form',
        { method: 'dialog' },
        element('h2', { id: 'ask-title' }, question.title),
        element('p', {}, question.text),
        ...(question.list
          ? [element('ul', {}, ...question.list.map((item) => element('li', {}, item)))]
          : []),
        ...(question.choices
          ? [
              element(
                'div',
                { class: 'choices' },
                ...question.choices.map(({ id, label }) =>
                  element('button', { type: 'submit', value: id, class: 'plain' }, label),
                ),
              ),
            ]
          : []),
        ...(question.details
          ? [
              element(
                'details',
                {},
                element('summary', {}, words.details),
                element('pre', { tabindex: '0' }, question.details),
              ),
            ]
          : []),
        element('div', { class: 'answers' }, ...buttons),
      ),
    );
    const answer = (id: string) => {
      dialog.close();
      dialog.remove();
      resolve(id);
    };
    // Not at the dialog's own close event, which comes a task later: a key pressed by then would go to the wrong place.
    dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      answer(event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'cancel');
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('cancel');
    });
    document.body.append(dialog);
    dialog.showModal();
    buttons.at(-1)?.focus();
  });
}

/** Asks for a line of text in a dialog; null where none is given. */
export function askText(title: string, label: string, value: string): Promise<string | null> {
  return new Promise((resolve) => {
    const answers = element('div', { class: 'answers' });
    const field = element('input', { type: 'text', 'aria-label': label, value, maxlength: '120' });
    const dialog = element(
      'dialog',
      { class: 'ask', 'aria-labelledby': 'ask-title' },
      element('form', { method: 'dialog' }, element('h2', { id: 'ask-title' }, title), field, answers),
    );
    answers.append(
      element('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, words.cancel),
      element('button', { type: 'submit', value: 'ok', class: 'primary' }, words.accept),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'ok' ? field.value : null);
    });
    document.body.append(dialog);
    dialog.showModal();
    field.select();
  });
}

/** Tells something that needs no decision. */
export async function tell(title: string, text: string, details?: string): Promise<void> {
  await ask({ title, text, ...(details ? { details } : {}), answers: [{ id: 'ok', label: words.ok }] });
}
