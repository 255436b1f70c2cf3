import type { ReactNode } from 'react';
import type { PersonShown } from '../../src/model/person.ts';
import { addressOf } from '../app/routes.ts';
import { useWords } from '../strings/words.ts';
import { TextInput } from '../ui/text-input.tsx';
import type { PersonName } from './use-person-name.ts';

interface PersonRoleProps {
  readonly person: PersonShown;
  readonly name: PersonName;
  readonly onRole: (role: string) => void;
  readonly onBlur: () => void;
}

/** What the person does in this photo ('signing for Viet Nam'). */
export function PersonRole({ person, name, onRole, onBlur }: PersonRoleProps): ReactNode {
  const { t } = useWords();
  return (
    <TextInput
      label={t('people.role', { name: name.text })}
      field={`role.${person.speaker}`}
      value={person.role ?? ''}
      placeholder={t('people.roleExample')}
      aside={<a href={addressOf({ screen: 'speakers', speaker: person.speaker })}>{t('people.entry')}</a>}
      onChange={onRole}
      onBlur={onBlur}
    />
  );
}
