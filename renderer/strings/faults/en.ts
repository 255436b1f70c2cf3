/** What went wrong and what to do, by the code of the fault. On English screens the desk’s own sentence is shown, which says more. */
export const faultsEn = {
  'fault.file/not-found':
    'This file is not there: it was moved, renamed or deleted, or its drive was taken out. Bring it back and try again.',
  'fault.file/unreadable':
    'This file cannot be read. Check its card, drive or network, and that you may read it, then try again.',
  'fault.file/empty': 'This file is empty. Copy it again from where it came from.',
  'fault.file/name-too-long': 'The name of this file is too long for this disk. Shorten it.',
  'fault.image/not-an-image':
    'This file is not a photo, whatever its name says. Leave it out, or ask for the photo itself.',
  'fault.image/truncated': 'This photo is cut short or damaged. Copy it again from where it came from.',
  'fault.image/too-large':
    'This photo is larger than what is read here. If it is a real photo, save a smaller copy and add that.',
  'fault.image/unsupported': 'This kind of picture cannot be shown here. Save it as JPEG, PNG or TIFF and add that.',
  'fault.image/reader-stopped':
    'Reading this file was given up: it is damaged, or made to do harm. Save a fresh copy from another program, or leave it out.',
  'fault.article/unreadable': 'The article cannot be read. Save it again as plain text and import that.',
  'fault.article/unsupported':
    'This is no form of article that Cutline reads. Save it as plain text, Markdown, HTML or DOCX and import that.',
  'fault.metadata/write-failed':
    'The caption could not be written into the copy. Export without that photo, or convert the picture to JPEG.',
  'fault.metadata/unreadable':
    'What this file says about itself cannot be read. Look whether it is there and is a picture.',
  'fault.photo/not-found': 'This photo is not in the catalogue any more.',
  'fault.article/changed':
    'An article was changed after its captions were paired by hand, so they went to photos by their file names. Look at the captions.',
  'fault.photo/stale': 'This photo was changed meanwhile. Both texts are kept: look at them and decide.',
  'fault.photo/stale.many':
    'Some of these photos were changed meanwhile. Both texts are kept: look at them and decide.',
  'fault.photo/original-missing':
    'The original is not where it was. Plug in its drive, or bring the photo in again from where it is now.',
  'fault.caption/nothing-to-replace': 'These words stand in none of the captions.',
  'fault.photo/nothing-to-settle': 'There is nothing to choose in these photos.',
  'fault.codes/not-found': 'That list of codes is not there any more.',
  'fault.codes/invalid':
    'Line {line} of ‘{file}’ is not as it should be, and nothing was brought in. Mend it and bring the file in again.',
  'fault.speaker/invalid.code-taken': "'{code}' is the code of '{name}' already. Choose another one.",
  'fault.template/not-found': 'That template is not there any more. Choose another one.',
  'fault.template/stale': 'Someone changed this template meanwhile. Look at both and decide.',
  'fault.template/name-taken': "There is a template '{name}' already. Choose another name.",
  'fault.template/nothing-to-change': 'The template changes nothing in these photos.',
  'fault.template/invalid': 'That is not a template as it should be. Check its fields.',
  'fault.template/invalid.no-name': 'A template needs a name.',
  'fault.template/invalid.nothing-ticked': 'No field of the template is ticked. Tick what it is to change.',
  'fault.template/invalid.no-such-field': "There is no field '{field}'.",
  'fault.template/invalid.field-twice': "The template has '{field}' twice. Keep one of them.",
  'fault.template/invalid.no-value': "'{field}' has nothing to put there. Write it, clear it, or take the tick away.",
  'fault.template/invalid.circle': 'These fields call each other for ever: {field}. Take one of the variables out.',
  'fault.template/invalid.circle-alone': "'{field}' calls itself. To keep what is there, append or prepend instead.",
  'fault.template/invalid.cannot-add':
    "'{field}' holds one value: nothing can be put behind or before it. Set it instead.",
  'fault.variable/unknown': 'There is no variable {variable}.',
  'fault.variable/bracket': "A bracket '{bracket}' stands alone. Write it twice where it stands for itself.",
  'fault.event/not-found': 'That press event is not in the catalogue any more.',
  'fault.event/stale': 'Someone changed this press event meanwhile. Look at both and decide.',
  'fault.speaker/not-found': 'That speaker is not in the registry any more.',
  'fault.speaker/stale': 'Someone changed this speaker meanwhile. Look at both and decide.',
  'fault.speaker/invalid.no-name': 'A speaker needs a name in at least one language.',
  'fault.speaker/invalid.no-language': "'{language}' is not a language tag. Use one such as bn, vi or en.",
  'fault.speaker/invalid.merged-with-self': 'A speaker cannot be merged with themselves. Choose two.',
  'fault.speaker/invalid.distinct-from-self': 'A speaker cannot be somebody else than themselves. Choose two.',
  'fault.speaker/invalid.no-day': "'{day}' is no day. Write it as 2026-11-26, or 2026-11 or 2026.",
  'fault.speaker/invalid.reversed':
    "The title '{title}' ends ({to}) before it begins ({from}). Turn the two round or mend one.",
  'fault.speaker/invalid.unknown-distinct':
    "'{id}' is no speaker of the registry or of the list, from whom another could differ.",
  'fault.speaker/invalid.identifier-taken':
    "'{identifier}' is the identifier of '{name}' already. If both are one person, merge them; else take it from one of the two.",
  'fault.speaker/invalid.too-long': 'That file is too long for a list of people. Choose another one.',
  'fault.speaker/invalid.no-utf-8': "'{path}' is not UTF-8 text, so nobody came in. Save it as UTF-8 and try again.",
  'fault.speaker/invalid.no-list':
    "'{path}' is no list of people, so nobody came in. docs/speakers.md shows how it looks.",
  'fault.speaker/invalid.no-speaker': "'{path}' has a line that is not a person as it should be, so nobody came in.",
  'fault.speaker/invalid.column':
    "'{path}' has a column '{column}' that is none, or is there twice, so nobody came in.",
  'fault.in-line': 'Line {line}: {what}',
  'fault.speaker/invalid': 'That is not a speaker as it should be. Check what was typed.',
  'fault.speaker/in-use': 'This speaker is tagged in {photos} photos. Take the tags away or merge first.',
  'fault.suggestion/not-found': 'That suggestion was already accepted or refused.',
  'fault.backup/not-found': 'That backup is not there any more. Choose another one.',
  'fault.backup/damaged': 'That backup is damaged itself. Choose another one; nothing was changed.',
  'fault.pack/incomplete': 'Something is missing, so the pack was not made. Look at the plan.',
  'fault.pack/destination-exists': 'There is something at that place already. Choose another name or place.',
  'fault.pack/nothing-to-export': 'There is no photo to make a pack of. Import or choose some first.',
  'fault.pack/not-found': 'There is no pack at that place. Check the name, or plug in its drive.',
  'fault.pack/original-changed':
    'An original is no longer the file that came in: something changed it. Put the original back, or bring the changed photo in again.',
  'fault.pack/unsafe': 'This ZIP is not safe to open, so it was not unpacked. Ask for it again.',
  'fault.pack/write-failed':
    'The pack could not be written; nothing was left behind. Check the room on the disk and the right to write there, then export again.',
  'fault.sidecar/changed-elsewhere':
    'Its sidecar was changed by another program, so it was left alone. Bring the photo in again to take in what it says, or have it written over.',
  'fault.sidecar/write-failed':
    'The sidecar could not be written. Make room or give Cutline the right to write there, then try again.',
  'fault.history/nothing': 'There is nothing left to take back or do again.',
  'fault.history/stale': 'That step is not there any more. Look at what was done since and choose again.',
  'fault.history/running': 'This import is still under way. Stop it or wait for its end, then undo it.',
  'fault.history/changed-since': 'All that this step changed was changed again since, so nothing was taken back.',
  'fault.history/forgotten': 'What this step did is not on record any more.',
  'fault.catalogue/locked':
    'Another Cutline has this catalogue open for writing. Close it there, or open it for reading.',
  'fault.catalogue/read-only':
    'This catalogue can only be read here. Open it where it can be written, when nobody else writes it.',
  'fault.catalogue/busy': 'An import or a pack is under way. Wait until it is done, or stop it first.',
  'fault.store/disk-full':
    'There is no room left on the disk of the catalogue, so this was not saved. Make space, then do it again.',
  'fault.store/write-failed':
    'The catalogue could not be written, so this was not saved. Check its drive and the right to write there, then do it again.',
  'fault.tool/perl-missing':
    'Perl is missing, and ExifTool, which checks captions in files, needs it. Install Perl and try again.',
  'fault.tool/exiftool-failed': 'ExifTool, which checks captions in files, failed. Try again.',
  'fault.entry/not-found': 'That file or folder is no longer open here. Choose it again.',
  'fault.job/cancelled': 'Stopped as you asked. What was done until then is kept.',
  'fault.job/not-found': 'That work has already ended.',
  'fault.desk/away': 'Cutline’s desk does not answer. What you typed waits here and is saved when it is back.',
  'fault.suggestion': "Did you mean '{suggestion}'?",
  'fault.search/not-found': 'That saved search is not there any more. Choose another one.',
  'fault.search/stale': 'Someone changed this saved search meanwhile. Look at it and decide.',
  'fault.search/name-taken': "There is a saved search '{name}' already. Choose another name.",
  'fault.search/invalid': 'That is not a search as it should be. Check its name and its query.',
  'fault.search/invalid.no-name': 'A saved search needs a name.',
  'fault.search/invalid.no-query': 'There is nothing to look for. Write what is to be found.',
  'fault.query/invalid.bracket-unopened': 'This bracket closes none that was opened. Take it out.',
  'fault.query/invalid.bracket-unclosed': 'This bracket is not closed. Put a ) behind.',
  'fault.query/invalid.brackets-too-deep': 'There are too many brackets within each other.',
  'fault.query/invalid.quotation-unclosed': 'This quotation does not end. Put a " behind it.',
  'fault.query/invalid.too-many-words': 'Only {most} words can be looked for at once. Take out what is behind them.',
  'fault.query/invalid.nothing-here': 'Something to look for is missing here.',
  'fault.query/invalid.nothing-behind-minus': 'Behind - must be what is not to be found.',
  'fault.query/invalid.no-such-key': "There is no '{text}:'.",
  'fault.query/invalid.no-value': "Behind '{text}:' must be a value.",
  'fault.query/invalid.no-such-fact': "Photos cannot have '{text}'.",
  'fault.query/invalid.no-such-state': "Photos cannot be '{text}'. There are {states}.",
  'fault.query/invalid.no-language': "'{text}' is not a language tag (such as bn, vi or en).",
  'fault.query/invalid.no-rating': "'{text}' is not a rating. Write 3, >=3 or <2.",
  'fault.query/invalid.no-date': "'{text}' is not a date. Write 2025, 2025-10, 2025-10-26 or 2025-10-25..2025-10-26.",
  'fault.input/invalid.no-date': "'{value}' is not a date. Write it as 2025-10-26.",
  'fault.input/invalid.no-moment': "'{value}' is not a moment. Write it as 2025-10-26T18:00:00+07:00, with its offset.",
  'fault.input/invalid.no-language': "'{language}' is not a language tag. Use one such as bn, vi or en.",
  'fault.input/invalid': 'That cannot be taken. Check what was typed.',
} as const;
