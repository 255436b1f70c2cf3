/** What the caption checker found, by its rule (docs/checker.md). On English screens the desk’s own sentence is shown, which says more. */
export const checksEn = {
  'check.person-not-named': 'Tagged and not named: {names}. Name everyone who is shown, or take the tag away.',
  'check.person-not-tagged': '“{name}” is named and not tagged. Tag everyone whom the photo shows.',
  'check.name-spelling':
    'The registry writes “{name}”, not “{said}”. Write the name as the registry does, or change it there.',
  'check.title-of-day': '“{said}” is not the title of {name} on {date}. Use the title of that day: {titles}.',
  'check.people-order':
    'The names are not in the order of the tags: {tagged}. Change the order, or say who stands where.',
  'check.date-missing': 'No date is named. Say which day it was.',
  'check.place-missing': 'The place is not named. The event was at {place}.',
  'check.weekday': '“{said}” is not the weekday of {date}, which is {right}. Mend the weekday or the date.',
  'check.numbers-differ': 'Here it is “{said}”, and in {otherLanguage} it is “{other}”. See which is right.',
  'check.quotes-unbalanced': 'The quotation mark {mark} has no partner.',
  'check.caption-repeated': '{photos} photos of the event have this caption. Say what is different in this one.',
  'check.mixed-script': '“{said}” has letters of another script: {letters}. Write it in one script.',
  'check.double-space': 'There are {blanks} blanks in a row. Leave one.',
  'check.iim-limit': '{bytes} bytes, and IIM holds {limit}: programs that read only IIM lose the end. Shorten it.',
  'check.credit-missing': 'There is no credit line. Say whom to credit, once for the press event or here.',
} as const;
