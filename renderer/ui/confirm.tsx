import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface ConfirmProps {
  /** The button's words ('Remove this event'). */
  readonly name: string;
  readonly icon?: ReactNode;
  /** What will happen, as a sentence; asked in place, over nothing. */
  readonly question: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly disabled?: boolean;
}

/** A question that is asked where the button was, before something is taken away. */
export function Confirm({ name, icon, question, yes, no, onYes, disabled = false }: ConfirmProps): ReactNode {
  const [asking, setAsking] = useState<'not-yet' | 'now' | 'answered'>('not-yet');
  if (asking !== 'now') {
    return (
      <Button
        look="danger"
        icon={icon}
        isDisabled={disabled}
        // Who has answered by keys goes on from where the question was.
        autoFocus={asking === 'answered'}
        onPress={() => {
          setAsking('now');
        }}
      >
        {name}
      </Button>
    );
  }
  const answer = (agreed: boolean): void => {
    setAsking('answered');
    if (agreed) onYes();
  };
  return (
    <div
      role="group"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        answer(false);
      }}
    >
      <Notice
        mood="warning"
        actions={
          <>
            <Button
              autoFocus
              onPress={() => {
                answer(false);
              }}
            >
              {no}
            </Button>
            <Button
              look="danger"
              onPress={() => {
                answer(true);
              }}
            >
              {yes}
            </Button>
          </>
        }
      >
        {question}
      </Notice>
    </div>
  );
}
