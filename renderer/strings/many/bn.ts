import type { Word } from '../word.ts';
import type { manyEn } from './en.ts';

/** Of many photos that are edited as one. */
export const manyBn = {
  'many.title': { other: '{count}টি ছবি বাছাই করা' },
  'many.more': 'যা লিখবেন তা এই সব ছবিতেই লেখা হবে।',
  'many.mixed': { other: 'মিশ্র: {count} রকম মান' },
  'many.notCompared': 'মেলানো হয়নি: ছবি অনেক বেশি',
  'many.different': '{count} রকম',
  'many.valuesOf': '{name}: সব ছবির জন্য একটি বাছুন',
  'many.clear': 'সব ছবিতে মুছুন',
  'many.moreValues': { other: 'আরও {count} রকম মান' },
  'many.people': 'বাছাই করা ছবিগুলোতে যাঁরা আছেন',
  'many.onAll': 'সব ছবিতে',
  'many.on': '{count}টির মধ্যে {photos}টিতে',
  'many.addToAll': 'বাছাই করা সব ছবিতে {name} যোগ করুন',
  'many.removeFromAll': 'বাছাই করা সব ছবি থেকে {name} সরান',
  'many.checkedOn': '{count}টির মধ্যে {photos}টি যাচাই করা',
  'many.metadataOf': 'শুধু {name}-এর, বাছাই করা {count}টি ছবির একটি।',
  'many.variables': 'একেক ছবিতে চলক একেক কথা বলে: ছাঁচ ব্যবহার করুন (Ctrl+T)।',
} as const satisfies Record<keyof typeof manyEn, Word>;
