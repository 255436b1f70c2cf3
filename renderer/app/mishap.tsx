import { Component, type ReactNode } from 'react';
import { edits } from '../desk/edits.ts';
import { wordsIn } from '../strings/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { preference } from './preferences.ts';

interface MishapProps {
  readonly children: ReactNode;
}

/** Where drawing a screen fails, the window says so and offers a way on, instead of going blank. */
export class Mishap extends Component<MishapProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(): void {
    void edits.flush();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { t } = wordsIn(preference('language'));
    const reload = (): void => {
      location.hash = '#/';
      location.reload();
    };
    return (
      <Notice mood="error" actions={<Button onPress={reload}>{t('mishap.reload')}</Button>}>
        {t('mishap.what', { why: error.message })}
      </Notice>
    );
  }
}
